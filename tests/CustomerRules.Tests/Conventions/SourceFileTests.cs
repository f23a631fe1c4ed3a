using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Conventions;

/// <summary>A type is found where its name says: one type a file, the file named after it, the folder after the namespace.</summary>
public class SourceFileTests
{
    public static IEnumerable<object[]> Files => SourceFile.All.Select(file => new object[] { file.Path });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_the_one_type_it_is_named_after(string path)
    {
        var file = new SourceFile(path);

        Assert.Equal([file.Name.Split('.')[0]], file.Types, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_folder_is_a_namespace(string path)
    {
        var file = new SourceFile(path);

        // The compiler looks for polyfills under their own names.
        if (!path.StartsWith("Internal/Polyfills/", StringComparison.Ordinal))
        {
            Assert.Equal(string.Join(".", new[] { "CustomerRules" }.Concat(file.Folders)), file.Namespace);
        }
    }

    [Fact]
    public void Every_enum_member_has_an_explicit_value()
    {
        var members = SourceFile.All.Where(file => file.IsEnum).SelectMany(file => file.Members).ToList();

        Assert.True(members.Count > 100, FormattableString.Invariant($"Only {members.Count} members were found."));
        Assert.All(members, member => Assert.Contains(" = ", member, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_type_that_was_written_has_a_file()
    {
        var named = new HashSet<string>(SourceFile.All.SelectMany(file => file.Types), StringComparer.Ordinal);

        Assert.All(Library.WrittenTypes.Where(type => !type.IsNested), type => Assert.Contains(type.Name.Split('`')[0], named));
    }
}
