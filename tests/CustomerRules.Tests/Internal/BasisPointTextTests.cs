using CustomerRules.Internal;
using Xunit;

namespace CustomerRules.Tests.Internal;

public class BasisPointTextTests
{
    [Theory]
    [InlineData(0, "0.00 %", "0 %")]
    [InlineData(1, "0.01 %", "0.01 %")]
    [InlineData(1_000, "10.00 %", "10 %")]
    [InlineData(1_250, "12.50 %", "12.5 %")]
    [InlineData(4_605, "46.05 %", "46.05 %")]
    [InlineData(-5, "-0.05 %", "-0.05 %")]
    [InlineData(-100, "-1.00 %", "-1 %")]
    [InlineData(1_000_000, "10,000.00 %", "10,000 %")]
    [InlineData(int.MinValue, "-21,474,836.48 %", "-21,474,836.48 %")]
    public void Basis_points_are_written_in_full_and_in_short(int basisPoints, string full, string brief)
    {
        Assert.Equal(full, BasisPointText.Write(basisPoints));
        Assert.Equal(brief, BasisPointText.WriteShort(basisPoints));
    }

    [Theory]
    [InlineData("9999999.99", 999_999_999)]
    [InlineData("10000 %", 1_000_000)]
    [InlineData("12.5 %", 1_250)]
    public void Reading_goes_beyond_100_percent(string text, int basisPoints)
    {
        Assert.True(BasisPointText.TryRead(text, out var read));
        Assert.Equal(basisPoints, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("10000000")]
    [InlineData("10,000.00 %")]
    [InlineData("4.600")]
    [InlineData("\u0664")] // an Arabic-Indic 4
    [InlineData("\u0664\u0664\u0664\u0664\u0664\u0664\u0664")]
    public void What_cannot_be_read_leaves_0(string? text)
    {
        Assert.False(BasisPointText.TryRead(text, out var read));
        Assert.Equal(0, read);
    }
}
