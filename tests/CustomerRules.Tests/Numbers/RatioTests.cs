using System;
using System.Globalization;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Numbers;

public class RatioTests
{
    private static readonly Ratio Loss = Ratio.FromBasisPoints(-1);
    private static readonly Ratio Gain = Ratio.FromBasisPoints(15_000);
    private static readonly Ratio SameGain = Ratio.FromPercent(150);

    [Fact]
    public void The_default_is_0_percent()
    {
        Assert.Equal(0, default(Ratio).BasisPoints);
        Assert.Equal("0.00 %", default(Ratio).ToString());
    }

    [Theory]
    [InlineData(0, "0.00", "0.00 %")]
    [InlineData(15_000, "150.00", "150.00 %")]
    [InlineData(-1, "-0.01", "-0.01 %")]
    [InlineData(-50, "-0.50", "-0.50 %")]
    [InlineData(1_000_000, "10000.00", "10,000.00 %")]
    [InlineData(-1_000_000, "-10000.00", "-10,000.00 %")]
    public void A_ratio_has_2_decimals_and_may_pass_100_percent_or_be_negative(int basisPoints, string percent, string text)
    {
        var ratio = Ratio.FromBasisPoints(basisPoints);

        Assert.Equal(basisPoints, ratio.BasisPoints);
        Assert.Equal(percent, ratio.Percent.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(text, ratio.ToString());
    }

    [Theory]
    [InlineData(1_000_001, "1,000,001")]
    [InlineData(-1_000_001, "-1,000,001")]
    public void Basis_points_out_of_range_are_refused(int basisPoints, string written)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.FromBasisPoints(basisPoints));
        Assert.StartsWith("basisPoints must be between -1,000,000 and 1,000,000 basis points, but was " + written + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal(1_000_000, Ratio.MaxBasisPoints);
    }

    [Theory]
    [InlineData("0.005", 0)]
    [InlineData("0.015", 2)]
    [InlineData("-0.015", -2)]
    [InlineData("-0.025", -2)]
    [InlineData("150", 15_000)]
    [InlineData("10000", 1_000_000)]
    [InlineData("-10000", -1_000_000)]
    public void Percentages_round_half_to_even(string percent, int basisPoints) =>
        Assert.Equal(basisPoints, Ratio.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture)).BasisPoints);

    [Theory]
    [InlineData("10000.001")]
    [InlineData("-10000.001")]
    public void Percentages_out_of_range_are_refused(string percent)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture)));
        Assert.StartsWith("percent must be between -10,000 and 10,000, but was " + percent + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("percent", error.ParamName);
    }

    [Fact]
    public void Ratios_are_equal_as_their_basis_points_are()
    {
        Assert.True(Gain == SameGain && Gain.Equals(SameGain) && Gain.Equals((object)SameGain) && !(Gain != SameGain));
        Assert.Equal(Gain.GetHashCode(), SameGain.GetHashCode());
        Assert.True(Gain != Loss && !Gain.Equals(Loss) && !Gain.Equals((object)Loss) && !(Gain == Loss));
        Assert.NotEqual(Gain.GetHashCode(), Loss.GetHashCode());
        Assert.False(Gain.Equals(15_000));
    }

    [Fact]
    public void Ratios_are_ordered_as_their_basis_points_are()
    {
        Assert.True(Loss < Gain && Loss <= Gain && Gain > Loss && Gain >= Loss);
        Assert.False(Gain < Loss || Gain <= Loss || Loss > Gain || Loss >= Gain);
        Assert.True(Gain <= SameGain && Gain >= SameGain);
        Assert.False(Gain < SameGain || Gain > SameGain);
        Assert.Equal(-1, Math.Sign(Loss.CompareTo(Gain)));
        Assert.Equal(1, Math.Sign(Gain.CompareTo(Loss)));
        Assert.Equal(0, Gain.CompareTo(SameGain));
    }
}
