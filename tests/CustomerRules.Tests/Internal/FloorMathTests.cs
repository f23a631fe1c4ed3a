using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Internal;

public class FloorMathTests
{
    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-8, 2, -4)]
    [InlineData(-1, long.MaxValue, -1)]
    [InlineData(0, 3, 0)]
    [InlineData(long.MinValue, 1, long.MinValue)]
    [InlineData(long.MinValue, 3, -3_074_457_345_618_258_603)]
    [InlineData(long.MaxValue, 2, 4_611_686_018_427_387_903)]
    public void Division_goes_towards_minus_infinity(long dividend, long divisor, long quotient) =>
        Assert.Equal(quotient, FloorMath.Divide(dividend, divisor));

    [Theory]
    [InlineData(1, 3, 3_333)]
    [InlineData(-1, 3, -3_334)]
    [InlineData(-1, 10_000, -1)]
    [InlineData(-1, 20_000, -1)]
    [InlineData(0, 5, 0)]
    [InlineData(-5, 5, -10_000)]
    [InlineData(99, 1, 990_000)]
    [InlineData(-99, 1, -990_000)]
    public void Basis_points_are_floored(long part, long whole, int basisPoints) =>
        Assert.Equal(basisPoints, FloorMath.BasisPointsOf(part, whole, Ratio.MaxBasisPoints));

    [Theory]
    [InlineData(99_999, 1_000, 999_990)]
    [InlineData(999_999_999, 10_000_000, 999_999)]
    [InlineData(100, 1, 1_000_000)]
    [InlineData(101, 1, 1_000_000)]
    [InlineData(-99_999, 1_000, -999_990)]
    [InlineData(-999_999_999, 10_000_000, -1_000_000)]
    [InlineData(-100, 1, -1_000_000)]
    [InlineData(-100_001, 1_000, -1_000_000)]
    [InlineData(-101, 1, -1_000_000)]
    public void Basis_points_saturate_at_a_hundredfold(long part, long whole, int basisPoints) =>
        Assert.Equal(basisPoints, FloorMath.BasisPointsOf(part, whole, Ratio.MaxBasisPoints));

    [Fact]
    public void The_largest_amounts_do_not_overflow()
    {
        const long most = MoneyScale.MaxMinorUnits;
        Assert.Equal(9_999, FloorMath.BasisPointsOf(most - 1, most, Ratio.MaxBasisPoints));
        Assert.Equal(-20_000, FloorMath.BasisPointsOf(-2 * most, most, Ratio.MaxBasisPoints));
        Assert.Equal(1_000_000, FloorMath.BasisPointsOf(4 * most, 1, Ratio.MaxBasisPoints));
        Assert.Equal(-1_000_000, FloorMath.BasisPointsOf(-2 * most, 1, Ratio.MaxBasisPoints));
    }

    [Theory]
    [InlineData(0, 200_000_000, 0)]
    [InlineData(1, 99_999_999, 0)]
    [InlineData(1, 100_000_000, 1)]
    [InlineData(3, 50_000_000, 1)]
    [InlineData(40_000_000, 35_000_000, 14_000_000)] // 400,000.00 x 25 % x 140 %: the worked risk of 140,000.00
    [InlineData(100_000_000, 199_999_999, 199_999_999)]
    [InlineData(199_999_999, 200_000_000, 399_999_998)]
    [InlineData(MoneyScale.MaxMinorUnits, 200_000_000, 2 * MoneyScale.MaxMinorUnits)]
    [InlineData(MoneyScale.MaxMinorUnits, 199_999_999, 1_799_999_991_000_000)]
    public void A_weighted_part_is_floored(long amount, long weight, long part) =>
        Assert.Equal(part, FloorMath.PartOf(amount, weight));

    [Theory]
    [InlineData("0", 0, 1, 0)]
    [InlineData("5", 1, 1, 5)]
    [InlineData("5", 0, 7, 0)]
    [InlineData("5.5", 0, 7, 0)]
    [InlineData("0.5", 1, 1, 0)]
    [InlineData("1.5", 1, 1, 2)]
    [InlineData("1", 1, 2, 0)]
    [InlineData("3", 1, 2, 2)]
    [InlineData("5", 1, 2, 2)]
    [InlineData("1", 2, 3, 1)]
    [InlineData("1", 1, 3, 0)]
    [InlineData("0.999999999999", 1_000_000_000_000, 1_000_000_000_000, 1)]
    [InlineData("1.999999999999", 9_999, 10_000, 2)] // the rest of the whole units and that of the decimals carry together
    [InlineData("2.500000000001", 9_999, 10_000, 2)]
    [InlineData("900000000000000", 3_700_000_000_000, 3_700_000_000_000, 900_000_000_000_000)]
    [InlineData("900000000000000", 3_699_999_999_999, 3_700_000_000_000, 899_999_999_999_757)]
    [InlineData("36500000", 9_855_000, 18_260_000, 19_699_206)] // 1,095 of 1,826 days of 365,000.00 at 90 %: the worked 196,992.06
    public void A_part_is_rounded_half_to_even_once(string amount, long share, long whole, long part) =>
        Assert.Equal(part, FloorMath.PartHalfToEven(decimal.Parse(amount, CultureInfo.InvariantCulture), share, whole));

    /// <summary>Both sides of the half, ties to either even neighbour, and divisors that have no exact half.</summary>
    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(4, 10, 0)]
    [InlineData(5, 10, 0)]
    [InlineData(6, 10, 1)]
    [InlineData(15, 10, 2)]
    [InlineData(25, 10, 2)]
    [InlineData(-5, 10, 0)]
    [InlineData(-6, 10, -1)]
    [InlineData(-15, 10, -2)]
    [InlineData(1, 3, 0)]
    [InlineData(2, 3, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(-1, 3, 0)]
    [InlineData(-2, 3, -1)]
    [InlineData(9_000_000_000_000_000_000, 10_000, 900_000_000_000_000)]
    public void A_quotient_is_rounded_half_to_even(long dividend, long divisor, long quotient) =>
        Assert.Equal(quotient, FloorMath.DivideHalfToEven(dividend, divisor));
}
