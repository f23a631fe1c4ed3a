using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

public class MissingFactTests
{
    private static readonly TierBoundaries Boundaries = new(3, 2, 1);

    /// <summary>Everything is known.</summary>
    private static readonly CustomerRow Complete = default(CustomerRow) with { TradePattern = TradePattern.Late };

    public static IEnumerable<object[]> Each => new (string Code, CustomerRow Row, string English, string Chinese)[]
    {
        ("tier_value", Complete with { TierValue = CustomerRow.UnknownAmount }, "value that the tier is made from", "分级所用的值"),
        ("annual_spend", Complete with { Value = CustomerRow.UnknownAmount }, "value of the trailing year", "近一年交易额"),
        ("annual_contribution", Complete with { Contribution = CustomerRow.UnknownAmount }, "contribution of the trailing year", "近一年边际贡献"),
        ("trade_pattern", Complete with { TradePattern = TradePattern.Unknown }, "trade pattern", "订货规律"),
        ("last_contact", Complete with { LastContact = CustomerRow.UnknownDate }, "last real contact", "最近一次实际联系"),
        ("investments", Complete with { Investment = CustomerRow.UnknownAmount }, "investments of the customer", "客户的专用投入"),
        ("one_off_costs", Complete with { OneOffCost = CustomerRow.UnknownAmount }, "one-off costs of leaving", "更换供应商的一次性成本"),
        ("loss_if_it_fails", Complete with { LossIfItFails = CustomerRow.UnknownAmount }, "loss if the replacement fails", "替代供应商失败的损失"),
        ("probability", Complete with { Probability = CustomerRow.UnknownShare }, "probability that the replacement fails", "替代供应商失败的概率"),
        ("criticality", Complete with { Criticality = CustomerRow.UnknownShare }, "criticality of the purchase", "采购的重要程度"),
        ("alternatives", Complete with { Alternatives = CustomerRow.UnknownCount }, "qualified alternative suppliers", "合格替代供应商数"),
        ("share_of_wallet", Complete with { ShareOfWallet = CustomerRow.UnknownShare }, "share of wallet", "钱包份额"),
        ("category_share", Complete with { CategoryShare = CustomerRow.UnknownShare }, "share of our categories", "品类份额"),
        ("horizon_months", Complete with { HorizonMonths = CustomerRow.UnknownCount }, "planning horizon", "合作规划期"),
        ("satisfaction", Complete with { Satisfaction = CustomerRow.UnknownShare }, "satisfaction", "满意度"),
        ("mutual_benefit", Complete with { MutualBenefit = CustomerRow.UnknownShare }, "mutual benefit", "互利程度"),
        ("judges_future", Complete with { JudgesFuture = CustomerRow.UnknownAnswer }, "whether it judges future capability", "是否看重供应商的未来能力"),
        ("price_led", Complete with { PriceLed = CustomerRow.UnknownShare }, "price-led purchases", "价格导向采购占比"),
        ("influential", Complete with { Influential = CustomerRow.UnknownAnswer }, "whether it influences others", "是否影响其他客户"),
    }.Select(fact => new object[] { fact.Code, fact.Row, fact.English, fact.Chinese });

    [Theory]
    [MemberData(nameof(Each))]
    public void A_fact_that_is_not_known_is_named_in_both_languages(string code, CustomerRow row, string english, string chinese)
    {
        var missing = Assert.Single(RuleBook.Standard.Explain(row, Boundaries).MissingFacts);

        Assert.Equal((code, code), (missing.Code, missing.ToString()));
        Assert.Equal((english, chinese), (missing.In(Language.English), missing.In(Language.Chinese)));
    }

    [Fact]
    public void Where_everything_is_known_nothing_is_missing() => Assert.Empty(RuleBook.Standard.Explain(Complete, Boundaries).MissingFacts);

    [Fact]
    public void Where_nothing_is_known_everything_is_missing_in_the_order_of_the_card() => Assert.Equal(
        Each.Select(fact => (string)fact[0]),
        RuleBook.Standard.Explain(Rows.Unknown, Boundaries).MissingFacts.Select(fact => fact.Code),
        StringComparer.Ordinal);

    [Fact]
    public void A_language_that_is_not_defined_is_refused() => Refusal.Of<ArgumentOutOfRangeException>(
        () => RuleBook.Standard.Explain(Rows.Unknown, Boundaries).MissingFacts[0].In((Language)2), "language", "language must be a defined Language, but was 2.");
}
