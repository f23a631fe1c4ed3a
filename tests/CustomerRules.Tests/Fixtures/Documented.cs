using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CustomerRules.Tests.Fixtures;

/// <summary>The documentation as editors show it, so that a test can hold its numbers against the code's.</summary>
internal static class Documented
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CustomerRules.xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>The summary of a property or field of a type, on one line.</summary>
    public static string Summary(Type type, string member) => Text(Of(type, member).Element("summary"));

    /// <summary>The summary of a type, on one line.</summary>
    public static string Summary(Type type) => Text(Members["T:" + type.FullName].Element("summary"));

    /// <summary>The summary of a method or indexer, on one line.</summary>
    public static string Summary(Type type, MethodBase method) => Text(Members
        .First(member => member.Key.StartsWith("M:" + type.FullName + "." + method.Name + "(", StringComparison.Ordinal)
            || (method.Name == "get_Item" && member.Key.StartsWith("P:" + type.FullName + ".Item(", StringComparison.Ordinal))).Value.Element("summary"));

    /// <summary>What the documentation of a type's constructor says of a parameter, on one line.</summary>
    public static string Parameter(Type type, string parameter) => Text(
        Members.Single(member => member.Key.StartsWith("M:" + type.FullName + ".#ctor(", StringComparison.Ordinal)).Value
            .Elements("param").Single(param => (string)param.Attribute("name")! == parameter));

    /// <summary>Summary and remarks of a type, on one line.</summary>
    public static string OfType(Type type) =>
        Text(Members["T:" + type.FullName].Element("summary")) + " " + Text(Members["T:" + type.FullName].Element("remarks"));

    private static XElement Of(Type type, string member) =>
        Members.TryGetValue("P:" + type.FullName + "." + member, out var property) ? property : Members["F:" + type.FullName + "." + member];

    private static string Text(XElement? element) =>
        element is null ? "" : Regex.Replace(Words(element), @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();

    /// <summary>The words of an element; a reference reads as the last part of the name it points to.</summary>
    private static string Words(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('(')[0].Split('.', ':').Last(),
        XElement nested => Words(nested),
        _ => "",
    }));
}
