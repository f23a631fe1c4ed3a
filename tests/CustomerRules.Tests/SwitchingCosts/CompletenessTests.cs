using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

/// <summary>Known, partial or unknown, in all eight combinations of the three parts: 100 invested, 20 one-off, 3 at risk, of a spend of 1,000.</summary>
public class CompletenessTests
{
    private const RowReasons InvestmentUnknown = RowReasons.InvestmentUnknown;
    private const RowReasons OneOffUnknown = RowReasons.OneOffCostUnknown;
    private const RowReasons RiskUnknown = RowReasons.SwitchingRiskUnknown;

    [Theory]
    [InlineData(true, true, true, Completeness.Complete, 123, RowReasons.SwitchingCostComplete)]
    [InlineData(true, true, false, Completeness.Partial, 120, RowReasons.SwitchingCostPartial | RiskUnknown)]
    [InlineData(true, false, true, Completeness.Partial, 103, RowReasons.SwitchingCostPartial | OneOffUnknown)]
    [InlineData(true, false, false, Completeness.Partial, 100, RowReasons.SwitchingCostPartial | OneOffUnknown | RiskUnknown)]
    [InlineData(false, true, true, Completeness.Partial, 23, RowReasons.SwitchingCostPartial | InvestmentUnknown)]
    [InlineData(false, true, false, Completeness.Partial, 20, RowReasons.SwitchingCostPartial | InvestmentUnknown | RiskUnknown)]
    [InlineData(false, false, true, Completeness.Partial, 3, RowReasons.SwitchingCostPartial | InvestmentUnknown | OneOffUnknown)]
    public void The_total_is_the_sum_of_the_known_parts(
        bool investment, bool oneOff, bool risk, Completeness completeness, int total, RowReasons reasons)
    {
        var cost = SwitchingCostPolicy.Standard.Assess(Knowing(investment, oneOff, risk));

        Assert.Equal(completeness, cost.Completeness);
        Assert.Equal(total, cost.Total * 100);
        Assert.Equal(total * 10, cost.LockIn!.Value.BasisPoints);
        Assert.Equal(risk ? 0.03m : null, cost.Risk);
        var barrier = total >= 100 ? RowReasons.BarrierModerate : RowReasons.BarrierLow;
        Assert.Equal(reasons | barrier, cost.Reasons);
    }

    [Fact]
    public void With_no_part_known_all_that_follows_is_unknown()
    {
        var cost = SwitchingCostPolicy.Standard.Assess(Knowing(false, false, false));

        Assert.Equal((Completeness.Unknown, SwitchingBarrier.Unknown), (cost.Completeness, cost.Barrier));
        Assert.Null(cost.Total);
        Assert.Null(cost.Risk);
        Assert.Null(cost.LockIn);
        Assert.Null(cost.BreakEvenDiscount);
        Assert.Equal(RowReasons.SwitchingCostUnknown | InvestmentUnknown | OneOffUnknown | RiskUnknown, cost.Reasons);
    }

    [Fact]
    public void Known_zeros_are_a_complete_nothing()
    {
        var row = Knowing(true, true, true) with { Investment = 0, OneOffCost = 0, LossIfItFails = 0 };
        var cost = SwitchingCostPolicy.Standard.Assess(row);

        Assert.Equal((Completeness.Complete, 0m, SwitchingBarrier.None), (cost.Completeness, cost.Total, cost.Barrier));
        Assert.Equal(0, cost.BreakEvenDiscount!.Value.BasisPoints);
        Assert.Equal(RowReasons.SwitchingCostComplete | RowReasons.BarrierNone, cost.Reasons);
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void A_risk_with_a_part_missing_is_unknown_even_where_another_part_is_zero(bool loss, bool probability, bool criticality)
    {
        var cost = SwitchingCostPolicy.Standard.Assess(Rows.Unknown with
        {
            LossIfItFails = loss ? 0 : CustomerRow.UnknownAmount,
            Probability = probability ? (short)0 : CustomerRow.UnknownShare,
            Criticality = criticality ? (short)0 : CustomerRow.UnknownShare,
        });

        Assert.Null(cost.Risk);
        Assert.Equal(Completeness.Unknown, cost.Completeness);
    }

    private static CustomerRow Knowing(bool investment, bool oneOff, bool risk) => Rows.Unknown with
    {
        Value = 1_000,
        ReferenceSpend = 1_000,
        Investment = investment ? 100 : CustomerRow.UnknownAmount,
        OneOffCost = oneOff ? 20 : CustomerRow.UnknownAmount,
        LossIfItFails = risk ? 30 : CustomerRow.UnknownAmount,
        Probability = 1_000,
        Criticality = 0,
    };
}
