using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class CreditDaysScheduleTests
{
    private static readonly CreditDaysSchedule Schedule = new(new CreditDaysStep(1_000, 15), new CreditDaysStep(5_000, 30));

    [Theory]
    [InlineData(-100_000, 0)]
    [InlineData(99_999, 0)]
    [InlineData(100_000, 15)]
    [InlineData(499_999, 15)]
    [InlineData(500_000, 30)]
    [InlineData(900_000_000_000_000, 30)]
    public void A_volume_earns_the_days_of_the_step_it_reaches(long cents, int days) => Assert.Equal(days, Schedule.DaysAt(MoneyScale.Standard.ToAmount(cents)));

    [Fact]
    public void Nothing_is_earned_on_nothing()
    {
        Assert.Equal(0, new CreditDaysSchedule(new CreditDaysStep(0, 15)).DaysAt(0));
        Assert.Equal(15, new CreditDaysSchedule(new CreditDaysStep(0, 15)).DaysAt(0.01m));
        Assert.Equal(0, CreditDaysSchedule.None.DaysAt(1_000));
    }

    [Fact]
    public void Volume_and_steps_are_taken_in_whole_minor_units() =>
        Assert.Equal((15, 0), (Schedule.DaysAt(999.5m, MoneyScale.FromDecimals(0)), Schedule.DaysAt(999.5m, MoneyScale.FromDecimals(1))));

    [Fact]
    public void Steps_ascend_and_lie_in_range()
    {
        Refusal.Of<ArgumentException>(
            () => new CreditDaysSchedule(new CreditDaysStep(10, 5), new CreditDaysStep(10, 6)), "steps",
            "Steps must ascend strictly in volume and days, but steps[1] was 6 days from 10.00 after 5 days from 10.00.");
        Refusal.Of<ArgumentException>(
            () => new CreditDaysSchedule(new CreditDaysStep(10, 5), new CreditDaysStep(11, 5)), "steps",
            "Steps must ascend strictly in volume and days, but steps[1] was 5 days from 11.00 after 5 days from 10.00.");
        Refusal.Of<ArgumentException>(() => new CreditDaysSchedule(null!, Schedule.Steps[0]), "steps", "steps[0] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditDaysStep(1, 0), "extraDays", "extraDays must be between 1 and 3,650 days, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditDaysStep(-1, 1), "from", "from must be between 0 and 900,000,000,000,000.00, but was -1.00.");
    }

    [Fact]
    public void Steps_are_equal_when_both_numbers_are()
    {
        Assert.Equal(new CreditDaysStep(1_000, 15), Schedule.Steps[0]);
        Assert.Equal(new CreditDaysStep(1_000, 15).GetHashCode(), Schedule.Steps[0].GetHashCode());
        Assert.NotEqual(new CreditDaysStep(1_000, 16), Schedule.Steps[0]);
        Assert.NotEqual(new CreditDaysStep(1_001, 15), Schedule.Steps[0]);
        Assert.Equal(("15 days from 1,000.00, 30 days from 5,000.00", "None"), (Schedule.ToString(), CreditDaysSchedule.None.ToString()));
    }
}
