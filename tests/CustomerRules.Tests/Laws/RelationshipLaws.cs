using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Scores, coverage, confidence, intervals and contributions, for any row under any policy.</summary>
public class RelationshipLaws
{
    private static readonly Gen<CustomerRow> AnyRow = Gen.OneOf(Rows.Any, Evidence.Rows);

    private static readonly Gen<(CustomerRow Row, RelationshipPolicy Policy)> Cases =
        AnyRow.Zip(RelationshipPolicies.Any, (row, policy) => (row, policy));

    [Fact]
    public void It_agrees_with_the_design_in_unbounded_integers() =>
        Law.Holds(Cases, x => Assert.Equal(NaiveRelationship.Of(x.Row, x.Policy), x.Row.Relationship(x.Policy)), runs: 1_000);

    [Fact]
    public void Contributions_add_up_exactly_to_the_numerator_of_the_score() => Law.Holds(Cases, x =>
    {
        var contributions = x.Policy.Contributions(x.Row, SwitchingCostPolicy.Standard.Assess(x.Row));
        var relationship = x.Row.Relationship(x.Policy);
        foreach (var (items, axis) in new[] { (EvidenceWeights.Bond, relationship.Bond), (EvidenceWeights.Commitment, relationship.Commitment) })
        {
            var known = contributions.Where(item => items.Contains(item.Item) && item.Value is not null).ToList();
            var (points, weight) = (known.Sum(item => item.Points), known.Sum(item => item.Weight));
            Assert.Equal(weight * 100, axis.Coverage.BasisPoints);
            Assert.Equal(points / 100, axis.Lowest.BasisPoints);
            Assert.Equal(weight == 0 ? null : points / weight, axis.Score?.BasisPoints);
        }
    });

    [Fact]
    public void Confidence_is_the_smaller_coverage() => Law.Holds(Cases, x =>
    {
        var relationship = x.Row.Relationship(x.Policy);
        Assert.Equal(
            System.Math.Min(relationship.Bond.Coverage.BasisPoints, relationship.Commitment.Coverage.BasisPoints), relationship.Confidence.BasisPoints);
    });

    [Fact]
    public void A_score_lies_within_its_interval_which_closes_when_all_is_known() => Law.Holds(Cases, x =>
    {
        foreach (var axis in new[] { x.Row.Relationship(x.Policy).Bond, x.Row.Relationship(x.Policy).Commitment })
        {
            Assert.True(axis.Lowest <= axis.Highest);
            Assert.Equal(axis.Coverage.BasisPoints == 0, axis.Score is null);
            Assert.True(axis.Score is not { } score || (axis.Lowest <= score && score <= axis.Highest));
        }

        var commitment = x.Row.Relationship(x.Policy).Commitment;
        Assert.True(commitment.Coverage.BasisPoints < 10_000 || commitment.Lowest == commitment.Highest);
    });

    [Fact]
    public void There_is_a_type_exactly_when_there_is_a_certainty_and_no_gap() => Law.Holds(Cases, x =>
    {
        const RowReasons gaps = RowReasons.BondCoverageLow | RowReasons.CommitmentCoverageLow | RowReasons.BindingEvidenceMissing | RowReasons.CaptiveUnconfirmed;
        var relationship = x.Row.Relationship(x.Policy);
        Assert.Equal(relationship.Type == RelationshipType.Unknown, relationship.Certainty == Certainty.Unknown);
        Assert.Equal(relationship.Type == RelationshipType.Unknown, (relationship.Reasons & gaps) != RowReasons.None);
    });

    [Fact]
    public void A_higher_value_of_any_item_never_lowers_its_axis() =>
        Law.Holds(
            from row in Evidence.Rows
            from item in Gen.Choose(0, 9)
            from values in Evidence.Value.Two()
            let least = System.Math.Min(values.Item1, values.Item2)
            let most = System.Math.Max(values.Item1, values.Item2)
            select (Lower: Evidence.With(row, (EvidenceItem)item, least), Higher: Evidence.With(row, (EvidenceItem)item, most)),
            x =>
            {
                var (lower, higher) = (x.Lower.Relationship(), x.Higher.Relationship());
                AssertAtMost(lower.Bond, higher.Bond);
                AssertAtMost(lower.Commitment, higher.Commitment);
            },
            runs: 500);

    private static void AssertAtMost(AxisAssessment lower, AxisAssessment higher)
    {
        Assert.Equal(lower.Coverage, higher.Coverage);
        Assert.True(lower.Score is not { } score || score <= higher.Score);
        Assert.True(lower.Lowest <= higher.Lowest && lower.Highest <= higher.Highest);
    }
}
