using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Decisions;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Decisions;

/// <summary>A person confirms what is proposed or decides otherwise, by name, on a date, and then with a reason.</summary>
public class RecommendationTests
{
    private static readonly LocalDate Today = Customers.AsOf;

    private static readonly Recommendation<CreditTerms> Prepayment =
        RuleBook.Standard.Credit.Recommend(Customers.LoyalPartner().ToRow(Today), CustomerTier.A, PaymentHistory.Unknown);

    [Fact]
    public void Confirmed_it_is_what_was_proposed()
    {
        var decision = Prepayment.Confirm("Li", Today);

        Assert.Equal((Prepayment.Proposal, "Li", Today, null, true), (decision.Outcome, decision.DecidedBy, decision.DecidedOn, decision.Because, decision.IsAsProposed));
        Assert.Same(Prepayment, decision.Recommendation);
        Assert.Equal("Unknown, prepayment, decided by Li on 2025-01-01", decision.ToString());
    }

    [Fact]
    public void Replaced_it_is_what_the_person_decided_and_says_why()
    {
        var decision = Prepayment.Replace(Prepayment.Proposal.With(5_000, 14), "Li", Today, "a guarantee of its bank");

        Assert.Equal(("Li", Today, "a guarantee of its bank", false), (decision.DecidedBy, decision.DecidedOn, decision.Because, decision.IsAsProposed));
        Assert.Equal((5_000m, 14), (decision.Outcome.Limit, decision.Outcome.CreditDays));
        Assert.True(decision.Recommendation.Proposal.IsPrepayment);
        Assert.Equal("Unknown, limit 5,000.00, 14 days, decided by Li on 2025-01-01", decision.ToString());
    }

    [Fact]
    public void A_person_can_grant_what_the_rules_refuse_and_refuse_what_they_grant()
    {
        var asked = Concession.RateCut(Proportion.FromPercent(3));
        var refused = RuleBook.Standard.Concessions.Judge(asked, CustomerTier.A, ProfitabilityFlag.Red, RuleBook.Standard.Treatments, false);

        Assert.Equal("RateCut 3.00 %: Granted", Decided(asked).ToString());
        Assert.Equal("RateCut 3.00 %: GrantedInPart, RateCut 1.00 %", Decided(Concession.RateCut(Proportion.FromPercent(1))).ToString());
        Assert.Equal((ConcessionOutcome.Refused, null), (Decided(null).Outcome, Decided(null).Granted));
        Assert.Equal((asked, refused.Proposal.Reasons, CustomerTier.A), (Decided(asked).Granted, Decided(asked).Reasons, Decided(asked).Tier));
        Refusal.Of<ArgumentException>(
            () => Decided(Concession.LongerCredit(1)), "granted", "granted must be of the kind and at most the size of the request (RateCut 3.00 %), but was LongerCredit 1 days.");
        Refusal.Of<ArgumentException>(() => Decided(Concession.RateCut(Proportion.FromBasisPoints(301))), "granted", "granted must be");

        ConcessionAssessment Decided(Concession? granted) => refused.Replace(refused.Proposal.WithGranted(granted), "Li", Today, "a promise of ours").Outcome;
    }

    [Fact]
    public void A_person_can_set_another_deposit_or_none()
    {
        var proposed = RuleBook.Standard.JudgeDeposit(CustomerTier.D, 90).Proposal;

        Assert.Equal(("no deposit", false, 0m), (proposed.WithAmount(0).ToString(), proposed.WithAmount(0).IsRequired, proposed.WithAmount(0).Amount));
        Assert.Equal(("deposit of 12.34", true), (proposed.WithAmount(12.345m).ToString(), proposed.WithAmount(12.345m).IsRequired));
        Assert.Equal((proposed.Reasons, proposed.Tier, proposed.EffortMinutes), (proposed.WithAmount(1).Reasons, proposed.WithAmount(1).Tier, proposed.WithAmount(1).EffortMinutes));
        Assert.Equal(Told(proposed.Explain()), Told(proposed.WithAmount(1).Explain()), StringComparer.Ordinal);
        Refusal.Of<ArgumentOutOfRangeException>(() => proposed.WithAmount(-1), "amount", "amount must be between 0 and 900,000,000,000,000.00, but was -1.00.");
    }

    [Fact]
    public void A_person_can_choose_another_treatment_and_the_reasons_still_tell_the_proposal()
    {
        var proposed = RuleBook.Standard.Treatments.Recommend(CustomerTier.D, false).Proposal;
        var decided = proposed.WithTreatment(RuleBook.Standard.Treatments.TreatmentFor(CustomerTier.C));

        Assert.Same(RuleBook.Standard.Treatments.TreatmentFor(CustomerTier.C), decided.Treatment);
        Assert.Equal((proposed.Tier, proposed.Reasons), (decided.Tier, decided.Reasons));
        Assert.Equal(Told(proposed.Explain()), Told(decided.Explain()), StringComparer.Ordinal);
        Refusal.Of<ArgumentNullException>(() => proposed.WithTreatment(null!), "treatment", "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t\u3000")]
    public void Nobody_decides_nothing_and_no_reason_is_none(string blank)
    {
        Refusal.Of<ArgumentException>(() => Prepayment.Confirm(blank, Today), "decidedBy", "decidedBy must not be blank.");
        Refusal.Of<ArgumentException>(() => Prepayment.Replace(default, blank, Today, "because"), "decidedBy", "decidedBy must not be blank.");
        Refusal.Of<ArgumentException>(() => Prepayment.Replace(default, "Li", Today, blank), "because", "because must not be blank.");
    }

    [Fact]
    public void What_is_missing_or_out_of_range_is_refused()
    {
        Refusal.Of<ArgumentNullException>(() => Prepayment.Confirm(null!, Today), "decidedBy", "");
        Refusal.Of<ArgumentNullException>(() => Prepayment.Replace(default, "Li", Today, null!), "because", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.JudgeDeposit(CustomerTier.D, 90).Replace(null!, "Li", Today, "because"), "outcome", "");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Prepayment.Confirm("Li", new(2200, 1, 1)), "decidedOn", "decidedOn must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
    }

    private static IEnumerable<string> Told(IReadOnlyList<Reason> reasons) => reasons.Select(reason => reason.In(Language.English));
}
