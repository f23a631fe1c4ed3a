using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Changes;

/// <summary>Who would move under changed rules, against judging everybody twice.</summary>
public class PreviewTests
{
    private static readonly CustomerFacts[] Everybody =
    [
        Customers.Stranger(), Customers.KnownOnlyByOrders(), Customers.HeldButUnhappy(), Customers.HeldAndNeverAsked(),
        Customers.LoyalPartner(), Customers.PriceBuyer(), Customers.WillingNewcomer(),
    ];

    private static readonly Gen<(CustomerRow[] Rows, RuleBook Before, RuleBook After)> Cases =
        from rows in Rows.Any.Select(row => row with { Scale = MoneyScale.Standard }).ArrayOf(40)
        from policies in RelationshipPolicies.Any.Two()
        from costs in SwitchingCostPolicies.Any.Two()
        from tiers in TierValues.Policies.Two()
        from green in Gen.Choose(0, 10_000)
        let before = RuleBook.Standard.With(policies.Item1).With(costs.Item1).With(tiers.Item1)
        select (rows, before, before.With(policies.Item2).With(costs.Item2).With(tiers.Item2).With(new ProfitabilityPolicy(Proportion.FromBasisPoints(green))));

    [Fact]
    public void Movers_and_matrices_are_those_of_judging_everybody_twice() => Law.Holds(Cases, a =>
    {
        var preview = a.Before.Preview(a.After, a.Rows);
        var pairs = a.Rows.Select(row => (Before: a.Before.Assess(row, preview.BoundariesBefore), After: a.After.Assess(row, preview.BoundariesAfter))).ToList();
        var known = a.Rows.Where(row => row.TierValue != CustomerRow.UnknownAmount).Select(row => row.Scale.ToAmount(row.TierValue)).ToList();

        Assert.Equal(a.Before.Tiers.FindBoundaries(known), preview.BoundariesBefore);
        Assert.Equal(a.After.Tiers.FindBoundaries(known), preview.BoundariesAfter);
        AssertCounts(preview.Tiers, pairs.Select(pair => (pair.Before.Tier, pair.After.Tier)).ToList());
        AssertCounts(preview.Flags, pairs.Select(pair => (pair.Before.Profitability.Flag, pair.After.Profitability.Flag)).ToList());
        AssertCounts(preview.Barriers, pairs.Select(pair => (pair.Before.SwitchingCost.Barrier, pair.After.SwitchingCost.Barrier)).ToList());
        AssertCounts(preview.RelationshipTypes, pairs.Select(pair => (pair.Before.Relationship.Type, pair.After.Relationship.Type)).ToList());
        Assert.Equal(
            pairs.Select((pair, index) => (pair, index)).Where(one => Four(one.pair.Before) != Four(one.pair.After)).Select(one => one.index),
            preview.Movers.Select(move => move.Index));
        Assert.All(preview.Movers, move =>
        {
            Assert.Equal(pairs[move.Index], (move.Before, move.After));
            Assert.Equal(Differences(move.Before, move.After), move.Decisions);
        });
    }, runs: 25);

    [Fact]
    public void Rules_compared_with_themselves_move_nobody() => Law.Holds(Cases, a =>
    {
        var preview = a.Before.Preview(a.Before, a.Rows);

        Assert.Empty(preview.Movers);
        Assert.Equal((40, 0, 0, 0, 0), (preview.Count, preview.Tiers.Moved, preview.Flags.Moved, preview.Barriers.Moved, preview.RelationshipTypes.Moved));
    }, runs: 25);

    [Fact]
    public void Customers_move_as_their_rows_do_and_are_named()
    {
        var changed = RuleBook.Standard
            .With(new RelationshipPolicy(line: Proportion.FromPercent(60)))
            .With(new SwitchingCostPolicy(bands: new BarrierBands(Ratio.FromPercent(1), Ratio.FromPercent(40), Ratio.FromPercent(200))))
            .With(TierPolicy.Thresholds(2_000_000, 1_000_000, 100_000))
            .With(new ProfitabilityPolicy(Proportion.FromPercent(25)));

        var preview = RuleBook.Standard.Preview(changed, Everybody, Customers.AsOf);
        var partner = preview.Movers.Single(move => move.CustomerId is "partner");

        Assert.Equal("6 of 7 move", preview.ToString());
        Assert.Equal("6 of 7 move", preview.Flags.ToString());
        Assert.Equal(Customers.AsOf, preview.BoundariesBefore.AsOf);
        Assert.Equal(4, partner.Index);
        Assert.Equal(
            "tier A to B; profitability flag green to amber; switching barrier moderate to high; relationship type partnership to developing", partner.In(Language.English));
        Assert.Equal("客户等级由 A 变为 B；盈利状况由绿色变为黄色；转换壁垒由中等变为高；关系类型由伙伴型变为发展型", partner.In(Language.Chinese));
        Assert.Equal("partner: " + partner.In(Language.English), partner.ToString());
        Assert.Equal(4, preview.Tiers[CustomerTier.A, CustomerTier.B]);
        Assert.Equal(1, preview.RelationshipTypes[RelationshipType.Partnership, RelationshipType.Developing]);
        Assert.Equal(
            RuleBook.Standard.Preview(changed, Everybody.Select(facts => facts.ToRow(Customers.AsOf))).Movers.Select(move => move.Index),
            preview.Movers.Select(move => move.Index));
        Assert.Null(RuleBook.Standard.Preview(changed, Everybody.Select(facts => facts.ToRow(Customers.AsOf))).Movers[0].CustomerId);
    }

    [Fact]
    public void Another_measure_is_asked_of_the_facts()
    {
        var byContribution = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(TierBasis.Contribution)));

        var preview = RuleBook.Standard.Preview(byContribution, Everybody, Customers.AsOf);

        Assert.Equal(RuleBook.Standard.Tiers.FindBoundaries([1_000_000m, 1_000_000m, 1_000_000m, 1_000_000m, 100_000m, 100_000m], Customers.AsOf), preview.BoundariesBefore);
        Assert.Equal(byContribution.Tiers.FindBoundaries([200_000m, 200_000m, 200_000m, 200_000m, 20_000m, 20_000m], Customers.AsOf), preview.BoundariesAfter);
        Assert.Equal(0, preview.Tiers.Moved);
    }

    [Fact]
    public void Boundaries_that_are_given_are_used()
    {
        var (one, other) = (new TierBoundaries(500_000m, 200_000m, 50_000m), new TierBoundaries(5_000_000m, 200_000m, 50_000m));

        var preview = RuleBook.Standard.Preview(RuleBook.Standard, Everybody, Customers.AsOf, one, other);

        Assert.Equal((one, other), (preview.BoundariesBefore, preview.BoundariesAfter));
        Assert.Equal(4, preview.Tiers[CustomerTier.A, CustomerTier.B]);
        Assert.Equal("stranger", Everybody[0].CustomerId);
        var rows = Everybody.Select(facts => facts.ToRow(Customers.AsOf)).ToList();
        Assert.NotEqual(one, RuleBook.Standard.Preview(RuleBook.Standard, rows, before: one).BoundariesAfter);
        Assert.NotEqual(other, RuleBook.Standard.Preview(RuleBook.Standard, rows, after: other).BoundariesBefore);
        Assert.Equal(1, preview.Tiers[CustomerTier.Unknown, CustomerTier.Unknown]);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var rows = new[] { Rows.Unknown, Rows.Unknown with { Satisfaction = 10_001 } };
        var miles = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis("miles")));

        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.Preview(RuleBook.Standard, rows), "rows",
            "rows[1]: Satisfaction must be between 0 and 10,000 basis points, or unknown, but was 10,001.");
        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.Preview(miles, rows), "changed",
            "Rows hold one tier value: the changed rules must rate revenue, 2 decimals, but rate miles, 2 decimals.");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Preview(RuleBook.Standard, (IEnumerable<CustomerRow>)null!), "rows", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Preview(RuleBook.Standard, (IEnumerable<CustomerFacts>)null!, Customers.AsOf), "customers", "");
        Refusal.Of<ArgumentNullException>(() => RuleBook.Standard.Preview(null!, rows), "changed", "");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => RuleBook.Standard.Preview(RuleBook.Standard, [], Customers.AsOf).Tiers.Before((CustomerTier)9), "decision", "decision must be a defined CustomerTier, but was 9.");
    }

    private static void AssertCounts<T>(DecisionMatrix<T> matrix, List<(T Before, T After)> pairs)
        where T : struct, Enum
    {
        var all = Enum.GetValues(typeof(T)).Cast<T>().ToList();
        Assert.Equal(all, matrix.Values);
        Assert.Equal((pairs.Count, pairs.Count(pair => !pair.Before.Equals(pair.After))), (matrix.Total, matrix.Moved));
        Assert.All(all, one =>
        {
            Assert.Equal(pairs.Count(pair => pair.Before.Equals(one)), matrix.Before(one));
            Assert.Equal(pairs.Count(pair => pair.After.Equals(one)), matrix.After(one));
            Assert.All(all, other => Assert.Equal(pairs.Count(pair => pair.Before.Equals(one) && pair.After.Equals(other)), matrix[one, other]));
        });
    }

    private static (CustomerTier, ProfitabilityFlag, SwitchingBarrier, RelationshipType) Four(RowAssessment assessment) =>
        (assessment.Tier, assessment.Profitability.Flag, assessment.SwitchingCost.Barrier, assessment.Relationship.Type);

    private static IEnumerable<ChangedDecision> Differences(RowAssessment one, RowAssessment other)
    {
        var (before, after) = (Four(one), Four(other));
        if (before.Item1 != after.Item1)
            yield return ChangedDecision.Tier;
        if (before.Item2 != after.Item2)
            yield return ChangedDecision.ProfitabilityFlag;
        if (before.Item3 != after.Item3)
            yield return ChangedDecision.Barrier;
        if (before.Item4 != after.Item4)
            yield return ChangedDecision.RelationshipType;
    }
}
