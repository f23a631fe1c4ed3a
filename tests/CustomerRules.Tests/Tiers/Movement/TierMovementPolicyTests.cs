using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

public class TierMovementPolicyTests
{
    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        var policy = TierMovementPolicy.Standard;
        Assert.Equal(Proportion.FromPercent(20), policy.PromotionMargin);
        Assert.Equal(Proportion.FromPercent(20), policy.DemotionMargin);
        Assert.Equal((90, 180, 1), (policy.MinimumDwellDays, policy.ProvisionalDays, policy.StepsDown));

        Assert.Equal(
            "Margins of 20 % up and 20 % down, a dwell of at least 90 days, provisional for the first 180 days, one step down at a time.", Summary("Standard"));
        Assert.EndsWith("; 20 % by default.", Summary(nameof(policy.PromotionMargin)), StringComparison.Ordinal);
        Assert.EndsWith("; 20 % by default.", Summary(nameof(policy.DemotionMargin)), StringComparison.Ordinal);
        Assert.EndsWith("; 90 by default.", Summary(nameof(policy.MinimumDwellDays)), StringComparison.Ordinal);
        Assert.EndsWith("; 180 by default.", Summary(nameof(policy.ProvisionalDays)), StringComparison.Ordinal);
        Assert.EndsWith("; 1 by default.", Summary(nameof(policy.StepsDown)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_given_is_kept()
    {
        var policy = new TierMovementPolicy(Proportion.Full, Proportion.FromBasisPoints(9_999), 3_650, 0, 3);
        Assert.Equal((Proportion.Full, Proportion.FromBasisPoints(9_999)), (policy.PromotionMargin, policy.DemotionMargin));
        Assert.Equal((3_650, 0, 3), (policy.MinimumDwellDays, policy.ProvisionalDays, policy.StepsDown));
        Assert.Equal((0, 3_650), (new TierMovementPolicy(minimumDwellDays: 0).MinimumDwellDays, new TierMovementPolicy(provisionalDays: 3_650).ProvisionalDays));
    }

    [Fact]
    public void A_demotion_margin_of_all_is_refused_because_nobody_could_fall_under_it() => Refusal.Of<ArgumentOutOfRangeException>(
        () => new TierMovementPolicy(demotionMargin: Proportion.Full), "demotionMargin", "demotionMargin must be under 100 %, but was 100.00 %.");

    [Theory]
    [InlineData(-1)]
    [InlineData(3_651)]
    public void Days_out_of_range_are_refused(int days)
    {
        var sentence = FormattableString.Invariant($"Days must be between 0 and 3,650 days, but was {days:#,0}.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new TierMovementPolicy(minimumDwellDays: days), "minimumDwellDays", sentence.Replace("Days must", "minimumDwellDays must"));
        Refusal.Of<ArgumentOutOfRangeException>(() => new TierMovementPolicy(provisionalDays: days), "provisionalDays", sentence.Replace("Days must", "provisionalDays must"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Steps_out_of_range_are_refused(int steps) => Refusal.Of<ArgumentOutOfRangeException>(
        () => new TierMovementPolicy(stepsDown: steps),
        "stepsDown",
        FormattableString.Invariant($"stepsDown must be between 1 and 3 steps, but was {steps}."));

    [Fact]
    public void What_is_no_boundaries_or_of_another_scale_is_refused()
    {
        var row = Rated.As(CustomerTier.B, 1);
        Refusal.Of<ArgumentNullException>(() => TierMovementPolicy.Standard.Assess(row, null!), "boundaries", "");
        Refusal.Of<ArgumentException>(
            () => TierMovementPolicy.Standard.Assess(row with { Scale = MoneyScale.FromDecimals(0) }, Rated.Boundaries),
            "row",
            "The row has 0 decimals, but the boundaries are of revenue, 2 decimals.");
    }

    private static string Summary(string member) => Documented.Summary(typeof(TierMovementPolicy), member);
}
