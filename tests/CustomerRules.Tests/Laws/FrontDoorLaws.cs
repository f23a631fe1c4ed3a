using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds of every row at the front door, whatever the rules behind it say.</summary>
public class FrontDoorLaws
{
    /// <summary>With weights that have no divisor in common, and a playbook of its own.</summary>
    private static readonly RuleBook Own = RuleBook.Standard
        .With(new RelationshipPolicy(new EvidenceWeights(41, 23, 19, 17, 13, 11, 29, 7, 37, 3)))
        .With(Playbook.Standard.With(RelationshipType.Transactional, new PlaybookAction("WaveGoodbye", "wave goodbye", "挥手告别")));

    private static readonly Gen<(CustomerRow Row, RuleBook Rules, TierBoundaries Boundaries)> Cases =
        from row in Rows.Any
        from least in Gen.Elements<decimal?>(null, 1m, 10_000m)
        from own in Gen.Elements(RuleBook.Standard, Own)
        let rules = own.With(row.Scale)
        select (row, rules, new TierBoundaries(least * 100, least * 10, least, rules.Tiers.Basis));

    [Fact]
    public void Every_valid_row_is_judged_and_twice_alike() => Law.Holds(
        Cases, a => Assert.Equal(a.Rules.Assess(a.Row, a.Boundaries), a.Rules.Assess(a.Row, a.Boundaries)), runs: 1_000);

    [Fact]
    public void An_explanation_explains_the_assessment() => Law.Holds(Cases, a =>
    {
        var assessment = a.Rules.Assess(a.Row, a.Boundaries);
        var explanation = a.Rules.Explain(a.Row, a.Boundaries);

        Assert.Equal(assessment, explanation.Assessment);
        Assert.Equal(ReasonCatalog.CodesOf(assessment.Reasons), explanation.Codes, StringComparer.Ordinal);
        Assert.Equal(explanation.Codes.Count, explanation.In(Language.English).Count);
        Assert.Equal(explanation.Codes.Count, explanation.In(Language.Chinese).Count);
        Assert.Equal(a.Rules.Playbook.ActionsFor(assessment.Relationship.Type), explanation.Actions);
    });

    [Fact]
    public void The_reasons_are_those_of_every_rule_together() => Law.Holds(Cases, a =>
    {
        var assessment = a.Rules.Assess(a.Row, a.Boundaries);
        var parts = a.Boundaries.Rate(a.Row).Reasons | assessment.Profitability.Reasons | assessment.SwitchingCost.Reasons
            | assessment.Relationship.Reasons | assessment.NextContact.Reasons | PatternReason(a.Row.TradePattern);

        Assert.Equal(parts, assessment.Reasons);
    });

    [Fact]
    public void Each_part_is_the_answer_of_its_own_policy() => Law.Holds(Cases, a =>
    {
        var assessment = a.Rules.Assess(a.Row, a.Boundaries);
        var cost = a.Rules.SwitchingCosts.Assess(a.Row);

        Assert.Equal(a.Boundaries.Rate(a.Row).Tier, assessment.Tier);
        Assert.Equal(a.Rules.Profitability.Assess(a.Row), assessment.Profitability);
        Assert.Equal(cost, assessment.SwitchingCost);
        Assert.Equal(a.Rules.Relationships.Assess(a.Row, cost), assessment.Relationship);
        Assert.Equal(a.Rules.FollowUps.Plan(a.Row, assessment.Tier, assessment.Relationship.Type), assessment.NextContact);
    });

    [Fact]
    public void Contributions_add_up_to_the_scores_exactly() => Law.Holds(Cases, a =>
    {
        var explanation = a.Rules.Explain(a.Row, a.Boundaries);
        var relationship = explanation.Assessment.Relationship;

        AssertAddsUp(relationship.Bond, explanation, bond: true);
        AssertAddsUp(relationship.Commitment, explanation, bond: false);
        Assert.Equal(10, explanation.Contributions.Count);
    });

    [Fact]
    public void Facts_are_judged_as_their_row_is() => Law.Holds(
        from facts in Gen.Elements(
            Customers.Stranger(), Customers.KnownOnlyByOrders(), Customers.HeldButUnhappy(), Customers.HeldAndNeverAsked(),
            Customers.LoyalPartner(), Customers.PriceBuyer(), Customers.WillingNewcomer())
        from decimals in Gen.Choose(0, 4)
        from days in Gen.Choose(-3_000, 3_000)
        select (facts, RuleBook.Standard.With(MoneyScale.FromDecimals(decimals)), Customers.AsOf.PlusDays(days)),
        ((CustomerFacts Facts, RuleBook Rules, NodaTime.LocalDate AsOf) a) =>
        {
            var boundaries = new TierBoundaries(500_000, 200_000, 50_000, a.Rules.Tiers.Basis, a.AsOf);
            var customer = a.Rules.Assess(a.Facts, a.AsOf, boundaries);
            var row = a.Facts.ToRow(a.AsOf, a.Rules.Scale);

            Assert.Equal(row, customer.Row);
            Assert.Same(a.Facts, customer.Facts);
            Assert.Equal(a.Rules.Assess(row, boundaries), customer.RowAssessment);
            AssertShows(customer.RowAssessment, customer);
            Assert.Equal(customer.RowAssessment, a.Rules.Explain(a.Facts, a.AsOf, boundaries).Assessment);
        });

    private static void AssertShows(RowAssessment answer, CustomerAssessment customer)
    {
        Assert.Equal((answer.Tier, answer.Profitability, answer.SwitchingCost), (customer.Tier, customer.Profitability, customer.SwitchingCost));
        Assert.Equal((answer.Relationship, answer.NextContact, answer.Reasons), (customer.Relationship, customer.NextContact, customer.Reasons));
        Assert.Equal(customer.Facts.Trade.Pattern, customer.TradePattern);
    }

    private static void AssertAddsUp(AxisAssessment axis, Explanation explanation, bool bond)
    {
        var items = explanation.Contributions.Where(contribution => contribution.Item <= EvidenceItem.CategoryShare == bond).ToList();
        var weight = items.Where(contribution => contribution.Value is not null).Sum(contribution => contribution.Weight);

        Assert.Equal(weight * 100, axis.Coverage.BasisPoints);
        Assert.Equal(weight == 0 ? null : items.Sum(contribution => contribution.Points) / weight, axis.Score?.BasisPoints);
    }

    private static RowReasons PatternReason(TradePattern pattern) =>
        ReasonCatalog.TryParse("Trade" + pattern, out var reason) ? reason : RowReasons.None;
}
