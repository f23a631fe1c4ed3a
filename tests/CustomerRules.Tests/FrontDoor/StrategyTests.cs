using System;
using CustomerRules.Numbers;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>The strategy of relationships through the rule book.</summary>
public class StrategyTests
{
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Theory]
    [InlineData("held", "RestoreMutualBenefit, now Captive", "Court (Certain)")]
    [InlineData("partner", "KeepPartnership, now Partnership", "PartnerCandidate (Certain)")]
    [InlineData("newcomer", "Develop, now Developing", "Grow (Likely)")]
    [InlineData("price", "StayTransactional, now Transactional", "ServeWell (Likely)")]
    public void Each_customer_has_a_target_and_a_quadrant(string id, string target, string quadrant)
    {
        var facts = id switch
        {
            "held" => Customers.HeldButUnhappy(),
            "partner" => Customers.LoyalPartner(),
            "newcomer" => Customers.WillingNewcomer(),
            _ => Customers.PriceBuyer(),
        };
        Assert.Equal(target, RuleBook.Standard.AssessTarget(facts, Customers.AsOf, Boundaries).ToString());
        Assert.Equal(quadrant, RuleBook.Standard.Screen(facts, Customers.AsOf, Boundaries).ToString());
    }

    [Fact]
    public void The_rule_book_asks_its_own_policies_of_the_row_and_its_raw_tier() => Law.Holds(Rows.Any, row =>
    {
        var rules = RuleBook.Standard.With(row.Scale)
            .With(new TargetPolicy(CustomerTier.A, CustomerTier.A)).With(new ScreeningPolicy(strengthLine: Proportion.FromPercent(10)));
        var boundaries = new TierBoundaries(5_000m, 300m, 20m, rules.Tiers.Basis);
        var known = rules.Assess(row, boundaries);
        var potential = rules.AssessPotential(row, boundaries).Kind;
        Assert.Equal(rules.Targets.Assess(row, known.Tier, potential, known.Relationship), rules.AssessTarget(row, boundaries));
        Assert.Equal(rules.Screening.Assess(row, known.Tier, known.Relationship), rules.Screen(row, boundaries));
    });

    [Fact]
    public void Comparison_and_scorecard_are_a_call_away_in_the_rule_books_own_policies()
    {
        var us = new DeliveredScores("Us", product: Proportion.FromPercent(60), money: Proportion.FromPercent(50));
        var them = new DeliveredScores("Them", product: Proportion.FromPercent(66), money: Proportion.FromPercent(50));
        var strict = RuleBook.Standard.With(new DeliveredValuePolicy(levelWithin: Proportion.Zero)).With(new GuaranteePolicy(keptFrom: Proportion.Full));
        Assert.Equal(CompetitiveStanding.Behind, RuleBook.Standard.CompareValue(us, them).Standing);
        Assert.Equal(CompetitiveStanding.Behind, strict.CompareValue(us, them).Standing);
        Assert.Equal(CompetitiveStanding.Level, strict.CompareValue(us, us).Standing);
        var scores = new GuaranteeScores(delivery: Proportion.FromPercent(90));
        Assert.Equal(GuaranteeState.Unknown, RuleBook.Standard.AssessGuarantees(scores).State);
        Assert.Equal(GuaranteeState.AtRisk, strict.AssessGuarantees(scores).State);
        Assert.Equal("Value 76.00 %: AtRisk", RuleBook.Standard.AssessGuarantees(scores, strict.CompareValue(us, them)).Weakest!.Value.ToString());
    }

    [Fact]
    public void Boundaries_and_facts_are_asked_for()
    {
        var row = Rows.Unknown;
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.AssessTarget(null!, Customers.AsOf, Boundaries), "facts", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Screen(null!, Customers.AsOf, Boundaries), "facts", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.AssessTarget(row, null!), "boundaries", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Screen(row, null!), "boundaries", "");
    }

#if NET8_0_OR_GREATER
    [Fact]
    public void Target_and_screening_of_a_row_cost_no_memory()
    {
        var row = Customers.PriceBuyer().ToRow(Customers.AsOf);
        var before = 0L;
        for (var i = 0; i < 2_000; i++)
        {
            if (i == 1_000)
                before = GC.GetAllocatedBytesForCurrentThread();
            _ = RuleBook.Standard.AssessTarget(row, Boundaries);
            _ = RuleBook.Standard.Screen(row, Boundaries);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 999);
    }
#endif
}
