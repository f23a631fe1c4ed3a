using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Laws.Naive;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class AnnuityTests
{
    [Theory]
    [InlineData(3, 1_000, 24_869)]
    [InlineData(1, 1_000, 9_091)]
    [InlineData(2, 1_000, 17_355)]
    [InlineData(5, 800, 39_927)]
    [InlineData(30, 500, 153_725)]
    [InlineData(1, 0, 10_000)]
    [InlineData(30, 0, 300_000)]
    [InlineData(1, 10_000, 5_000)]
    [InlineData(30, 10_000, 10_000)]
    [InlineData(3, 1, 29_994)]
    public void A_yearly_10_000_is_worth_this_today(int years, int rate, int worth) =>
        Assert.Equal(worth, new SwitchingCostPolicy(horizonYears: years, discountRate: Proportion.FromBasisPoints(rate)).AnnuityBasisPoints);

    [Theory]
    [InlineData(1, 6_000, 6_250)]
    [InlineData(1, 2_800, 7_812)]
    [InlineData(2, 10_000, 7_500)]
    [InlineData(4, 10_000, 9_375)]
    [InlineData(5, 10_000, 9_688)]
    [InlineData(6, 10_000, 9_844)]
    public void It_rounds_half_to_even(int years, int rate, int worth) =>
        Assert.Equal(worth, Annuity.BasisPoints(Proportion.FromBasisPoints(rate), years));

    [Fact]
    public void Every_horizon_agrees_with_exact_fractions_at_rates_from_none_to_100_percent()
    {
        for (var years = 1; years <= 30; years++)
        {
            for (var rate = 0; rate <= 10_000; rate += 500)
                Assert.Equal(NaiveSwitchingCost.Annuity(rate, years), Annuity.BasisPoints(Proportion.FromBasisPoints(rate), years));
        }
    }
}
