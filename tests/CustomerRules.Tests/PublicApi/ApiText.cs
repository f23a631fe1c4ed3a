using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace CustomerRules.Tests.PublicApi;

/// <summary>What callers can see of an assembly, as text: types in order of their full names, each with its members.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(Heading(type)).Append('\n');
            foreach (var member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var flags = type.IsDefined(typeof(FlagsAttribute), inherit: false) ? "[Flags] " : "";
        if (type.IsEnum)
        {
            return flags + "enum " + FullName(type) + " : " + TypeText.Of(Enum.GetUnderlyingType(type));
        }

        var bases = new List<string>();
        if (type.IsClass && type.BaseType != typeof(object))
        {
            bases.Add(TypeText.Of(type.BaseType!));
        }

        bases.AddRange(type.GetInterfaces().Select(TypeText.Of).OrderBy(name => name, StringComparer.Ordinal));
        return Kind(type) + " " + FullName(type) + (bases.Count > 0 ? " : " + string.Join(", ", bases) : "");
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            var isReadOnly = type.GetCustomAttributesData().Any(attribute => string.Equals(attribute.AttributeType.Name, "IsReadOnlyAttribute", StringComparison.Ordinal));
            return isReadOnly ? "readonly struct" : "struct";
        }

        return (type.IsAbstract, type.IsSealed) switch { (true, true) => "static class", (true, false) => "abstract class", (false, true) => "sealed class", _ => "class" };
    }

    private static string FullName(Type type) => type.Namespace + "." + TypeText.Of(type);

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToUInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture))
                .Select(field => field.Name + " = " + MemberText.Literal(field.GetRawConstantValue()));
        }

        return Sorted(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily), MemberText.Of)
            .Concat(Sorted(type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsVisible(constructor)), MemberText.Of))
            .Concat(Sorted(type.GetProperties(Declared).Where(property => property.GetAccessors().Length > 0), MemberText.Of))
            .Concat(Sorted(type.GetMethods(Declared).Where(method => IsVisible(method) && !IsAccessor(method)), MemberText.Of));
    }

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> text)
        where T : MemberInfo =>
        members
            .Select(member => (member.Name, Line: text(member)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Line, StringComparer.Ordinal)
            .Select(pair => pair.Line);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
