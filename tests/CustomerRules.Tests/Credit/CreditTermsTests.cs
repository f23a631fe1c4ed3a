using System;
using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Credit;

/// <summary>Limit and terms of a customer worth 1,000,000.00 a year.</summary>
public class CreditTermsTests
{
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Theory]
    [InlineData(CustomerTier.A, 0, "Good, limit 200,000.00, 60 days")]
    [InlineData(CustomerTier.B, 0, "Good, limit 150,000.00, 45 days")]
    [InlineData(CustomerTier.C, 0, "Good, limit 100,000.00, 30 days")]
    [InlineData(CustomerTier.D, 0, "Good, limit 50,000.00, 14 days")]
    [InlineData(CustomerTier.A, 10, "Fair, limit 100,000.00, 30 days")]
    [InlineData(CustomerTier.B, 10, "Fair, limit 75,000.00, 22 days")]
    [InlineData(CustomerTier.A, 40, "Poor, limit 40,000.00, 12 days")]
    [InlineData(CustomerTier.D, 40, "Poor, limit 10,000.00, 2 days")]
    [InlineData(CustomerTier.A, 50, "Bad, prepayment")]
    [InlineData(CustomerTier.Unknown, 0, "Good, prepayment")]
    public void The_rating_earns_a_share_of_the_ceiling_of_the_tier(CustomerTier tier, int daysLate, string terms) =>
        Assert.Equal(terms, CreditPolicy.Standard.Recommend(Customers.LoyalPartner().ToRow(Customers.AsOf), tier, Payments.Late(daysLate, daysLate, daysLate)).Proposal.ToString());

    [Theory]
    [InlineData(0, CreditReasons.ValueNotPositive)]
    [InlineData(-5, CreditReasons.ValueNotPositive)]
    [InlineData(null, CreditReasons.ValueUnknown)]
    public void Without_a_positive_value_there_is_no_credit_and_the_reason_is_told(int? value, CreditReasons reason)
    {
        var facts = new CustomerFacts("x").WithTrade(value is { } known ? new TradeFacts(known) : TradeFacts.Unknown).WithTierValue(600_000);
        var terms = RuleBook.Standard.RecommendCredit(facts, Payments.Late(0, 0, 0), Customers.AsOf, Boundaries).Proposal;

        Assert.True(terms.IsPrepayment);
        Assert.Equal(CreditReasons.PaysWell | reason | CreditReasons.Prepayment | CreditReasons.NoCurrentLimit, terms.Reasons);
    }

    [Theory]
    [InlineData(199_999, 199_999, CreditReasons.LimitAboveCurrent, 1)]
    [InlineData(200_000, 200_000, CreditReasons.LimitUsedUp, 0)]
    [InlineData(200_001, 200_001, CreditReasons.LimitUsedUp | CreditReasons.LimitBelowCurrent, 0)]
    public void What_is_owed_is_taken_off_the_limit(int exposure, int current, CreditReasons reasons, int available)
    {
        var terms = Recommend(Payments.Late(0, 0, 0).Owing(exposure, current));

        Assert.Equal((CreditReasons.PaysWell | CreditReasons.ShareOfCeiling | reasons, (decimal)available), (terms.Reasons, terms.Available));
    }

    [Fact]
    public void Open_invoices_count_as_owed_where_no_more_is_given()
    {
        Assert.Equal(30.00m, Recommend(Payments.InTimeAnd(Payments.Open(30, -10, 20))).Conduct.Exposure);
        Assert.Equal(30.00m, Recommend(Payments.InTimeAnd(Payments.Open(30, -10)).Owing(29.99m, 5)).Conduct.Exposure);
        Assert.Equal(30.01m, Recommend(Payments.InTimeAnd(Payments.Open(30, -10)).Owing(30.01m, 5)).Conduct.Exposure);
        Assert.Null(Recommend(PaymentHistory.Unknown).Conduct.Exposure);
    }

    [Fact]
    public void It_is_a_recommendation_that_a_person_confirms_or_replaces()
    {
        var recommendation = RuleBook.Standard.RecommendCredit(Customers.LoyalPartner(), Payments.Late(50, 50, 50), Customers.AsOf, Boundaries);

        Assert.Equal("proposed: Bad, prepayment, to be confirmed by a person", recommendation.ToString());
        Assert.True(recommendation.Confirm("Li", Customers.AsOf).Outcome.IsPrepayment);
        var decided = recommendation.Replace(recommendation.Proposal.With(10_000, 14).With(CreditRating.Poor), "Li", Customers.AsOf, "paid yesterday");
        Assert.Equal("Poor, limit 10,000.00, 14 days", decided.Outcome.ToString());
        Assert.Equal(recommendation.Proposal.Conduct, decided.Outcome.Conduct);
    }

    [Fact]
    public void Every_reason_is_told_in_both_languages()
    {
        var reasons = RuleBook.Standard.RecommendCredit(Customers.LoyalPartner(), Payments.Late(5, 5, 6).Owing(50_000, 40_000), Customers.AsOf, Boundaries).Reasons;

        Assert.Equal(
            [
                "5.3 days late on average, weighted by amount, more than 5",
                "exposure of 50,000.00 is 125.00 % of the current limit of 40,000.00, more than 100 %",
                "rated poor: 20 % of the ceiling of tier A, which is 20 % of the year's value of 1,000,000.00 and 60 days of credit",
                "exposure of 50,000.00 leaves nothing of the recommended limit of 40,000.00",
            ],
            reasons.Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal("付款评级为“较差”：可用 A 级上限的 20%，该上限为近一年交易额 1,000,000.00 的 20%，账期 60 天", reasons[2].In(Language.Chinese));
    }

    [Fact]
    public void Strikes_and_an_unknown_history_are_told_with_their_figures()
    {
        Assert.Contains(
            "3 invoices with an undisputed part still open more than 90 days after the due date, at least 3: rated bad",
            CreditPolicy.Standard.Recommend(Customers.LoyalPartner().ToRow(Customers.AsOf), CustomerTier.A, Payments.Strikes(3)).Reasons.Select(reason => reason.In(Language.English)),
            StringComparer.Ordinal);
        Assert.Equal(
            ["付款记录未知：不予评级，按最谨慎的条件处理", "尚未设定信用额度：信用占用额无额度可比", "建议：预付款"],
            RuleBook.Standard.RecommendCredit(Customers.LoyalPartner(), PaymentHistory.Unknown, Customers.AsOf, Boundaries).Reasons.Select(reason => reason.In(Language.Chinese)),
            StringComparer.Ordinal);
    }

    private static CreditTerms Recommend(PaymentHistory history) =>
        RuleBook.Standard.RecommendCredit(Customers.LoyalPartner(), history, Customers.AsOf, Boundaries).Proposal;
}
