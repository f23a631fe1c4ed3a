using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using Xunit;
using static CustomerRules.Relationships.EvidenceItem;
using TradePattern = CustomerRules.Trade.TradePattern;

namespace CustomerRules.Tests.Relationships;

/// <summary>How each item becomes 0 .. 10,000: its ends, both sides of each turn, and the unknown.</summary>
public class EvidenceScaleTests
{
    private static readonly CustomerRow Nobody = Rows.Unknown;

    [Fact]
    public void The_standard_scale_is_as_documented()
    {
        var scale = EvidenceScale.Standard;
        Assert.Equal(Ratio.FromPercent(100), scale.LockInFullAt);
        Assert.Equal((Proportion.FromPercent(60), Proportion.FromPercent(30)), (scale.OneAlternative, scale.TwoAlternatives));
        Assert.Equal((Proportion.FromPercent(50), 36), (scale.CategoryShareFullAt, scale.HorizonFullAtMonths));
    }

    [Fact]
    public void What_is_unknown_has_no_value() =>
        Assert.All(EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment), item => Assert.Null(ValueOf(item, Nobody)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4_600, 4_600)]
    [InlineData(9_999, 9_999)]
    [InlineData(10_000, 10_000)]
    [InlineData(10_001, 10_000)]
    [InlineData(2_000_000, 10_000)]
    public void The_lock_in_ratio_is_full_at_100_percent(long cost, int value) =>
        Assert.Equal(value, ValueOf(LockIn, Nobody with { Value = 1, ReferenceSpend = 10_000, Investment = cost }));

    [Theory]
    [InlineData(0, 10_000)]
    [InlineData(1, 6_000)]
    [InlineData(2, 3_000)]
    [InlineData(3, 0)]
    [InlineData(10_000, 0)]
    public void Fewer_alternatives_bind_more(short count, int value) => Assert.Equal(value, ValueOf(Alternatives, Nobody with { Alternatives = count }));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(4_999, 9_998)]
    [InlineData(5_000, 10_000)]
    [InlineData(10_000, 10_000)]
    public void The_share_of_categories_is_full_at_half(short share, int value) =>
        Assert.Equal(value, ValueOf(CategoryShare, Nobody with { CategoryShare = share }));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 277)] // 277.7..., floored
    [InlineData(12, 3_333)]
    [InlineData(35, 9_722)]
    [InlineData(36, 10_000)]
    [InlineData(1_200, 10_000)]
    public void The_horizon_is_full_at_36_months(short months, int value) => Assert.Equal(value, ValueOf(Horizon, Nobody with { HorizonMonths = months }));

    [Theory]
    [InlineData(0)]
    [InlineData(4_321)]
    [InlineData(10_000)]
    public void Shares_and_scores_count_as_they_are_and_price_is_inverted(short share)
    {
        Assert.Equal(share, ValueOf(ShareOfWallet, Nobody with { ShareOfWallet = share }));
        Assert.Equal(share, ValueOf(Satisfaction, Nobody with { Satisfaction = share }));
        Assert.Equal(share, ValueOf(MutualBenefit, Nobody with { MutualBenefit = share }));
        Assert.Equal(10_000 - share, ValueOf(PriceLed, Nobody with { PriceLed = share }));
    }

    [Fact]
    public void Judging_the_future_counts_in_full_or_not_at_all()
    {
        Assert.Equal(10_000, ValueOf(JudgesFuture, Nobody with { JudgesFuture = 1 }));
        Assert.Equal(0, ValueOf(JudgesFuture, Nobody with { JudgesFuture = 0 }));
    }

    [Theory]
    [InlineData(TradePattern.InRhythm, 10_000)]
    [InlineData(TradePattern.Late, 5_000)]
    [InlineData(TradePattern.Silent, 0)]
    [InlineData(TradePattern.Unknown, null)]
    [InlineData(TradePattern.NoPurchase, null)]
    [InlineData(TradePattern.New, null)]
    [InlineData(TradePattern.OneOff, null)]
    public void Only_a_rhythm_says_something_of_commitment(TradePattern pattern, int? value) =>
        Assert.Equal(value, ValueOf(EvidenceItem.TradePattern, Nobody with { TradePattern = pattern }));

    [Fact]
    public void A_scale_may_have_ends_of_its_own()
    {
        var scale = new EvidenceScale(Ratio.FromPercent(200), Proportion.FromPercent(50), Proportion.FromPercent(50), Proportion.FromBasisPoints(1), 1);
        Assert.Equal(5_000, ValueOf(LockIn, Nobody with { ReferenceSpend = 1, Investment = 1 }, scale));
        Assert.Equal(5_000, ValueOf(Alternatives, Nobody with { Alternatives = 1 }, scale));
        Assert.Equal(5_000, ValueOf(Alternatives, Nobody with { Alternatives = 2 }, scale));
        Assert.Equal(10_000, ValueOf(CategoryShare, Nobody with { CategoryShare = 1 }, scale));
        Assert.Equal(10_000, ValueOf(Horizon, Nobody with { HorizonMonths = 1 }, scale));
    }

    private static int? ValueOf(EvidenceItem item, CustomerRow row, EvidenceScale? scale = null) =>
        (scale ?? EvidenceScale.Standard).ValueOf(item, row, SwitchingCostPolicy.Standard.Assess(row));
}
