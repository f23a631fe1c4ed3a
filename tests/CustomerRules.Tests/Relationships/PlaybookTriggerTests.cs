using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class PlaybookTriggerTests
{
    private static readonly Proportion Half = Proportion.FromPercent(50);

    /// <summary>One of each condition, in the order of the enum.</summary>
    private static readonly PlaybookTrigger[] OfEach =
    [
        PlaybookTrigger.Always,
        PlaybookTrigger.TierOrBetter(CustomerTier.B),
        PlaybookTrigger.EvidenceLow(EvidenceItem.MutualBenefit, Half),
        PlaybookTrigger.EvidenceUnknown(EvidenceItem.Horizon),
        PlaybookTrigger.EvidenceLowOrUnknown(EvidenceItem.Satisfaction, Proportion.FromPercent(12.5m)),
        PlaybookTrigger.PriceLed(Half),
        PlaybookTrigger.WeakestBond(EvidenceItem.Alternatives),
        PlaybookTrigger.FileOutOfDate(180),
    ];

    [Theory]
    [InlineData(PlaybookCondition.Always, "Always", "always", "一律适用")]
    [InlineData(PlaybookCondition.TierOrBetter, "TierOrBetter B", "for tier B and better", "客户等级为 B 级及以上时")]
    [InlineData(PlaybookCondition.EvidenceLow, "EvidenceLow MutualBenefit 50.00 %", "when the score of mutual benefit is under 50 %", "互利程度评分低于 50% 时")]
    [InlineData(PlaybookCondition.EvidenceUnknown, "EvidenceUnknown Horizon", "when nothing is known of planning horizon", "合作规划期未知时")]
    [InlineData(
        PlaybookCondition.EvidenceLowOrUnknown, "EvidenceLowOrUnknown Satisfaction 12.50 %", "when the score of satisfaction is under 12.5 % or unknown", "满意度评分低于 12.5% 或未知时")]
    [InlineData(PlaybookCondition.PriceLed, "PriceLed 50.00 %", "when price decides at least 50 % of its purchases", "价格导向采购占比达到 50% 时")]
    [InlineData(
        PlaybookCondition.WeakestBond, "WeakestBond Alternatives", "when the weakest evidence of the bond is alternative suppliers", "替代供应商数为绑定度证据中最弱的一项时")]
    [InlineData(
        PlaybookCondition.FileOutOfDate,
        "FileOutOfDate 180 days",
        "when evidence is missing, or the last real contact is over 180 days ago or unknown",
        "档案有缺项，或超过 180 天没有实际联系，或联系日期未知时")]
    public void Each_condition_says_what_it_waits_for(PlaybookCondition condition, string text, string english, string chinese)
    {
        var trigger = OfEach[(int)condition];
        Assert.Equal(condition, trigger.Condition);
        Assert.Equal((text, english, chinese), (trigger.ToString(), trigger.In(Language.English), trigger.In(Language.Chinese)));
    }

    [Fact]
    public void There_is_one_of_each() => Assert.Equal(Enum.GetValues(typeof(PlaybookCondition)).Length, OfEach.Length);

    [Fact]
    public void Triggers_are_data()
    {
        Assert.Equal(default, PlaybookTrigger.Always);
        Assert.Equal(PlaybookTrigger.TierOrBetter(CustomerTier.B), OfEach[1]);
        Assert.NotEqual(PlaybookTrigger.TierOrBetter(CustomerTier.A), OfEach[1]);
        Assert.NotEqual(PlaybookTrigger.FileOutOfDate(179), OfEach[7]);
        Assert.NotEqual(PlaybookTrigger.EvidenceLow(EvidenceItem.Satisfaction, Half), PlaybookTrigger.EvidenceLowOrUnknown(EvidenceItem.Satisfaction, Half));
        Assert.Equal((EvidenceItem.MutualBenefit, Half, CustomerTier.Unknown, null), (OfEach[2].Item, OfEach[2].Line, OfEach[2].LeastTier, OfEach[2].MaximumDays));
        Assert.Equal((null, null, CustomerTier.Unknown, 180), (OfEach[7].Item, OfEach[7].Line, OfEach[7].LeastTier, OfEach[7].MaximumDays));
    }

    [Fact]
    public void Parameters_that_make_no_sense_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.TierOrBetter(CustomerTier.Unknown), "least", "least must be A, B, C or D, but was Unknown.");
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.TierOrBetter((CustomerTier)5), "least", "least must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentException>(() => PlaybookTrigger.EvidenceLow(EvidenceItem.Horizon, default), "line", "line must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentException>(() => PlaybookTrigger.EvidenceLowOrUnknown(EvidenceItem.Horizon, default), "line", "line must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentException>(() => PlaybookTrigger.PriceLed(default), "line", "line must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.EvidenceLow((EvidenceItem)10, Half), "item", "item must be a defined EvidenceItem, but was 10.");
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.EvidenceUnknown((EvidenceItem)10), "item", "item must be a defined EvidenceItem, but was 10.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => PlaybookTrigger.EvidenceLowOrUnknown((EvidenceItem)10, Half), "item", "item must be a defined EvidenceItem, but was 10.");
        Refusal.Of<ArgumentException>(() => PlaybookTrigger.WeakestBond(EvidenceItem.Horizon), "item", "item must be an item of the bond, but was Horizon.");
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.FileOutOfDate(0), "maximumDays", "maximumDays must be between 1 and 3,650 days, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.FileOutOfDate(3_651), "maximumDays", "maximumDays must be between 1 and 3,650 days, but was 3,651.");
        Refusal.Of<ArgumentOutOfRangeException>(() => PlaybookTrigger.Always.In((Language)2), "language", "language must be a defined Language, but was 2.");
    }

    [Fact]
    public void An_action_waits_for_nothing_until_it_is_given_a_trigger()
    {
        var action = new PlaybookAction("Visit", "go and see it", "上门拜访");
        var waiting = action.When(OfEach[1]);
        Assert.Equal(PlaybookTrigger.Always, action.Trigger);
        Assert.Equal(OfEach[1], waiting.Trigger);
        Assert.Equal(action, waiting);
        Assert.Equal(("Visit", "go and see it", "上门拜访"), (waiting.Code, waiting.In(Language.English), waiting.In(Language.Chinese)));
    }
}
