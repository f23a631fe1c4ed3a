using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Generators;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

/// <summary>Total against reference spend: floored, saturating, and not applicable without a spend.</summary>
public class LockInTests
{
    private const long Unknown = CustomerRow.UnknownAmount;

    [Theory]
    [InlineData(46, 100, 4_600)]
    [InlineData(1, 3, 3_333)]
    [InlineData(2, 3, 6_666)]
    [InlineData(9_999, 100_000_000, 0)]
    [InlineData(10_000, 100_000_000, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(99, 1, 990_000)]
    [InlineData(100, 1, 1_000_000)]
    [InlineData(101, 1, 1_000_000)]
    [InlineData(9_999, 100, 999_900)]
    [InlineData(999_999, 10_000, 999_999)]
    [InlineData(99_999_999, 1_000_000, 999_999)]
    [InlineData(100_000_000, 1_000_000, 1_000_000)]
    [InlineData(900_000_000_000_000, 1, 1_000_000)]
    [InlineData(899_999_999_999_999, 900_000_000_000_000, 9_999)]
    [InlineData(900_000_000_000_000, 900_000_000_000_000, 10_000)]
    public void It_is_floored_to_basis_points_and_saturates_at_a_hundred_times_the_spend(long total, long spend, int lockIn) =>
        Assert.Equal(lockIn, Assess(total, spend, spend).LockIn!.Value.BasisPoints);

    [Theory]
    [InlineData(1, 500, true)]
    [InlineData(0, 500, false)]
    [InlineData(-1, 500, false)]
    [InlineData(Unknown, 500, true)]
    [InlineData(500, Unknown, false)]
    [InlineData(Unknown, Unknown, false)]
    [InlineData(500, 0, false)]
    [InlineData(Unknown, 0, false)]
    public void Without_a_spend_there_is_no_ratio_and_the_barrier_does_not_apply(long value, long spend, bool applies)
    {
        var cost = Assess(100, value, spend);

        Assert.Equal(applies, cost.LockIn is not null);
        Assert.Equal(applies, cost.BreakEvenDiscount is not null);
        Assert.Equal(applies ? SwitchingBarrier.Moderate : SwitchingBarrier.NotApplicable, cost.Barrier);
        Assert.Equal(applies ? RowReasons.BarrierModerate : RowReasons.BarrierNotApplicable, cost.Reasons & ~Unknowns);
        Assert.Equal(1m, cost.Total);
    }

    [Theory]
    [InlineData(0, 500)]
    [InlineData(500, Unknown)]
    public void An_unknown_total_comes_before_a_barrier_that_does_not_apply(long value, long spend)
    {
        var cost = Assess(Unknown, value, spend);

        Assert.Equal(SwitchingBarrier.Unknown, cost.Barrier);
        Assert.False(cost.Reasons.HasFlag(RowReasons.BarrierNotApplicable));
    }

    [Theory]
    [InlineData(999, RowReasons.BarrierLow)]
    [InlineData(1_000, RowReasons.BarrierModerate)]
    [InlineData(4_999, RowReasons.BarrierModerate)]
    [InlineData(5_000, RowReasons.BarrierHigh)]
    [InlineData(14_999, RowReasons.BarrierHigh)]
    [InlineData(15_000, RowReasons.BarrierProhibitive)]
    public void Each_barrier_gives_its_reason_from_its_lower_bound_on(int total, RowReasons reason) =>
        Assert.Equal(reason, Assess(total, 10_000, 10_000).Reasons & ~Unknowns);

    [Theory]
    [InlineData(4_600, 1_849)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(24_868, 9_999)]
    [InlineData(24_869, 10_000)]
    [InlineData(24_870, 10_000)]
    [InlineData(1_000_000, 10_000)]
    public void The_break_even_discount_is_floored_and_capped_at_a_hundred_percent(int lockIn, int discount) =>
        Assert.Equal(discount, Assess(lockIn, 10_000, 10_000).BreakEvenDiscount!.Value.BasisPoints);

    [Fact]
    public void A_better_earlier_year_holds_the_ratio_while_the_trailing_year_falls()
    {
        foreach (var value in new[] { 1_000m, 999m, 1m, 0.01m })
            Assert.Equal("46.00 %", Of(new TradeFacts(value, earlierValue: 1_000)).LockIn.ToString());
        Assert.Null(Of(new TradeFacts(0, earlierValue: 1_000)).LockIn);
        Assert.Null(Of(new TradeFacts(0.005m, earlierValue: 1_000)).LockIn);

        static SwitchingCost Of(TradeFacts trade) => SwitchingCostPolicy.Standard.Assess(
            new CustomerFacts("falling").WithTrade(trade).WithOneOffCosts(new OneOffCosts(learning: 460)).ToRow(new(2025, 1, 1)));
    }

    private const RowReasons Unknowns = RowReasons.SwitchingCostPartial | RowReasons.OneOffCostUnknown | RowReasons.SwitchingRiskUnknown;

    private static SwitchingCost Assess(long total, long value, long spend) =>
        SwitchingCostPolicy.Standard.Assess(Rows.Unknown with { Value = value, ReferenceSpend = spend, Investment = total });
}
