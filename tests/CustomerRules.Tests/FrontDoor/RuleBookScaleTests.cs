using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>The scale of the ledger currency belongs to the rule book, and its tier policy rates at it.</summary>
public class RuleBookScaleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_worked_example_is_the_same_at_every_scale(int decimals)
    {
        var rules = RuleBook.Standard.With(MoneyScale.FromDecimals(decimals));
        var boundaries = rules.Tiers.FindBoundaries([1_000_000m, 40_000m, 3m], Customers.AsOf);
        var customer = rules.Assess(Customers.HeldButUnhappy(), Customers.AsOf, boundaries);

        Assert.Equal(decimals, rules.Scale.Decimals);
        Assert.Equal(rules.Scale, rules.Tiers.Basis.Scale);
        Assert.Equal(rules.Scale, customer.Row.Scale);
        Assert.Equal((CustomerTier.A, 460_000m), (customer.Tier, customer.SwitchingCost.Total));
        Assert.Equal(4_600, customer.SwitchingCost.LockIn!.Value.BasisPoints);
        Assert.Equal(1_849, customer.SwitchingCost.BreakEvenDiscount!.Value.BasisPoints);
    }

    [Fact]
    public void A_tier_policy_that_comes_later_is_rated_at_the_scale_of_the_rule_book()
    {
        var rules = RuleBook.Standard.With(MoneyScale.FromDecimals(0)).With(TierPolicy.Pyramid().With(new TierBasis("miles", "km", MoneyScale.FromDecimals(3))));

        Assert.Equal(new TierBasis("miles", "km", MoneyScale.FromDecimals(0)), rules.Tiers.Basis);
        Assert.Equal(0, rules.Scale.Decimals);
    }

    [Fact]
    public void Thresholds_that_a_coarser_scale_makes_equal_are_refused()
    {
        var rules = RuleBook.Standard.With(TierPolicy.Thresholds(3.4m, 3.2m, 1m));

        var error = Assert.Throws<ArgumentException>(() => rules.With(MoneyScale.FromDecimals(0)));
        Assert.Contains("3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_beyond_the_range_of_the_scale_is_refused_with_its_bounds()
    {
        var rules = RuleBook.Standard.With(MoneyScale.FromDecimals(4));
        var boundaries = new TierBoundaries(3, 2, 1, rules.Tiers.Basis);
        var huge = new CustomerFacts("huge").WithTierValue(90_000_000_000.00005m + 0.0001m);

        Refusal.Of<ArgumentOutOfRangeException>(
            () => rules.Assess(huge, Customers.AsOf, boundaries),
            "TierValue",
            "TierValue must be between -90,000,000,000.0000 and 90,000,000,000.0000, but was 90,000,000,000.00015.");
    }
}
