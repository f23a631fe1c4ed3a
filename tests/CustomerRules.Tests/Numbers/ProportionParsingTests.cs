using System;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Numbers;

public class ProportionParsingTests
{
    [Theory]
    [InlineData("46.00 %", 4_600)]
    [InlineData("46%", 4_600)]
    [InlineData("46", 4_600)]
    [InlineData("46.5", 4_650)]
    [InlineData("46.05  %", 4_605)]
    [InlineData("007", 700)]
    [InlineData("0", 0)]
    [InlineData("0.01 %", 1)]
    [InlineData("99.99", 9_999)]
    [InlineData("100.00 %", 10_000)]
    public void A_percentage_reads_as_written(string text, int basisPoints)
    {
        Assert.Equal(basisPoints, Proportion.Parse(text).BasisPoints);
        Assert.True(Proportion.TryParse(text, out var proportion));
        Assert.Equal(basisPoints, proportion.BasisPoints);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("%")]
    [InlineData(" %")]
    [InlineData("forty")]
    [InlineData("46 %%")]
    [InlineData("% 46")]
    [InlineData(" 46")]
    [InlineData(" 46 %")]
    [InlineData("46 ")]
    [InlineData("4 6")]
    [InlineData("46,5")]
    [InlineData("1,0")]
    [InlineData("46.")]
    [InlineData(".5")]
    [InlineData(".")]
    [InlineData("4.6.0")]
    [InlineData("46.001")]
    [InlineData("4.600")] // without its point it would be 46 %
    [InlineData("0.001")]
    [InlineData("46.000")]
    [InlineData("46.00000000000000000000000000000000000001")]
    [InlineData("4.6e1")]
    [InlineData("0x2E")]
    [InlineData("+46")]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData("(46)")]
    [InlineData("46\0")]
    [InlineData("\u0664\u0666")] // Arabic-Indic digits
    [InlineData("\uFF14\uFF16")] // full-width digits
    [InlineData("100.01")]
    [InlineData("101")]
    [InlineData("9999999")]
    [InlineData("00000046")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Anything_else_is_refused_with_its_text(string text)
    {
        Assert.False(Proportion.TryParse(text, out var proportion));
        Assert.Equal(Proportion.Zero, proportion);

        var error = Assert.Throws<FormatException>(() => Proportion.Parse(text));
        Assert.Equal("'" + text + "' is not a percentage between 0 and 100 with at most 2 decimals.", error.Message);
    }

    [Fact]
    public void Null_is_no_proportion()
    {
        Assert.False(Proportion.TryParse(null, out var proportion));
        Assert.Equal(Proportion.Zero, proportion);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Proportion.Parse(null!)).ParamName);
    }

    [Theory]
    [InlineData(0, "0.00 %")]
    [InlineData(1, "0.01 %")]
    [InlineData(4_650, "46.50 %")]
    [InlineData(10_000, "100.00 %")]
    public void The_text_has_2_decimals(int basisPoints, string text) =>
        Assert.Equal(text, Proportion.FromBasisPoints(basisPoints).ToString());
}
