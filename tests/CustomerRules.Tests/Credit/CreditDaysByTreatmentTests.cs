using System;
using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Decisions;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Credit;

/// <summary>Two tables speak of days of credit, ceilings and treatments: they never contradict each other.</summary>
public class CreditDaysByTreatmentTests
{
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Theory]
    [InlineData(CustomerTier.A)]
    [InlineData(CustomerTier.B)]
    [InlineData(CustomerTier.C)]
    [InlineData(CustomerTier.D)]
    [InlineData(CustomerTier.Unknown)]
    public void By_the_standards_one_that_pays_well_gets_the_usual_days_of_its_treatment(CustomerTier tier) =>
        Assert.Equal(TreatmentPolicy.Standard.TreatmentFor(tier).CreditDays, CreditCeilings.Standard.Of(tier).CreditDays);

    [Theory]
    [InlineData(60, "Good, limit 200,000.00, 60 days", CreditReasons.None)]
    [InlineData(59, "Good, limit 200,000.00, 59 days", CreditReasons.FewerDaysByTreatment)]
    [InlineData(0, "Good, prepayment", CreditReasons.FewerDaysByTreatment | CreditReasons.Prepayment)]
    public void The_most_days_of_the_treatment_hold_where_they_are_fewer(int most, string terms, CreditReasons reasons)
    {
        var answer = Of(most, Payments.Late(0, 0, 0)).Proposal;

        Assert.Equal((terms, most), (answer.ToString(), answer.CeilingDays));
        Assert.Equal(reasons | CreditReasons.PaysWell | CreditReasons.ShareOfCeiling | CreditReasons.NoCurrentLimit, answer.Reasons);
    }

    [Fact]
    public void A_rating_earns_its_share_of_the_days_that_hold() =>
        Assert.Equal("Fair, limit 100,000.00, 20 days", Of(41, Payments.Late(10, 10, 10)).Proposal.ToString());

    [Fact]
    public void It_is_told_in_both_languages()
    {
        var reason = Of(41, Payments.Late(0, 0, 0)).Reasons.Single(reason => reason.Code == nameof(CreditReasons.FewerDaysByTreatment));

        Assert.Equal("by its treatment tier A has at most 41 days of credit, fewer than the 60 of its credit ceiling", reason.In(Language.English));
        Assert.Equal("按客户待遇，A 级账期最长 41 天，短于信用上限的 60 天", reason.In(Language.Chinese));
    }

    [Theory]
    [InlineData(-1, "mostCreditDays must be between 0 and 3,650 days, but was -1.")]
    [InlineData(3_651, "mostCreditDays must be between 0 and 3,650 days, but was 3,651.")]
    public void Days_out_of_range_are_refused(int most, string sentence)
    {
        var row = Customers.LoyalPartner().ToRow(Customers.AsOf);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => CreditPolicy.Standard.Recommend(row, CustomerTier.A, PaymentHistory.Unknown, most), "mostCreditDays", sentence);
        Assert.Equal(0, CreditPolicy.Standard.Recommend(row, CustomerTier.A, PaymentHistory.Unknown, 3_650).Proposal.CreditDays);
    }

    /// <summary>A customer of tier A, whose credit ceiling is 60 days, by a rule book that treats every tier with so many days at most.</summary>
    private static Recommendation<CreditTerms> Of(int mostCreditDays, PaymentHistory history)
    {
        var treatment = TreatmentPolicy.Standard.TreatmentFor(CustomerTier.D).WithCreditDays(0, mostCreditDays);
        return RuleBook.Standard.With(new TreatmentPolicy(treatment, treatment, treatment, treatment))
            .RecommendCredit(Customers.LoyalPartner(), history, Customers.AsOf, Boundaries);
    }
}
