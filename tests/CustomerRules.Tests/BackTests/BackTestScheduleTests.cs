using System;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Trade;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CustomerRules.Tests.BackTests;

public class BackTestScheduleTests
{
    [Theory]
    [InlineData("2011-06-01", "2011-09-01", 30, "2011-06-01 2011-07-01 2011-07-31 2011-08-30")]
    [InlineData("2011-06-01", "2011-06-01", 30, "2011-06-01")]
    [InlineData("2011-06-01", "2011-06-30", 30, "2011-06-01")]
    [InlineData("2011-06-01", "2011-07-01", 30, "2011-06-01 2011-07-01")]
    [InlineData("2024-02-28", "2024-03-02", 1, "2024-02-28 2024-02-29 2024-03-01 2024-03-02")]
    public void Dates_go_from_the_first_in_steps_and_may_reach_the_last(string from, string until, int every, string dates) =>
        Assert.Equal(dates, string.Join(" ", Schedule(from, until, every).Dates.Select(LocalDatePattern.Iso.Format)));

    [Fact]
    public void Says_what_it_was_given()
    {
        var schedule = Schedule("2011-06-01", "2011-09-01", 30, 60);
        Assert.Equal((Ledger.Date("2011-06-01"), Ledger.Date("2011-09-01"), 30, 60), (schedule.From, schedule.Until, schedule.EveryDays, schedule.HorizonDays));
        Assert.Equal("2011-06-01 to 2011-09-01 every 30 days, 60 days ahead", schedule.ToString());
    }

    [Fact]
    public void An_end_before_the_beginning_is_refused() => Refusal.Of<ArgumentException>(
        () => Schedule("2011-06-01", "2011-05-31"), "until", "until must not be before from, 2011-06-01, but was 2011-05-31.");

    [Theory]
    [InlineData(0)]
    [InlineData(3_651)]
    public void Steps_and_horizons_have_bounds(int days)
    {
        var was = days.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
        Refusal.Of<ArgumentOutOfRangeException>(() => Schedule(every: days), "everyDays", "everyDays must be between 1 and 3,650 days, but was " + was + ".");
        Refusal.Of<ArgumentOutOfRangeException>(() => Schedule(horizon: days), "horizonDays", "horizonDays must be between 1 and 3,650 days, but was " + was + ".");
        Assert.Equal(3_650, Schedule(every: BackTestSchedule.MaxDays, horizon: BackTestSchedule.MaxDays).HorizonDays);
    }

    [Fact]
    public void A_thousand_dates_are_the_most()
    {
        Assert.Equal(BackTestSchedule.MaxDates, Schedule("2011-06-01", "2014-02-24", 1).Dates.Count);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Schedule("2011-06-01", "2014-02-25", 1), "number of rating dates", "number of rating dates must be between 1 and 1,000, but was 1,001.");
    }

    [Fact]
    public void Dates_and_windows_stay_within_the_range_of_dates()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Schedule("1899-12-31"), "from", "from must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Schedule(until: "2200-01-01"), "until", "until must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Schedule("1900-01-02", "1900-01-02", horizon: 2),
            "start of the window before the first rating date",
            "start of the window before the first rating date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Schedule("2199-12-01", "2199-12-31", 30, 2),
            "last day of the window after the last rating date",
            "last day of the window after the last rating date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Assert.Single(Schedule("1900-01-03", "1900-01-03", horizon: 2).Dates);
        Assert.Equal(2, Schedule("2199-12-01", "2199-12-31", 30, 1).Dates.Count);
    }

    [Fact]
    public void Dates_of_another_calendar_are_read_as_the_same_days() =>
        Assert.Equal(
            Ledger.Date("2011-06-01"),
            new BackTestSchedule(Ledger.Date("2011-06-01").WithCalendar(CalendarSystem.Julian), Ledger.Date("2011-06-01"), 1, 1).Dates.Single());

    [Fact]
    public void A_rule_book_needs_a_schedule() =>
        Assert.Equal("schedule", Assert.Throws<ArgumentNullException>(() => RuleBook.Standard.StartBackTest(null!)).ParamName);

    [Fact]
    public void The_bounds_are_documented()
    {
        Assert.Equal("The most rating dates: 1,000.", Documented.Summary(typeof(BackTestSchedule), nameof(BackTestSchedule.MaxDates)));
        Assert.Equal("The longest step and the longest horizon in days: 3,650.", Documented.Summary(typeof(BackTestSchedule), nameof(BackTestSchedule.MaxDays)));
        Assert.Equal((1_000, 3_650), (BackTestSchedule.MaxDates, BackTestSchedule.MaxDays));
    }

    private static BackTestSchedule Schedule(string from = "2011-06-01", string? until = null, int every = 30, int horizon = 90) =>
        new(Ledger.Date(from), Ledger.Date(until ?? "2011-06-01"), every, horizon);
}
