using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The generators reach what the laws are about.</summary>
public class EvidenceTests
{
    private static readonly List<CustomerRow> Drawn = Evidence.Rows.Drawn(2_000);

    [Fact]
    public void Rows_are_valid() => Assert.All(Drawn, row => Assert.Null(row.Problem));

    [Fact]
    public void Every_type_comes_with_every_certainty_and_before_every_type()
    {
        Often(40, row => row.Relationship().Type == RelationshipType.Unknown);
        foreach (var type in Enumerable.Range(1, 4).Select(type => (RelationshipType)type))
        {
            Often(40, row => row.Relationship().Type == type && row.Relationship().Certainty == Certainty.Certain);
            Often(40, row => row.Relationship().Type == type && row.Relationship().Certainty == Certainty.Likely);
            Often(40, row => row.PreviousType == type && row.Relationship().Type != type);
        }
    }

    [Fact]
    public void Every_item_is_sometimes_unknown_nothing_and_full()
    {
        foreach (var item in EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment))
        {
            Often(40, row => ValueOf(item, row) is null);
            Often(40, row => ValueOf(item, row) == 0);
            Often(40, row => ValueOf(item, row) == 10_000);
        }
    }

    [Fact]
    public void Switching_costs_are_complete_partial_unknown_or_without_spend()
    {
        Often(40, row => Cost(row).Completeness == Completeness.Complete);
        Often(40, row => Cost(row).Completeness == Completeness.Partial && Cost(row).LockIn is { BasisPoints: > 0 and < 10_000 });
        Often(40, row => Cost(row).Completeness == Completeness.Unknown);
        Often(10, row => Cost(row).Barrier == SwitchingBarrier.NotApplicable && row.Value == 0);
        Often(10, row => Cost(row).Barrier == SwitchingBarrier.NotApplicable && row.Value == CustomerRow.UnknownAmount);
    }

    [Fact]
    public void A_value_is_set_as_near_as_the_unit_allows()
    {
        foreach (var item in EvidenceWeights.Bond.Concat(EvidenceWeights.Commitment))
        {
            Assert.Null(ValueOf(item, Evidence.With(Evidence.Of(), item, null)));
            Assert.Equal(0, ValueOf(item, Evidence.With(Evidence.Of(), item, 0)));
            Assert.Equal(10_000, ValueOf(item, Evidence.With(Evidence.Of(), item, 10_000)));
            Assert.InRange(ValueOf(item, Evidence.With(Evidence.Of(), item, 6_000))!.Value, 0, 6_000);
        }
    }

    [Fact]
    public void A_full_completion_leaves_nothing_unknown_that_can_be_known()
    {
        var completed = Drawn.Where(row => row.Value != 0).Take(300).SelectMany(row => Completions.Full(row).Drawn(1)).ToList();
        Assert.All(completed, row => Assert.Equal(10_000, row.Relationship().Confidence.BasisPoints));
        Assert.All(completed, row => Assert.Equal(Completeness.Complete, Cost(row).Completeness));
        Assert.All(completed, row => Assert.Null(row.Problem));
    }

    [Fact]
    public void A_partial_completion_leaves_some_unknown_and_what_was_known_untouched()
    {
        var pairs = Drawn.Take(300).SelectMany(row => Completions.Partial(row).Drawn(3), (before, after) => (Before: before, After: after)).ToList();
        Assert.InRange(pairs.Count(pair => pair.After.Relationship().Confidence.BasisPoints < 10_000), 200, 900);
        Assert.All(pairs, pair => Assert.All(EvidenceWeights.Commitment, item =>
            Assert.True(ValueOf(item, pair.Before) is not { } known || known == ValueOf(item, pair.After))));
    }

    private static void Often(int times, Func<CustomerRow, bool> happens) => Assert.InRange(Drawn.Count(happens), times, Drawn.Count);

    private static SwitchingCost Cost(CustomerRow row) => SwitchingCostPolicy.Standard.Assess(row);

    private static int? ValueOf(EvidenceItem item, CustomerRow row) => EvidenceScale.Standard.ValueOf(item, row, Cost(row));
}
