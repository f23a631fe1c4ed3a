using System;
using CustomerRules.Credit;
using CustomerRules.Decisions;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
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
}
