using System;
using CustomerRules.Changes;
using CustomerRules.Tests.Laws;
using Xunit;

namespace CustomerRules.Tests.Changes;

/// <summary>Every change that is told turns its decision, and one unit less of it does not.</summary>
public class ChangeLaws
{
    [Fact]
    public void A_change_of_the_tier_turns_it_and_a_unit_less_does_not() => Law.Holds(
        Judged.Any, a => AssertTurns(a, a.Analysis.Tier, row => a.Assess(row).Tier), runs: 120);

    [Fact]
    public void A_change_of_the_flag_turns_it_and_a_unit_less_does_not() => Law.Holds(
        Judged.Any, a => AssertTurns(a, a.Analysis.Flag, row => a.Assess(row).Profitability.Flag), runs: 120);

    [Fact]
    public void A_change_of_the_barrier_turns_it_and_a_unit_less_does_not() => Law.Holds(
        Judged.Any, a => AssertTurns(a, a.Analysis.Barrier, row => a.Assess(row).SwitchingCost.Barrier), runs: 120);

    [Fact]
    public void A_change_of_the_relationship_turns_it_and_a_unit_less_does_not() => Law.Holds(
        Judged.Any, a => AssertTurns(a, a.Analysis.RelationshipType, row => a.Assess(row).Relationship.Type), runs: 120);

    private static void AssertTurns<T>(Judged a, DecisionSensitivity<T> sensitivity, Func<CustomerRow, T> decide)
        where T : struct, Enum
    {
        Assert.Equal(decide(a.Row), sensitivity.Current);
        foreach (var change in sensitivity.Changes)
        {
            var changed = change.ApplyTo(a.Row);
            Assert.True(changed.IsValid, changed.Problem);
            Assert.NotEqual(sensitivity.Current, change.To);
            Assert.Equal(change.To, decide(changed));
            Assert.All(Judged.UnitShort(change, a.Row), less => Assert.NotEqual(change.To, decide(less)));
            Assert.All(change.Facts, one => Assert.Equal(FactLens.Of(one.Fact).In(a.Row), one.From));
        }
    }
}
