using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class VolumeScheduleTests
{
    private static readonly VolumeStep[] Steps = [Step(10_000, 200), Step(50_000, 500)];
    private static readonly VolumeSchedule AllUnits = VolumeSchedule.AllUnits(Steps);
    private static readonly VolumeSchedule Incremental = VolumeSchedule.Incremental(Steps);

    /// <summary>2 % from 10,000 and 5 % from 50,000, worked out by hand.</summary>
    [Theory]
    [InlineData("-5", "0", "0")]
    [InlineData("0", "0", "0")]
    [InlineData("9999.99", "0", "0")]
    [InlineData("10000", "200", "0")]
    [InlineData("10000.01", "200", "0")]
    [InlineData("10000.50", "200.01", "0.01")]
    [InlineData("49999.99", "1000", "800")]
    [InlineData("50000", "2500", "800")]
    [InlineData("50000.01", "2500", "800")]
    [InlineData("60000", "3000", "1300")]
    public void A_volume_earns_at_below_and_above_each_step(string volume, string allUnits, string incremental)
    {
        Assert.Equal(Amount(allUnits), AllUnits.EarnedOn(Amount(volume)));
        Assert.Equal(Amount(incremental), Incremental.EarnedOn(Amount(volume)));
    }

    /// <summary>1 % of 0.50, 1.50 and 2.50 is half a cent, one and a half and two and a half.</summary>
    [Theory]
    [InlineData("0.50", "0.00")]
    [InlineData("1.50", "0.02")]
    [InlineData("2.50", "0.02")]
    [InlineData("2.51", "0.03")]
    [InlineData("2.49", "0.02")]
    public void What_is_earned_is_rounded_half_to_even_once(string volume, string earned) =>
        Assert.Equal(Amount(earned), VolumeSchedule.Incremental(Step(0, 100)).EarnedOn(Amount(volume)));

    [Fact]
    public void An_incremental_sum_is_rounded_once_and_not_by_part() =>
        Assert.Equal(0.01m, VolumeSchedule.Incremental(Step(0, 4_000), Step(0.01m, 4_100)).EarnedOn(0.02m));

    [Theory]
    [InlineData(0, "10500")]
    [InlineData(4, "10499.9895")]
    public void Volume_and_earnings_are_whole_minor_units_of_the_scale(int decimals, string earned) =>
        Assert.Equal(Amount(earned), VolumeSchedule.AllUnits(Step(0, 1_000)).EarnedOn(104_999.895m, MoneyScale.FromDecimals(decimals)));

    [Fact]
    public void The_largest_volume_is_exact() =>
        Assert.Equal(8_999_100_000_000.00m, VolumeSchedule.AllUnits(Step(0, 9_999)).EarnedOn(9_000_000_000_000m));

    [Fact]
    public void The_step_that_is_reached_is_told()
    {
        Assert.Null(AllUnits.StepAt(9_999.99m));
        Assert.Equal(Steps[0], AllUnits.StepAt(10_000));
        Assert.Equal(Steps[0], AllUnits.StepAt(49_999.99m));
        Assert.Equal(Steps[1], AllUnits.StepAt(50_000));
        Assert.Null(VolumeSchedule.AllUnits(Step(0, 1)).StepAt(0));
    }

    /// <summary>10,000 costs 9,800 after 2 %; 50,000 costs 47,500 after 5 %, and 48,469.39 costs 47,500.00 after 2 %.</summary>
    [Fact]
    public void The_cliffs_of_all_units_are_told() => Assert.Equal(
        [
            "9,800.01 to 9,999.99 cost more than 10,000.00, which costs 9,800.00",
            "48,469.40 to 49,999.99 cost more than 50,000.00, which costs 47,500.00",
        ],
        AllUnits.Cliffs().Select(cliff => cliff.ToString()), StringComparer.Ordinal);

    [Fact]
    public void An_incremental_schedule_has_no_cliffs()
    {
        Assert.Empty(Incremental.Cliffs());
        Assert.Null(Incremental.CheaperStepAbove(49_999.99m));
        Assert.Empty(VolumeSchedule.None.Cliffs());
    }

    [Fact]
    public void Rounding_can_level_a_cliff() => Assert.Empty(VolumeSchedule.AllUnits(Step(0.10m, 100)).Cliffs());

    [Fact]
    public void The_cheaper_step_is_told_on_the_cliff_alone()
    {
        Assert.Null(AllUnits.CheaperStepAbove(9_800));
        Assert.Equal(Steps[0], AllUnits.CheaperStepAbove(9_800.01m));
        Assert.Null(AllUnits.CheaperStepAbove(10_000));
        Assert.Null(AllUnits.CheaperStepAbove(48_469.39m));
        Assert.Equal(Steps[1], AllUnits.CheaperStepAbove(48_469.40m));
        Assert.Null(AllUnits.CheaperStepAbove(50_000));
    }

    /// <summary>100 at 10 % costs 90, 110 at 50 % costs 55: from 55.01 on it pays to buy 110.</summary>
    [Fact]
    public void The_cheaper_step_may_lie_beyond_the_next_one()
    {
        var steep = VolumeSchedule.AllUnits(Step(100, 1_000), Step(110, 5_000));

        Assert.Null(steep.CheaperStepAbove(55));
        Assert.Equal(110m, steep.CheaperStepAbove(55.01m)!.From);
        Assert.Equal(110m, steep.CheaperStepAbove(99)!.From);
    }

    [Fact]
    public void Steps_ascend_strictly_in_volume_and_rate()
    {
        const string rule = "Steps must ascend strictly in volume and rate, but steps[1] was ";

        Refusal.Of<ArgumentException>(() => VolumeSchedule.AllUnits(Step(10, 200), Step(10, 300)), "steps", rule + "3.00 % from 10.00 after 2.00 % from 10.00.");
        Refusal.Of<ArgumentException>(() => VolumeSchedule.Incremental(Step(10, 200), Step(11, 200)), "steps", rule + "2.00 % from 11.00 after 2.00 % from 10.00.");
        Refusal.Of<ArgumentException>(() => VolumeSchedule.AllUnits(Step(10, 200), null!), "steps", "steps[1] must not be null.");
        Refusal.Of<ArgumentNullException>(() => VolumeSchedule.AllUnits(null!), "steps", "");
        Refusal.Of<ArgumentNullException>(() => VolumeSchedule.Incremental(null!), "steps", "");
    }

    [Fact]
    public void A_step_has_a_volume_in_range_and_a_rate_between_nothing_and_all()
    {
        Assert.Equal((0m, 9_999), (Step(0, 9_999).From, Step(0, 9_999).Rate.BasisPoints));
        Refusal.Of<ArgumentOutOfRangeException>(() => Step(-1, 1), "from", "from must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Step(1, 0), "rate", "rate must be above 0 % and below 100 %, but was 0.00 %.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Step(1, 10_000), "rate", "rate must be above 0 % and below 100 %, but was 100.00 %.");
    }

    [Fact]
    public void What_is_beyond_the_range_of_the_scale_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => AllUnits.EarnedOn(9_000_000_000_000.01m), "volume", "volume must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => VolumeSchedule.AllUnits(Step(9_000_000_000_001, 1)).EarnedOn(1), "from", "from must be between 0 and 9,000,000,000,000.00, but was 9,000,000,000,001.00.");
    }

    [Fact]
    public void Schedules_are_equal_when_kind_and_steps_are()
    {
        Assert.Equal(AllUnits, VolumeSchedule.AllUnits(Step(10_000, 200), Step(50_000, 500)));
        Assert.Equal(AllUnits.GetHashCode(), VolumeSchedule.AllUnits(Step(10_000, 200), Step(50_000, 500)).GetHashCode());
        Assert.NotEqual(AllUnits, Incremental);
        Assert.NotEqual(AllUnits, VolumeSchedule.AllUnits(Step(10_000, 200)));
        Assert.NotEqual(AllUnits, VolumeSchedule.AllUnits(Step(10_000, 200), Step(50_000, 501)));
        Assert.Equal(VolumeSchedule.None, VolumeSchedule.Incremental());
        Assert.False(AllUnits.Equals(null));
        Assert.False(Steps[0].Equals(null));
        Assert.Equal(("AllUnits: 2.00 % from 10,000.00, 5.00 % from 50,000.00", "None"), (AllUnits.ToString(), VolumeSchedule.None.ToString()));
    }

    private static VolumeStep Step(decimal from, int basisPoints) => new(from, Proportion.FromBasisPoints(basisPoints));

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
