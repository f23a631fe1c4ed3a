using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Fixed amounts, whatever the population.</summary>
public class ThresholdsTests
{
    private static readonly TierPolicy Fixed = TierPolicy.Thresholds(10_000, 2_000, 500);

    [Fact]
    public void Each_amount_belongs_to_its_tier() =>
        Assert.Equal("ABBCCDD", Fixed.TiersOf(10_000, 9_999.99m, 2_000, 1_999.99m, 500, 499.99m, -10_000));

    [Fact]
    public void The_population_does_not_matter()
    {
        Assert.Equal(Fixed.FindBoundaries([]), Fixed.FindBoundaries([1, 2, 3, -4]));
        Assert.Equal(new TierBoundaries(10_000, 2_000, 500), Fixed.FindBoundaries([]));
    }

    [Fact]
    public void The_narrowest_and_the_widest_amounts_are_fine()
    {
        Assert.Equal("ABCD", TierPolicy.Thresholds(0.03m, 0.02m, 0.01m).TiersOf(0.03m, 0.02m, 0.01m, 0));
        Assert.Equal("ABCD", TierPolicy.Thresholds(9_000_000_000_000, 8_999_999_999_999.99m, 8_999_999_999_999.98m)
            .TiersOf(9_000_000_000_000, 8_999_999_999_999.99m, 8_999_999_999_999.98m, 8_999_999_999_999.97m));
    }

    [Theory]
    [InlineData(3, 2, 0, "3.00, 2.00, 0.00")]
    [InlineData(3, 2, -1, "3.00, 2.00, -1.00")]
    [InlineData(3, 2, 2, "3.00, 2.00, 2.00")]
    [InlineData(3, 3, 2, "3.00, 3.00, 2.00")]
    [InlineData(1, 2, 3, "1.00, 2.00, 3.00")]
    [InlineData(3, 2, 0.005, "3.00, 2.00, 0.005")] // half to even: 0.00
    [InlineData(3, 2.005, 2, "3.00, 2.005, 2.00")] // half to even: 2.00
    [InlineData(2.005, 2, 1, "2.005, 2.00, 1.00")]
    public void Amounts_that_do_not_descend_at_the_scale_are_refused(double a, double b, double c, string shown)
    {
        var error = Assert.Throws<ArgumentException>(() => TierPolicy.Thresholds((decimal)a, (decimal)b, (decimal)c));
        Assert.Equal("Thresholds must be positive and descend strictly at 2 decimals, but were " + shown + ".", error.Message);
    }

    [Fact]
    public void An_amount_beyond_the_money_range_is_refused_by_name()
    {
        const string Range = " must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.";
        Refusal.Of<ArgumentOutOfRangeException>(() => TierPolicy.Thresholds(9_000_000_000_000.01m, 2, 1), "leastOfA", "leastOfA" + Range);
        Refusal.Of<ArgumentOutOfRangeException>(() => TierPolicy.Thresholds(3, 9_000_000_000_000.01m, 1), "leastOfB", "leastOfB" + Range);
        Refusal.Of<ArgumentOutOfRangeException>(() => TierPolicy.Thresholds(3, 2, 9_000_000_000_000.01m), "leastOfC", "leastOfC" + Range);
    }

    [Fact]
    public void Amounts_keep_their_decimals_at_a_finer_scale_and_are_judged_again_at_a_coarser_one()
    {
        var policy = TierPolicy.Thresholds(3.4567m, 2.6m, 1);
        Assert.Equal(new TierBoundaries(3.46m, 2.6m, 1), policy.FindBoundaries([]));
        Assert.Equal(3.4567m, policy.With(At(4)).FindBoundaries([]).LeastOfA);

        var error = Assert.Throws<ArgumentException>(() => policy.With(At(0)));
        Assert.Equal("Thresholds must be positive and descend strictly at 0 decimals, but were 3.4567, 2.6, 1.", error.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => TierPolicy.Thresholds(9_000_000_000_000, 2, 1).With(At(4)));
    }

    [Fact]
    public void Amounts_may_be_of_another_measure()
    {
        var miles = new TierBasis("miles", scale: MoneyScale.FromDecimals(0));
        var policy = TierPolicy.Thresholds(100_000, 50_000, 25_000, miles);
        Assert.Equal((miles, miles), (policy.Basis, policy.FindBoundaries([]).Basis));
    }

    private static TierBasis At(int decimals) => TierBasis.Standard.With(MoneyScale.FromDecimals(decimals));
}
