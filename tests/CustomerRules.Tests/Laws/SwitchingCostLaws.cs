using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds of every switching cost, whatever the policy and the row.</summary>
public class SwitchingCostLaws
{
    private const RowReasons Completenesses =
        RowReasons.SwitchingCostComplete | RowReasons.SwitchingCostPartial | RowReasons.SwitchingCostUnknown;

    private const RowReasons Barriers =
        RowReasons.BarrierNone | RowReasons.BarrierLow | RowReasons.BarrierModerate | RowReasons.BarrierHigh
        | RowReasons.BarrierProhibitive | RowReasons.BarrierNotApplicable;

    private static readonly Gen<(SwitchingCostPolicy Policy, CustomerRow Row)> PolicyAndRow =
        SwitchingCostPolicies.Any.Zip(Rows.Any, (policy, row) => (policy, row));

    /// <summary>Each part that, raised, makes leaving dearer, by its known range.</summary>
    private static readonly (Func<CustomerRow, long> Of, Func<CustomerRow, long, CustomerRow> With, long Most)[] Parts =
    [
        (row => row.Investment, (row, amount) => row with { Investment = amount }, MoneyScale.MaxMinorUnits),
        (row => row.OneOffCost, (row, amount) => row with { OneOffCost = amount }, MoneyScale.MaxMinorUnits),
        (row => row.LossIfItFails, (row, amount) => row with { LossIfItFails = amount }, MoneyScale.MaxMinorUnits),
        (row => row.Probability, (row, share) => row with { Probability = (short)share }, 10_000),
        (row => row.Criticality, (row, share) => row with { Criticality = (short)share }, 10_000),
    ];

    [Fact]
    public void Nothing_is_ever_negative() => Law.Holds(PolicyAndRow, x =>
    {
        var cost = x.Policy.Assess(x.Row);
        Assert.True(cost.Total is null or >= 0);
        Assert.True(cost.Risk is null or >= 0);
        Assert.True(cost.LockIn is null || cost.LockIn.Value.BasisPoints is >= 0 and <= 1_000_000);
        Assert.InRange(cost.TotalMinorUnits, 0, 3_600_000_000_000_000);
    });

    [Fact]
    public void It_never_falls_when_an_amount_a_probability_or_the_criticality_rises() => Law.Holds(
        from x in PolicyAndRow
        from part in Gen.Elements(Parts)
        from low in Longs.OfAnySize(part.Most)
        from high in Longs.OfAnySize(part.Most)
        select (x.Policy, Low: part.With(x.Row, Math.Min(low, high)), High: part.With(x.Row, Math.Max(low, high))),
        x => AssertNotBelow(x.Policy.Assess(x.Low), x.Policy.Assess(x.High)));

    [Fact]
    public void It_never_falls_when_a_part_becomes_known() => Law.Holds(
        from x in PolicyAndRow
        from part in Gen.Elements(Parts)
        from amount in Longs.OfAnySize(part.Most)
        select (x.Policy, Without: part.Of(x.Row) < 0 ? x.Row : part.With(x.Row, part.Most > 10_000 ? CustomerRow.UnknownAmount : CustomerRow.UnknownShare),
            With: part.With(x.Row, amount)),
        x =>
        {
            var without = x.Policy.Assess(x.Without);
            AssertNotBelow(without, x.Policy.Assess(x.With));
            Assert.NotEqual(Completeness.Complete, without.Completeness);
        });

    [Fact]
    public void It_never_falls_when_the_customer_grows_more_averse_to_risk() => Law.Holds(
        from row in Rows.Any
        from low in Gen.Choose(0, 10_000)
        from high in Gen.Choose(low, 10_000)
        select (row, Low: new SwitchingCostPolicy(Proportion.FromBasisPoints(low)), High: new SwitchingCostPolicy(Proportion.FromBasisPoints(high))),
        x => AssertNotBelow(x.Low.Assess(x.row), x.High.Assess(x.row)));

    [Fact]
    public void The_ratio_never_rises_when_the_reference_spend_does() => Law.Holds(
        from x in PolicyAndRow
        from spends in Longs.OfAnySize(MoneyScale.MaxMinorUnits).Two()
        select (x.Policy, Less: x.Row with { ReferenceSpend = Math.Min(spends.Item1, spends.Item2) },
            More: x.Row with { ReferenceSpend = Math.Max(spends.Item1, spends.Item2) }),
        x => x.Less.ReferenceSpend == 0 || x.Policy.Assess(x.Less).LockInBasisPoints is not { } ratio
            || x.Policy.Assess(x.More).LockInBasisPoints <= ratio);

    [Fact]
    public void Ratio_barrier_and_break_even_are_known_together_and_one_reason_says_which() => Law.Holds(PolicyAndRow, x =>
    {
        var cost = x.Policy.Assess(x.Row);
        Assert.Equal(cost.LockIn is null, cost.BreakEvenDiscount is null);
        Assert.Equal(cost.LockIn is null, cost.Barrier is SwitchingBarrier.Unknown or SwitchingBarrier.NotApplicable);
        Assert.Equal(cost.Total is null, cost.Barrier == SwitchingBarrier.Unknown);
        Assert.Equal(cost.Barrier == SwitchingBarrier.Unknown ? 0 : 1, ReasonCatalog.CodesOf(cost.Reasons & Barriers).Count);
        Assert.Single(ReasonCatalog.CodesOf(cost.Reasons & Completenesses));
    });

    [Fact]
    public void Other_fields_of_the_row_say_nothing_of_it() => Law.Holds(
        from x in PolicyAndRow
        from other in Rows.Evidenced(x.Row).SelectMany(Rows.Reviewed)
        select (x.Policy, x.Row, other),
        x => x.Policy.Assess(x.Row) == x.Policy.Assess(x.other));

    private static void AssertNotBelow(SwitchingCost low, SwitchingCost high)
    {
        Assert.True(low.TotalMinorUnits <= high.TotalMinorUnits);
        Assert.True((low.RiskMinorUnits ?? 0) <= (high.RiskMinorUnits ?? 0));
        Assert.True((low.LockInBasisPoints ?? 0) <= (high.LockInBasisPoints ?? 0));
        Assert.True((low.BreakEvenDiscount?.BasisPoints ?? 0) <= (high.BreakEvenDiscount?.BasisPoints ?? 0));
        Assert.True(low.Barrier <= high.Barrier);
    }
}
