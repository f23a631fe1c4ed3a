using System;
using System.Linq;
using CustomerRules.Tests.Approval;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>Names say what a thing is in the domain.</summary>
public class NamingTests
{
    private static readonly string[] Empty = ["Util", "Helper", "Common", "Manager", "Misc"];

    [Fact]
    public void No_type_folder_or_file_has_an_empty_name() =>
        Assert.DoesNotContain(
            Library.WrittenTypes.Select(type => type.FullName!)
                .Concat(Repository.SourceFiles("src"))
                .Concat(Repository.SourceFiles("tests"))
                .Concat(Repository.SourceFiles("samples")),
            name => Empty.Any(word => name.Contains(word)));

    [Fact]
    public void Two_public_types_never_share_a_name() =>
        Assert.Empty(Library.PublicTypes.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void An_interface_begins_with_I_and_nothing_else_does() =>
        Assert.Empty(Library.WrittenTypes
            .Where(type => type.IsInterface != (type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1])))
            .Select(type => type.Name));

    [Fact]
    public void Every_enum_has_a_name_for_0_and_none_twice() =>
        Assert.All(Library.PublicTypes.Where(type => type.IsEnum), type =>
        {
            var values = Enum.GetValues(type).Cast<object>().Select(value => Convert.ToUInt64(value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Contains(0UL, values);
            Assert.Equal(values.Distinct().Count(), values.Count);
        });
}
