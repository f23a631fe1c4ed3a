using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The last type fed back, review after review.</summary>
public class RelationshipLawsOfHysteresis
{
    /// <summary>Scores that tremble by less than 5 points around one value, mostly near the line.</summary>
    private static readonly Gen<int[]> Trembling =
        from centre in Gen.Frequency((3, Gen.Choose(4_400, 5_600)), (1, Gen.Choose(0, 10_000)))
        from noises in Gen.Frequency((1, Gen.Elements(-499, 499)), (1, Gen.Choose(-499, 499))).ArrayOf(20)
        select noises.Select(noise => Math.Max(0, Math.Min(10_000, centre + noise))).ToArray();

    [Fact]
    public void Noise_below_the_margin_changes_the_bond_at_most_once() =>
        Law.Holds(Trembling.Zip(RowFields.Type, (scores, first) => (scores, first)), x =>
            Assert.InRange(Changes(Reviewed(x.first, x.scores, score => Standing.At(score, 0)), IsBound), 0, 1));

    [Fact]
    public void Noise_below_the_margin_changes_the_commitment_at_most_once() =>
        Law.Holds(Trembling.Zip(RowFields.Type, (scores, first) => (scores, first)), x =>
            Assert.InRange(Changes(Reviewed(x.first, x.scores, score => Standing.At(10_000, score)), IsWilling), 0, 1));

    [Fact]
    public void Noise_below_a_margin_of_ones_own_changes_an_axis_at_most_once() =>
        Law.Holds(
            from line in Gen.Choose(1, 9_999)
            from margin in Gen.Choose(0, Math.Min(line - 1, 10_000 - line))
            from scores in Gen.Choose(line - margin, Math.Min(10_000, line + margin - 1 + (margin == 0 ? 1 : 0))).ArrayOf(20)
            from first in RowFields.Type
            select (line, margin, scores, first),
            x =>
            {
                var policy = new RelationshipPolicy(line: Proportion.FromBasisPoints(x.line), hysteresis: Proportion.FromBasisPoints(x.margin));
                Assert.InRange(Changes(Reviewed(x.first, x.scores, score => Standing.At(score, 0), policy), IsBound), 0, 1);
            });

    [Fact]
    public void A_type_that_is_judged_again_on_the_same_evidence_stays() =>
        Law.Holds(Evidence.Rows.Zip(RelationshipPolicies.Any, (row, policy) => (row, policy)), x =>
        {
            var type = x.row.Relationship(x.policy).Type;
            Assert.True(type == RelationshipType.Unknown || type == (x.row with { PreviousType = type }).Relationship(x.policy).Type);
        });

    [Fact]
    public void A_previous_type_touches_neither_scores_nor_intervals() =>
        Law.Holds(Evidence.Rows.Zip(RowFields.Type, (row, other) => (row, other)), x =>
        {
            var (one, two) = (x.row.Relationship(), (x.row with { PreviousType = x.other }).Relationship());
            Assert.Equal((one.Bond, one.Commitment, one.Confidence), (two.Bond, two.Commitment, two.Confidence));
        });

    private static List<RelationshipType> Reviewed(
        RelationshipType first, IEnumerable<int> scores, Func<int, CustomerRow> at, RelationshipPolicy? policy = null)
    {
        var types = new List<RelationshipType> { first };
        foreach (var score in scores)
            types.Add((at(score) with { PreviousType = types[types.Count - 1] }).Relationship(policy).Type);
        if (first == RelationshipType.Unknown)
            types.RemoveAt(0);
        return types;
    }

    private static int Changes(List<RelationshipType> types, Func<RelationshipType, bool> side) =>
        types.Zip(types.Skip(1), (one, next) => side(one) != side(next)).Count(hasChanged => hasChanged);

    private static bool IsBound(RelationshipType type) => type is RelationshipType.Captive or RelationshipType.Partnership;

    private static bool IsWilling(RelationshipType type) => type is RelationshipType.Developing or RelationshipType.Partnership;
}
