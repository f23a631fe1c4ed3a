using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class DepositPolicyTests
{
    private static readonly DepositPolicy Standard = DepositPolicy.Standard;

    [Fact]
    public void The_standard_policy_is_as_documented()
    {
        Assert.Equal((CustomerTier.C, 60, 25m), (Standard.FromTier, Standard.FreeMinutes, Standard.Amount));
        Assert.Equal("From tier C down, over 60 minutes, a deposit of 25.", Documented.Summary(typeof(DepositPolicy), nameof(DepositPolicy.Standard)));
        Assert.Contains("C by default", Documented.Summary(typeof(DepositPolicy), nameof(DepositPolicy.FromTier)), StringComparison.Ordinal);
        Assert.Contains("60 by default", Documented.Summary(typeof(DepositPolicy), nameof(DepositPolicy.FreeMinutes)), StringComparison.Ordinal);
        Assert.Contains("25 by default", Documented.Summary(typeof(DepositPolicy), nameof(DepositPolicy.Amount)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CustomerTier.A, 61, DepositReasons.TierAboveLine | DepositReasons.EffortOverThreshold)]
    [InlineData(CustomerTier.B, 61, DepositReasons.TierAboveLine | DepositReasons.EffortOverThreshold)]
    [InlineData(CustomerTier.C, 61, DepositReasons.TierAtOrBelowLine | DepositReasons.EffortOverThreshold)]
    [InlineData(CustomerTier.D, 61, DepositReasons.TierAtOrBelowLine | DepositReasons.EffortOverThreshold)]
    [InlineData(CustomerTier.C, 60, DepositReasons.TierAtOrBelowLine | DepositReasons.EffortWithinThreshold)]
    [InlineData(CustomerTier.D, 0, DepositReasons.TierAtOrBelowLine | DepositReasons.EffortWithinThreshold)]
    [InlineData(CustomerTier.D, null, DepositReasons.TierAtOrBelowLine | DepositReasons.EffortUnknown)]
    [InlineData(CustomerTier.Unknown, 61, DepositReasons.TierUnknown | DepositReasons.EffortOverThreshold)]
    [InlineData(CustomerTier.Unknown, null, DepositReasons.TierUnknown | DepositReasons.EffortUnknown)]
    public void A_deposit_takes_a_low_tier_and_much_effort_and_nothing_unknown(CustomerTier tier, int? minutes, DepositReasons reasons)
    {
        var proposal = Standard.Judge(tier, minutes).Proposal;

        Assert.Equal(reasons, proposal.Reasons);
        Assert.Equal((tier, minutes), (proposal.Tier, proposal.EffortMinutes));
        Assert.Equal(tier >= CustomerTier.C && minutes > 60, proposal.IsRequired);
        Assert.Equal(proposal.IsRequired ? 25m : 0m, proposal.Amount);
        Assert.Equal(proposal.IsRequired ? "deposit of 25.00" : "no deposit", proposal.ToString());
    }

    [Theory]
    [InlineData(0, "12")]
    [InlineData(1, "12.5")]
    [InlineData(2, "12.50")]
    [InlineData(3, "12.500")]
    public void The_deposit_is_rounded_half_to_even_to_the_minor_unit(int decimals, string expected)
    {
        var proposal = new DepositPolicy(amount: 12.5m).Judge(CustomerTier.D, 61, MoneyScale.FromDecimals(decimals)).Proposal;

        Assert.Equal(expected, proposal.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(13.4m, new DepositPolicy(amount: 13.35m).Judge(CustomerTier.D, 61, MoneyScale.FromDecimals(1)).Proposal.Amount);
    }

    [Fact]
    public void Lines_of_ones_own_hold()
    {
        var policy = new DepositPolicy(CustomerTier.A, 0, 0.01m);

        Assert.True(policy.Judge(CustomerTier.A, 1).Proposal.IsRequired);
        Assert.False(policy.Judge(CustomerTier.A, 0).Proposal.IsRequired);
        Assert.False(new DepositPolicy(CustomerTier.D).Judge(CustomerTier.C, 61).Proposal.IsRequired);
        Assert.True(new DepositPolicy(freeMinutes: 100_000).Judge(CustomerTier.D, int.MaxValue).Proposal.IsRequired);
    }

    [Fact]
    public void A_deposit_is_told_in_both_languages()
    {
        var recommendation = Standard.Judge(CustomerTier.D, 1_200);

        Assert.Equal(
            ["tier D: a deposit of 25.00 is asked of tier C and below", "the request takes 1,200 minutes, over 60"],
            recommendation.Reasons.Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
        Assert.Equal(
            ["D 级客户：C 级及以下客户须付押金 25.00", "该需求需耗时 1,200 分钟，超过 60 分钟"],
            recommendation.Reasons.Select(reason => reason.In(Language.Chinese)), StringComparer.Ordinal);
        Assert.Equal(
            ["tier B: a deposit is asked of tier C and below only", "the request takes 5 minutes, not over 60"],
            Standard.Judge(CustomerTier.B, 5).Reasons.Select(reason => reason.In(Language.English)), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new DepositPolicy(CustomerTier.Unknown), "fromTier", "fromTier must be A, B, C or D, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DepositPolicy((CustomerTier)5), "fromTier", "fromTier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DepositPolicy(freeMinutes: -1), "freeMinutes", "freeMinutes must be between 0 and 100,000 minutes, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DepositPolicy(freeMinutes: 100_001), "freeMinutes", "freeMinutes must be between 0 and 100,000 minutes, but was 100,001.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DepositPolicy(amount: 0), "amount", "amount must be above 0, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new DepositPolicy(amount: -1), "amount", "amount must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Standard.Judge(CustomerTier.D, -1), "effortMinutes", "effortMinutes must be between 0 and 2,147,483,647 minutes, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Standard.Judge((CustomerTier)5, 1), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new DepositPolicy(amount: 90_000_000_000.0001m).Judge(CustomerTier.D, 61, MoneyScale.FromDecimals(4)),
            "amount",
            "amount must be between -90,000,000,000.0000 and 90,000,000,000.0000, but was 90,000,000,000.0001.");
    }
}
