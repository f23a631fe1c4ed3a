using System;
using CustomerRules.FollowUps;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Golden;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Reasons;

/// <summary>Sentences letter by letter where a policy, a unit or a special case is quoted; the golden table has one of every reason.</summary>
public class ReasonSentencesTests
{
    private static readonly RuleBook Standard = RuleBook.Standard;

    [Fact]
    public void The_worked_lock_in_ratio_names_its_band_in_both_languages()
    {
        Assert.Equal("lock-in ratio 46.00 % is at least 10 %: moderate barrier", Told(Standard, Customers.HeldButUnhappy(), "BarrierModerate"));
        Assert.Equal("锁定率为 46.00%，达到 10%，转换壁垒中等", Told(Standard, Customers.HeldButUnhappy(), "BarrierModerate", Language.Chinese));
    }

    [Fact]
    public void The_bands_quoted_are_those_of_the_policy()
    {
        var bands = new BarrierBands(Ratio.FromPercent(12.5m), Ratio.FromPercent(45.99m), Ratio.FromPercent(1_000));
        var strict = Standard.With(new SwitchingCostPolicy(bands: bands));

        Assert.Equal("lock-in ratio 46.00 % is at least 45.99 %: high barrier", Told(strict, Customers.HeldButUnhappy(), "BarrierHigh"));
        Assert.Equal("lock-in ratio 2.00 % is above 0 % and under 12.5 %: low barrier", Told(strict, Customers.PriceBuyer(), "BarrierLow"));
    }

    [Fact]
    public void The_lines_quoted_are_those_of_the_policies()
    {
        var own = Standard
            .With(new ProfitabilityPolicy(newCustomerDays: 1_000))
            .With(new RelationshipPolicy(line: Proportion.FromPercent(30), minimumCoverage: Proportion.FromPercent(60.5m)))
            .With(new FollowUpPolicy(Cadence.Standard.With(CustomerTier.A, new ContactInterval(7, 1_500))));

        Assert.Equal(
            "first order on 2024-01-15, less than 1,000 days before 2025-01-01: too new for a profitability flag",
            Told(own, Customers.HeldButUnhappy(), "ProfitTooNew"));
        Assert.Equal("commitment of 31.66 % is at least 30 %: wants to stay", Told(own, Customers.HeldButUnhappy(), "CommitmentHigh"));
        Assert.Equal("only 60 % of the evidence for the commitment is known, under 60.5 %: no type", Told(own, Customers.HeldAndNeverAsked(), "CommitmentCoverageLow"));
        Assert.Contains("tier A is contacted every 7 to 1,500 days,", Told(own, Customers.HeldButUnhappy(), "ContactAfterLastOrder"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "revenue of 1,000,000 is at least 500,000, the least of tier A")]
    [InlineData(3, "revenue of 1,000,000.000 is at least 500,000.000, the least of tier A")]
    public void Amounts_have_the_decimals_of_the_ledger_currency(int decimals, string sentence)
    {
        var rules = Standard.With(MoneyScale.FromDecimals(decimals));

        Assert.Equal(sentence, Told(rules, Customers.HeldButUnhappy(), "TierA", boundaries: new TierBoundaries(500_000, 200_000, 50_000, rules.Tiers.Basis)));
    }

    [Theory]
    [InlineData("contribution", "contribution of 1,000,000.00 is at least 500,000.00, the least of tier A", "近一年边际贡献为 1,000,000.00，达到 A 级下限 500,000.00")]
    [InlineData("miles", "miles of 1,000,000.00 is at least 500,000.00, the least of tier A", "miles 为 1,000,000.00，达到 A 级下限 500,000.00")]
    public void The_measure_is_named_and_the_standard_ones_are_translated(string measure, string english, string chinese)
    {
        var rules = Standard.With(TierPolicy.Standard.With(new TierBasis(measure)));
        var boundaries = new TierBoundaries(500_000, 200_000, 50_000, rules.Tiers.Basis);

        var customer = Customers.HeldButUnhappy().WithTierValue(1_000_000);

        Assert.Equal(english, Told(rules, customer, "TierA", Language.English, boundaries));
        Assert.Equal(chinese, Told(rules, customer, "TierA", Language.Chinese, boundaries));
    }

    [Fact]
    public void A_contribution_without_a_positive_value_has_no_margin_rather_than_an_unknown_one()
    {
        var refunded = new CustomerFacts("refunded").WithTrade(new TradeFacts(-10, contribution: 5));

        Assert.Equal("contribution of 5.00 on a value of -10.00 (margin not applicable) reaches the green line of 5 %", Told(Standard, refunded, "ProfitGreen"));
        Assert.Equal("边际贡献 5.00，近一年交易额 -10.00（边际贡献率不适用），达到绿色标准 5%", Told(Standard, refunded, "ProfitGreen", Language.Chinese));
    }

    [Fact]
    public void Where_nobody_is_in_tier_C_its_least_value_is_none_rather_than_unknown()
    {
        var nobody = new TierBoundaries((decimal?)null, null, null);

        Assert.Equal("revenue of 100,000.00 reaches no boundary (least of tier C: none): tier D", Told(Standard, Customers.PriceBuyer(), "TierBelowBoundaries", boundaries: nobody));
        Assert.Equal("近一年交易额为 100,000.00，未达到任何等级的下限（C 级下限：无），归为 D 级", Told(Standard, Customers.PriceBuyer(), "TierBelowBoundaries", Language.Chinese, nobody));
    }

    [Fact]
    public void A_low_side_that_is_kept_names_the_higher_line()
    {
        var previously = Customers.LoyalPartner().WithPreviousType(RelationshipType.Transactional);
        var strict = Standard.With(new RelationshipPolicy(hysteresis: Proportion.FromPercent(10)));

        Assert.Equal("bond keeps the side of the previous type, transactional: after it the line is 60 %, not 50 %", Told(strict, previously, "BondHeld"));
        Assert.Equal("绑定度沿用原类型（交易型）的判定：此时分界线为 60%，而不是 50%", Told(strict, previously, "BondHeld", Language.Chinese));
    }

    private static string Told(RuleBook rules, CustomerFacts facts, string code, Language language = Language.English, TierBoundaries? boundaries = null) =>
        Sentences.By(rules.Explain(facts, Customers.AsOf, boundaries ?? GoldenCustomers.Boundaries), language)[code];
}
