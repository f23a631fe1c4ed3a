using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class PotentialLaws
{
    private static readonly Gen<PotentialPolicy> Policies =
        from growth in Gen.OneOf(Gen.Elements(1, 3_000, 1_000_000), Gen.Choose(1, 10_000))
        from share in Gen.OneOf(Gen.Elements(0, 5_000, 10_000), Gen.Choose(0, 10_000))
        from days in Gen.OneOf(Gen.Elements(0, 365, 36_500), Gen.Choose(0, 1_000))
        select new PotentialPolicy(Ratio.FromBasisPoints(growth), Proportion.FromBasisPoints(share), days);

    /// <summary>Any row and tier; often a tier C beside the lines, or a tier D that is nearly a candidate.</summary>
    private static readonly Gen<(PotentialPolicy Policy, CustomerRow Row, CustomerTier Tier, TierBoundaries Boundaries)> Judged =
        from policy in Gen.Frequency((1, Gen.Constant(PotentialPolicy.Standard)), (1, Policies))
        from row in Rows.Any
        from leastOfB in Gen.Frequency((1, Gen.Constant<long?>(null)), (6, Longs.OfAnySize(MoneyScale.MaxMinorUnits - 1).Select(least => (long?)(least + 1))))
        from value in Gen.Frequency((1, Gen.Constant(row.TierValue)), (2, Gen.Choose(-1, 1).Select(step => ((leastOfB ?? 0) / 10_000 * policy.StarShareOfB.BasisPoints) + step)))
        from growth in Gen.Frequency((1, Gen.Constant(row.Growth)), (2, Gen.Elements(-1, 0, 1, policy.StarGrowth.BasisPoints - 1, policy.StarGrowth.BasisPoints)))
        from first in Gen.Frequency((1, Gen.Constant(row.FirstOrder)), (3, Gen.Choose(-1, 1).Select(step => Math.Max(-25_567, row.AsOf - policy.CandidateDays + step))))
        from contribution in Gen.Frequency((1, Gen.Constant(row.Contribution)), (2, Gen.Elements(-1L, -1L, 0L)))
        from answers in Gen.Elements<sbyte>(-1, 0, 0, 0, 1).Two()
        from tier in Gen.Elements(CustomerTier.Unknown, CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.C, CustomerTier.D, CustomerTier.D, CustomerTier.D)
        select (
            policy,
            row with { TierValue = value, Growth = growth, FirstOrder = first, Contribution = contribution, Influential = answers.Item1, OpenMatters = answers.Item2 },
            tier,
            new TierBoundaries(null, leastOfB, null, new TierBasis(scale: row.Scale), null, false));

    [Fact]
    public void The_kind_is_its_definition() => Law.Holds(
        Judged, x => Assert.Equal(NaivePotential.KindOf(x.Policy, x.Row, x.Tier, x.Boundaries), x.Policy.Assess(x.Row, x.Tier, x.Boundaries).Kind), runs: 3_000);

    [Fact]
    public void Every_criterion_of_the_tier_gives_one_reason_and_each_is_told_in_both_languages() => Law.Holds(Judged, x =>
    {
        var judged = x.Policy.Assess(x.Row, x.Tier, x.Boundaries);
        var told = x.Policy.Explain(judged);

        var criteria = x.Tier switch { CustomerTier.C => x.Boundaries.LeastOfB is null && x.Row.TierValue == CustomerRow.UnknownAmount ? 3 : 2, CustomerTier.D => 5, _ => 1 };
        Assert.Equal(criteria, told.Count);
        Assert.Equal(judged.Reasons.ToString(), string.Join(", ", told.Select(reason => reason.Code)));
        Assert.All(told, reason => Assert.DoesNotMatch("[{}]", reason.In(Language.English) + reason.In(Language.Chinese)));
    });

    [Fact]
    public void More_knowledge_of_a_harmless_kind_is_needed_and_never_less_for_a_candidate() => Law.Holds(Judged, x =>
    {
        if (x.Policy.Assess(x.Row, x.Tier, x.Boundaries).Kind != PotentialKind.SelfServiceCandidate)
            return;
        var forgotten = new[]
        {
            x.Row with { FirstOrder = CustomerRow.UnknownDate },
            x.Row with { Contribution = CustomerRow.UnknownAmount },
            x.Row with { Growth = CustomerRow.UnknownRatio },
            x.Row with { Influential = CustomerRow.UnknownAnswer },
            x.Row with { OpenMatters = CustomerRow.UnknownAnswer },
        };
        Assert.All(forgotten, row => Assert.Equal(PotentialKind.None, x.Policy.Assess(row, x.Tier, x.Boundaries).Kind));
    });

    [Fact]
    public void A_key_account_is_its_definition_for_any_row_and_totals() => Law.Holds(
        from row in Rows.Any
        from value in Total(row.Value, 100, row.Scale)
        from contribution in Total(row.Contribution, 200, row.Scale)
        from minimum in Gen.Choose(1, 5)
        select (row, Totals: new PopulationTotals(value, contribution), Policy: new KeyAccountPolicy(minimumMet: minimum)),
        x =>
        {
            var judged = x.Policy.Assess(x.row, x.Totals);
            var states = NaivePotential.Criteria(x.row, x.Totals);
            var (met, unknown) = (states.Count(state => state == true), states.Count(state => state is null));
            Assert.Equal(states, new[] { judged.StableCooperation, judged.LargeShareOfSales, judged.HarmIfLost, judged.GrowthAhead, judged.Influence }
                .Select(state => state == CriterionState.Unknown ? (bool?)null : state == CriterionState.Met));
            Assert.Equal(
                met >= x.Policy.MinimumMet ? KeyAccountStanding.KeyAccount : met + unknown >= x.Policy.MinimumMet ? KeyAccountStanding.Possible : KeyAccountStanding.None,
                judged.Standing);
            Assert.Equal(6, x.Policy.Explain(judged).Count);
        },
        runs: 1_000);

    /// <summary>A total of which the part is nearly so many basis points, any other, or none.</summary>
    private static Gen<decimal?> Total(long part, int basisPoints, MoneyScale scale) => Gen.Frequency(
        (1, Gen.Constant<decimal?>(null)),
        (1, Gen.Elements<decimal?>(-1, 0, 0.00005m, 100_000_000_000_000_000_000m)),
        (4, Gen.Choose(-1, 1).Select(step => (decimal?)((((decimal)Math.Max(0, part) * 10_000 / basisPoints) + step) / scale.MinorUnitsPerUnit))));
}
