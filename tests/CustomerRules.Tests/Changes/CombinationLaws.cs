using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using TradePattern = CustomerRules.Trade.TradePattern;

namespace CustomerRules.Tests.Changes;

/// <summary>The cheapest of the smallest combinations, against every combination there is, on scales with few values.</summary>
public class CombinationLaws
{
    private static readonly RelationshipType[] Types =
        [RelationshipType.Transactional, RelationshipType.Developing, RelationshipType.Captive, RelationshipType.Partnership];

    /// <summary>Few values each: a spend of 4 minor units, categories full at 3 basis points, a horizon full at 4 months; shares weigh nothing but a wallet in some cases.</summary>
    private static readonly Gen<Judged> Coarse =
        from bond in RelationshipPolicies.Weights(3)
        from commitment in RelationshipPolicies.Weights(3)
        from line in Gen.Choose(1_000, 9_500)
        from one in Gen.Choose(0, 10_000)
        from two in Gen.Choose(0, one)
        from previous in Gen.Choose(0, 4)
        from values in Gen.Choose(0, 1_000_000).ArrayOf(6)
        from unknown in Gen.Choose(0, 9)
        let policy = new RelationshipPolicy(
            new EvidenceWeights(bond[0], bond[1], 0, bond[2], commitment[0], 0, 0, commitment[1], 0, commitment[2]),
            new EvidenceScale(null, Proportion.FromBasisPoints(one), Proportion.FromBasisPoints(two), Proportion.FromBasisPoints(3), 4),
            Proportion.FromBasisPoints(line), Proportion.FromBasisPoints(500), Proportion.FromBasisPoints(100))
        select Judged.Of(
            Rows.Unknown with
            {
                Value = 4,
                ReferenceSpend = 4,
                Investment = unknown == 0 ? CustomerRow.UnknownAmount : values[0] % 6,
                Alternatives = (short)(values[1] % 4),
                CategoryShare = (short)(unknown == 1 ? -1 : values[2] % 4),
                HorizonMonths = (short)(unknown == 2 ? -1 : values[3] % 5),
                JudgesFuture = (sbyte)(values[4] % 2),
                TradePattern = unknown == 3 ? TradePattern.New : (TradePattern)(4 + (values[5] % 3)),
                MutualBenefit = 5_000,
                PreviousType = (RelationshipType)previous,
            },
            RuleBook.Standard.With(policy));

    /// <summary>One share beside coarse items on the commitment: all its 10,001 values are tried.</summary>
    private static readonly Gen<Judged> WithAShare =
        from coarse in Coarse
        from weights in RelationshipPolicies.Weights(4)
        from share in Gen.Choose(0, 10_000)
        let scale = coarse.Rules.Relationships.Scale
        let policy = new RelationshipPolicy(
            new EvidenceWeights(50, 50, 0, 0, weights[0], weights[1], 0, weights[2], 0, weights[3]),
            scale, coarse.Rules.Relationships.Line, Proportion.FromBasisPoints(500), Proportion.FromBasisPoints(100))
        select Judged.Of(coarse.Row with { Satisfaction = (short)share, Investment = 0, OneOffCost = 0, Alternatives = 3 }, RuleBook.Standard.With(policy));

    [Fact]
    public void No_smaller_and_no_cheaper_combination_leads_to_a_type() => Law.Holds(Coarse, a => AssertBest(a, [a.Row.Satisfaction]), runs: 50);

    [Fact]
    public void No_smaller_and_no_cheaper_combination_with_a_share_leads_to_a_type() => Law.Holds(
        WithAShare, a => AssertBest(a, Enumerable.Range(0, 10_001).Select(share => (short)share), bondToo: false), runs: 2);

    private static void AssertBest(Judged a, IEnumerable<short> satisfactions, bool bondToo = true)
    {
        var now = a.Assess(a.Row).Relationship.Type;
        var best = new Dictionary<RelationshipType, (int Size, int Cost)>();
        foreach (var row in All(a.Row, satisfactions, bondToo))
        {
            var type = Judge(a, row);
            if (type == now)
                continue;
            var (size, cost) = Moved(a, row);
            if (!best.TryGetValue(type, out var known) || size < known.Size || (size == known.Size && cost < known.Cost))
                best[type] = (size, cost);
        }

        var told = a.Analysis.RelationshipType;
        Assert.All(bondToo ? Types : Types.Where(type => IsHigh(type) == IsHigh(now)), type =>
        {
            var change = told.ChangeTo(type);
            Assert.Equal(best.ContainsKey(type), change is not null);
            if (change is not null)
                Assert.Equal(best[type], (change.Facts.Count, change.Cost!.Value.BasisPoints));
        });
    }

    private static bool IsHigh(RelationshipType type) => type is RelationshipType.Captive or RelationshipType.Partnership;

    private static IEnumerable<CustomerRow> All(CustomerRow row, IEnumerable<short> satisfactions, bool bondToo) =>
        from bonded in bondToo ? Bonds(row) : [row]
        from horizon in Values(row.HorizonMonths, 4)
        from future in new sbyte[] { 0, 1 }
        from pattern in row.TradePattern < TradePattern.InRhythm ? new[] { row.TradePattern } : [TradePattern.InRhythm, TradePattern.Late, TradePattern.Silent]
        from satisfaction in satisfactions
        select bonded with { HorizonMonths = horizon, JudgesFuture = future, TradePattern = pattern, Satisfaction = satisfaction };

    private static IEnumerable<CustomerRow> Bonds(CustomerRow row) =>
        from investment in row.Investment == CustomerRow.UnknownAmount ? [row.Investment] : new[] { 0L, 1, 2, 3, 4, 5 }
        from alternatives in Values(row.Alternatives, 3)
        from categories in Values(row.CategoryShare, 3)
        select row with { Investment = investment, Alternatives = alternatives, CategoryShare = categories };

    private static IEnumerable<short> Values(short known, short most) => known < 0 ? [known] : Enumerable.Range(0, most + 1).Select(value => (short)value);

    private static RelationshipType Judge(Judged a, CustomerRow row) => a.Rules.Relationships.Assess(row, a.Rules.SwitchingCosts.Assess(row)).Type;

    /// <summary>How many items differ after scaling, and by how much together.</summary>
    private static (int Size, int Cost) Moved(Judged a, CustomerRow row)
    {
        var (before, after) = (Parts(a, a.Row), Parts(a, row));
        var moves = before.Zip(after, (one, other) => Math.Abs((one.Value?.BasisPoints ?? 0) - (other.Value?.BasisPoints ?? 0))).Where(move => move > 0).ToList();
        return (moves.Count, moves.Sum());
    }

    private static IReadOnlyList<EvidenceContribution> Parts(Judged a, CustomerRow row) => a.Rules.Relationships.Contributions(row, a.Rules.SwitchingCosts.Assess(row));
}
