using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>The documentation that editors show; that every public member has one, the compiler holds.</summary>
public class DocumentationTests
{
    private static readonly List<XElement> Members =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CustomerRules.xml")).Descendants("member").ToList();

    [Fact]
    public void Every_public_type_is_in_the_documentation()
    {
        var documented = Members.Select(member => (string)member.Attribute("name")!).ToList();

        Assert.All(Library.PublicTypes, type => Assert.Contains("T:" + type.FullName, documented, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_summary_parameter_and_error_says_something() =>
        Assert.Empty(Members.Where(member => member.Element("inheritdoc") is null)
            .Where(member => member.Element("summary") is null || member.Elements().Any(part => IsBlank(part)))
            .Select(member => (string)member.Attribute("name")!));

    [Fact]
    public void Every_public_class_and_struct_says_how_it_behaves_between_threads()
    {
        var remarks = Members.ToDictionary(member => (string)member.Attribute("name")!, member => (string?)member.Element("remarks") ?? "", StringComparer.Ordinal);

        Assert.Empty(Library.PublicTypes.Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed))
            .Where(type => remarks["T:" + type.FullName].IndexOf("thread", StringComparison.Ordinal) < 0)
            .Select(type => type.Name));
    }

    [Fact]
    public void Every_public_value_type_says_what_its_default_is()
    {
        var remarks = Members.ToDictionary(member => (string)member.Attribute("name")!, member => (string?)member.Element("remarks") ?? "", StringComparer.Ordinal);

        Assert.Empty(Library.PublicTypes.Where(type => type.IsValueType && !type.IsEnum)
            .Where(type => remarks["T:" + type.FullName].IndexOf("default", StringComparison.Ordinal) < 0)
            .Select(type => type.Name));
    }

    private static bool IsBlank(XElement part) => part.Value.Trim().Length == 0 && !part.HasElements;
}
