using System;
using Xunit;

namespace CustomerRules.Tests.Docs;

public class MarkdownExamplesTests
{
    [Fact]
    public void Blocks_of_other_languages_are_no_examples() => Assert.Equal(
        ["var a = 1;\n\n    a++;", "b();"],
        MarkdownExamples.BlocksOf("# T\n```csharp\nvar a = 1;\n\n    a++;\n```\n\n```\n```csharp\n```\ntext\n```csharp\r\nb();\r\n```\n"),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("```cs")]
    [InlineData("```C#")]
    [InlineData("```CSharp")]
    [InlineData("````csharp")]
    public void An_example_that_would_escape_the_check_is_an_error(string fence) =>
        Assert.Contains("'" + fence + "'", Assert.Throws<FormatException>(() => MarkdownExamples.BlocksOf(fence + "\nx\n```")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_block_that_is_not_closed_is_an_error() => Assert.Throws<FormatException>(() => MarkdownExamples.BlocksOf("```csharp\nx"));

    [Fact]
    public void A_region_is_moved_left_and_keeps_its_own_indents() => Assert.Equal(
        ["a(\n    b);\n\nc();", "d();"],
        MarkdownExamples.RegionsOf("    // begin: one\n        a(\n            b);\n\n        c();\n    // end: one\n  e();\n// begin: two\n d();\n// end: two"),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("// begin: one\nx")]
    [InlineData("// end: one")]
    [InlineData("// begin: one\n// begin: two\n// end: two\n// end: one")]
    public void Regions_that_overlap_or_are_not_ended_are_an_error(string source) =>
        Assert.Throws<FormatException>(() => MarkdownExamples.RegionsOf(source));
}
