using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What finding out the unknowns can do, and what it cannot.</summary>
public class RelationshipLawsOfCertainty
{
    private static readonly Gen<(CustomerRow Before, CustomerRow After)> Completed =
        from row in Gen.Frequency((4, Evidence.Rows), (1, Rows.Any))
        from after in Gen.OneOf(Completions.Full(row), Completions.Partial(row))
        select (row, after);

    private static readonly int?[] Values = [null, 0, 5_000, 10_000];

    [Fact]
    public void No_completion_of_the_unknowns_changes_a_certain_type() => Law.Holds(
        Completed.Where(x => x.Before.Relationship().Certainty == Certainty.Certain),
        x => Assert.Equal((x.Before.Relationship().Type, Certainty.Certain), (x.After.Relationship().Type, x.After.Relationship().Certainty)),
        runs: 1_000);

    [Fact]
    public void Knowing_more_only_narrows_an_interval() => Law.Holds(
        Completed,
        x =>
        {
            var (before, after) = (x.Before.Relationship(), x.After.Relationship());
            AssertWithin(before.Bond, after.Bond);
            AssertWithin(before.Commitment, after.Commitment);
            Assert.True(after.Confidence >= before.Confidence);
        },
        runs: 500);

    [Fact]
    public void A_type_is_likely_exactly_when_the_unknowns_at_their_ends_give_another_by_the_bond()
    {
        var bonds = Grid(3).SelectMany(items => Values.Select(lockIn => (int?[])[lockIn, .. items]));
        foreach (var row in bonds.Select(items => Evidence.Of([.. items, 36, 10_000, 0, 0, 0, 0])))
            AssertLikelyWhenOpen(row);
    }

    [Fact]
    public void A_type_is_likely_exactly_when_the_unknowns_at_their_ends_give_another_by_the_commitment()
    {
        foreach (var row in Grid(6).Select(items => Evidence.Of([0, 10_000, 10_000, 0, .. items])))
            AssertLikelyWhenOpen(row);
    }

    [Fact]
    public void A_type_is_likely_exactly_when_the_rest_of_a_partial_switching_cost_gives_another()
    {
        foreach (var items in Grid(3))
        {
            foreach (var atLeast in new[] { 0, 4_000, 10_000 })
                AssertLikelyWhenOpen(Evidence.Of([atLeast, .. items, 36, 10_000, 0, 0, 0, 0]) with { OneOffCost = CustomerRow.UnknownAmount });
        }
    }

    private static void AssertLikelyWhenOpen(CustomerRow row)
    {
        for (var previous = RelationshipType.Unknown; previous <= RelationshipType.Partnership; previous++)
        {
            var remembered = row with { PreviousType = previous };
            var relationship = remembered.Relationship();
            if (relationship.Type == RelationshipType.Unknown)
                continue;
            var isOpen = AtEnd(remembered, 0).Relationship().Type != relationship.Type || AtEnd(remembered, 10_000).Relationship().Type != relationship.Type;
            Assert.Equal(isOpen ? Certainty.Likely : Certainty.Certain, relationship.Certainty);
        }
    }

    /// <summary>Every unknown item at this end; the open part of a switching cost too.</summary>
    private static CustomerRow AtEnd(CustomerRow row, int end)
    {
        var oneOff = row.OneOffCost == CustomerRow.UnknownAmount && row.Investment != CustomerRow.UnknownAmount ? row.ReferenceSpend * end / 10_000 : row.OneOffCost;
        var unknown = RelationshipPolicy.Standard
            .Contributions(row, SwitchingCostPolicy.Standard.Assess(row)).Where(item => item.Value is null);
        return unknown.Aggregate(row with { OneOffCost = oneOff }, (found, item) => Evidence.With(found, item.Item, end));
    }

    /// <summary>Every combination of unknown, nothing, half and full.</summary>
    private static IEnumerable<int?[]> Grid(int items) => items == 0
        ? [[]]
        : Grid(items - 1).SelectMany(rest => Values.Select(value => (int?[])[value, .. rest]));

    private static void AssertWithin(AxisAssessment before, AxisAssessment after)
    {
        Assert.True(before.Lowest <= after.Lowest && after.Highest <= before.Highest);
        Assert.True(before.Coverage <= after.Coverage);
    }
}
