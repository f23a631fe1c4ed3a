using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class SwitchingCostPolicyTests
{
    private static readonly CustomerRow Bound = Customers.Bound(Customers.Stranger()).ToRow(Customers.AsOf);

    [Fact]
    public void The_worked_example_costs_460_000_00()
    {
        var cost = SwitchingCostPolicy.Standard.Assess(Bound);

        Assert.Equal(140_000.00m, cost.Risk);
        Assert.Equal(460_000.00m, cost.Total);
        Assert.Equal("46.00 %", cost.LockIn.ToString());
        Assert.Equal(SwitchingBarrier.Moderate, cost.Barrier);
        Assert.Equal("18.49 %", cost.BreakEvenDiscount.ToString());
        Assert.Equal(Completeness.Complete, cost.Completeness);
        Assert.Equal(RowReasons.SwitchingCostComplete | RowReasons.BarrierModerate, cost.Reasons);
    }

    [Fact]
    public void The_standard_policy_has_the_figures_of_the_design()
    {
        var standard = SwitchingCostPolicy.Standard;

        Assert.Equal(Proportion.FromPercent(50), standard.RiskAversion);
        Assert.Equal(BarrierBands.Standard, standard.Bands);
        Assert.Equal((3, Proportion.FromPercent(10)), (standard.HorizonYears, standard.DiscountRate));
        Assert.Equal(24_869, standard.AnnuityBasisPoints);
    }

    [Fact]
    public void A_policy_keeps_the_parameters_it_is_given()
    {
        var bands = new BarrierBands(Ratio.FromPercent(1), Ratio.FromPercent(2), Ratio.FromPercent(3));
        var policy = new SwitchingCostPolicy(Proportion.Zero, bands, 1, Proportion.Zero);

        Assert.Equal((Proportion.Zero, bands, 1, Proportion.Zero), (policy.RiskAversion, policy.Bands, policy.HorizonYears, policy.DiscountRate));
        var cost = policy.Assess(Bound);
        Assert.Equal(100_000m, cost.Risk);
        Assert.Equal(SwitchingBarrier.Prohibitive, cost.Barrier);
        Assert.Equal("42.00 %", cost.BreakEvenDiscount.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(-1)]
    public void A_horizon_out_of_range_is_refused(int years)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new SwitchingCostPolicy(horizonYears: years));
        Assert.Equal("horizonYears", error.ParamName);
        Assert.StartsWith(
            FormattableString.Invariant($"horizonYears must be between 1 and 30 years, but was {years}."), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400_000, 2_500, 8_000, 5_000, 140_000)]
    [InlineData(400_000, 2_500, 0, 5_000, 100_000)]
    [InlineData(400_000, 2_500, 10_000, 10_000, 200_000)]
    [InlineData(400_000, 0, 10_000, 10_000, 0)]
    [InlineData(9_999, 1, 0, 0, 0)]
    [InlineData(10_000, 1, 0, 0, 1)]
    [InlineData(100_000_000, 1, 1, 9_999, 10_000)]
    [InlineData(100_000_000, 1, 1, 10_000, 10_001)]
    [InlineData(100_000_000, 1, 2, 4_999, 10_000)]
    [InlineData(100_000_000, 1, 2, 5_000, 10_001)]
    [InlineData(900_000_000_000_000, 10_000, 10_000, 10_000, 1_800_000_000_000_000)]
    [InlineData(899_999_999_999_999, 9_999, 9_999, 9_999, 1_799_640_017_999_998)]
    public void Premium_and_risk_are_floored(long loss, short probability, short criticality, int aversion, long risk)
    {
        var row = Rows.Unknown with { LossIfItFails = loss, Probability = probability, Criticality = criticality };

        Assert.Equal(risk, new SwitchingCostPolicy(Proportion.FromBasisPoints(aversion)).Assess(row).RiskMinorUnits);
    }

    [Fact]
    public void The_total_reaches_3_600_trillion_minor_units_and_is_not_saturated()
    {
        const long most = MoneyScale.MaxMinorUnits;
        var row = Bound with { Investment = most, OneOffCost = most, LossIfItFails = most, Probability = 10_000, Criticality = 10_000 };
        var cost = new SwitchingCostPolicy(Proportion.Full).Assess(row);

        Assert.Equal(36_000_000_000_000.00m, cost.Total);
        Assert.Equal(3_600_000_000_000_000, cost.TotalMinorUnits);
        Assert.Equal(Ratio.MaxBasisPoints, cost.LockIn!.Value.BasisPoints);
    }

    [Fact]
    public void Amounts_of_an_assessment_have_the_decimals_of_the_row()
    {
        var yen = Bound with { Scale = MoneyScale.FromDecimals(0) };

        Assert.Equal((46_000_000m, 14_000_000m), (SwitchingCostPolicy.Standard.Assess(yen).Total, SwitchingCostPolicy.Standard.Assess(yen).Risk));
    }

    [Fact]
    public void The_default_assessment_is_unknown_throughout_without_a_reason()
    {
        var none = default(SwitchingCost);

        Assert.Equal((Completeness.Unknown, SwitchingBarrier.Unknown, RowReasons.None), (none.Completeness, none.Barrier, none.Reasons));
        Assert.Null(none.Total);
        Assert.Null(none.Risk);
        Assert.Null(none.LockIn);
        Assert.Null(none.BreakEvenDiscount);
    }
}
