using System;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Changes;

/// <summary>No nearer change of a single fact exists: every value of the fact is tried.</summary>
public class ExhaustiveChangeLaws
{
    private const long Far = 2_500;

    /// <summary>Amounts so small that all of them can be tried.</summary>
    private static readonly Gen<Judged> Small =
        from value in Gen.Choose(-300, 300)
        from spend in Gen.Choose(0, 300)
        from contribution in Gen.Choose(-50, 50)
        from parts in Gen.Choose(-1, 400).ArrayOf(3)
        from shares in Gen.Elements<short>(-1, 0, 1, 2_500, 9_999, 10_000).Two()
        from least in Gen.Elements<(long? A, long? B, long? C)>((null, null, null), (null, null, 5), (100, 100, 1), (290, 70, 20), (9, null, null))
        from costs in SwitchingCostPolicies.Any
        from any in Judged.Any
        let row = Rows.Unknown with
        {
            TierValue = value,
            Value = value,
            ReferenceSpend = Math.Max(value, spend),
            Contribution = contribution,
            Investment = Known(parts[0]),
            OneOffCost = Known(parts[1]),
            LossIfItFails = Known(parts[2]),
            Probability = shares.Item1,
            Criticality = shares.Item2,
        }
        let rules = RuleBook.Standard.With(costs).With(any.Rules.Profitability)
        select Judged.Of(row, rules, new TierBoundaries(least.A, least.B, least.C, rules.Tiers.Basis, null, false));

    [Fact]
    public void No_nearer_value_of_an_item_of_evidence_turns_the_relationship() => Law.Holds(
        Judged.Any.Where(a => a.Analysis.RelationshipType.Changes.Any(change => change.Facts.Count == 1)),
        a => Evidence(a, a.Analysis.RelationshipType, row => a.Assess(row).Relationship.Type), runs: 5);

    [Fact]
    public void No_nearer_share_turns_the_barrier() => Law.Holds(
        Judged.Any, a => AssertNearest(a, a.Analysis.Barrier, row => a.Assess(row).SwitchingCost.Barrier, 0, 10_000, RowFact.Probability, RowFact.Criticality), runs: 5);

    [Fact]
    public void No_nearer_amount_turns_the_barrier() => Law.Holds(Small, a =>
    {
        AssertNearest(a, a.Analysis.Barrier, row => a.Assess(row).SwitchingCost.Barrier, 0, Far, RowFact.Investment, RowFact.OneOffCost, RowFact.LossIfItFails);
        var leastSpend = a.Row.Value > 0 ? a.Row.Value : a.Row.ReferenceSpend > 0 ? 1 : 0;
        AssertNearest(a, a.Analysis.Barrier, row => a.Assess(row).SwitchingCost.Barrier, leastSpend, Far, RowFact.ReferenceSpend);
    }, runs: 20);

    [Fact]
    public void No_nearer_amount_turns_the_flag() => Law.Holds(
        Small, a => AssertNearest(a, a.Analysis.Flag, row => a.Assess(row).Profitability.Flag, -Far, Far, RowFact.Value, RowFact.Contribution), runs: 20);

    [Fact]
    public void Each_other_tier_is_told_by_its_nearest_value() => Law.Holds(Small, a =>
    {
        var told = a.Analysis.Tier.Changes.ToDictionary(change => change.To, change => change.Facts.Single().To);
        foreach (var tier in new[] { CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D }.Where(tier => tier != a.Analysis.Tier.Current))
        {
            var values = Enumerable.Range(-400, 800).Select(value => (long)value).Where(value => a.Assess(a.Row with { TierValue = value }).Tier == tier).ToList();
            Assert.Equal(values.Count > 0, told.ContainsKey(tier));
            Assert.All(values, value => Assert.True(Math.Abs(told[tier] - a.Row.TierValue) <= Math.Abs(value - a.Row.TierValue)));
        }
    }, runs: 20);

    private static void Evidence<T>(Judged a, DecisionSensitivity<T> sensitivity, Func<CustomerRow, T> decide)
        where T : struct, Enum
    {
        AssertNearest(a, sensitivity, decide, 0, 10_000, RowFact.Alternatives, RowFact.ShareOfWallet, RowFact.CategoryShare, RowFact.Satisfaction, RowFact.MutualBenefit, RowFact.PriceLed);
        AssertNearest(a, sensitivity, decide, 0, 1_200, RowFact.Horizon);
        AssertNearest(a, sensitivity, decide, 0, 1, RowFact.JudgesFuture);
        AssertNearest(a, sensitivity, decide, 4, 6, RowFact.TradePattern);
    }

    /// <summary>In each direction the first value with another decision is the one that is told; none is told where there is none.</summary>
    private static void AssertNearest<T>(Judged a, DecisionSensitivity<T> sensitivity, Func<CustomerRow, T> decide, long least, long most, params RowFact[] facts)
        where T : struct, Enum
    {
        foreach (var lens in facts.Select(FactLens.Of))
        {
            var told = sensitivity.Changes.Where(change => change.Facts.Count == 1 && change.Facts[0].Fact == lens.Fact).ToList();
            var found = lens.In(a.Row) is not { } present ? [] : new[] { 1, -1 }
                .Select(direction => First(a, lens, decide, present, direction, least, most)).Where(value => value is not null).Select(value => value!.Value).ToList();

            // The tests look no farther than they can; what is told beyond that is held by the law of one unit less.
            var near = told.Where(change => change.Facts[0].To >= least && change.Facts[0].To <= most).ToList();
            if (sensitivity.Decision == ChangedDecision.ProfitabilityFlag)
                near = near.GroupBy(change => change.Facts[0].By > 0).Select(side => side.OrderBy(change => Math.Abs(change.Facts[0].By)).First()).ToList();
            Assert.Equal(found.OrderBy(value => value), near.Select(change => change.Facts[0].To).OrderBy(value => value));
            Assert.All(near, change => Assert.Equal(decide(lens.Set(a.Row, change.Facts[0].To)), change.To));
        }
    }

    private static long? First<T>(Judged a, FactLens lens, Func<CustomerRow, T> decide, long present, int direction, long least, long most)
        where T : struct, Enum
    {
        var now = decide(a.Row);
        for (var value = present + direction; value >= least && value <= most; value += direction)
        {
            if (!decide(lens.Set(a.Row, value)).Equals(now))
                return value;
        }

        return null;
    }

    private static long Known(int amount) => amount < 0 ? CustomerRow.UnknownAmount : amount;
}
