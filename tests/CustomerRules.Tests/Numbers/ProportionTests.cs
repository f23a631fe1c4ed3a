using System;
using System.Globalization;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Numbers;

public class ProportionTests
{
    [Fact]
    public void The_default_is_0_percent()
    {
        Assert.Equal(Proportion.Zero, default);
        Assert.Equal(0, default(Proportion).BasisPoints);
        Assert.Equal("0.00 %", default(Proportion).ToString());
    }

    [Fact]
    public void Full_is_100_percent()
    {
        Assert.Equal(10_000, Proportion.Full.BasisPoints);
        Assert.Equal(Proportion.FromPercent(100), Proportion.Full);
        Assert.Equal(Proportion.Zero, Proportion.Full.Complement);
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.01")]
    [InlineData(4_600, "46.00")]
    [InlineData(10_000, "100.00")]
    public void Basis_points_are_hundredths_of_a_percent(int basisPoints, string percent)
    {
        var proportion = Proportion.FromBasisPoints(basisPoints);

        Assert.Equal(basisPoints, proportion.BasisPoints);
        Assert.Equal(percent, proportion.Percent.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(10_000 - basisPoints, proportion.Complement.BasisPoints);
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(10_001, "10,001")]
    [InlineData(int.MinValue, "-2,147,483,648")]
    public void Basis_points_out_of_range_are_refused(int basisPoints, string written)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.FromBasisPoints(basisPoints));
        Assert.StartsWith("basisPoints must be between 0 and 10,000 basis points, but was " + written + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("basisPoints", error.ParamName);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.005", 0)]
    [InlineData("0.0050000001", 1)]
    [InlineData("0.015", 2)]
    [InlineData("46", 4_600)]
    [InlineData("46.125", 4_612)]
    [InlineData("46.135", 4_614)]
    [InlineData("99.995", 10_000)]
    [InlineData("100", 10_000)]
    public void Percentages_round_half_to_even(string percent, int basisPoints) =>
        Assert.Equal(basisPoints, Proportion.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture)).BasisPoints);

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("100.0001")]
    [InlineData("79228162514264337593543950335")]
    public void Percentages_out_of_range_are_refused_though_they_might_round_into_it(string percent)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture)));
        Assert.StartsWith("percent must be between 0 and 100, but was " + percent + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("percent", error.ParamName);
    }

    [Theory]
    [InlineData(0.0, 0)]
    [InlineData(double.Epsilon, 0)]
    [InlineData(0.00004, 0)]
    [InlineData(0.00006, 1)]
    [InlineData(0.46, 4_600)]
    [InlineData(0.0009765625, 10)] // 9.765625 basis points
    [InlineData(0.00390625, 39)] // 39.0625
    [InlineData(0.03125, 312)] // 312.5, a half that binary holds exactly
    [InlineData(0.09375, 938)] // 937.5
    [InlineData(0.9999999, 10_000)]
    [InlineData(1.0, 10_000)]
    public void Fractions_round_half_to_even(double fraction, int basisPoints) =>
        Assert.Equal(basisPoints, Proportion.FromFraction(fraction).BasisPoints);

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1.25, "1.25")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Fractions_that_are_none_are_refused(double fraction, string written)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.FromFraction(fraction));
        Assert.StartsWith("fraction must be between 0 and 1, but was " + written + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("fraction", error.ParamName);
    }

    [Fact]
    public void The_neighbours_of_0_and_1_are_outside()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.FromFraction(-double.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.FromFraction(1.0000000000000002));
    }
}
