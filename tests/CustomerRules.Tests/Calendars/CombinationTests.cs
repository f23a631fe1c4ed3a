using System;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

/// <summary>Calendars that are open when both are, around Friday 6 and Saturday 7 June 2025.</summary>
public class CombinationTests
{
    private static readonly LocalDate Friday = new(2025, 6, 6);

    private static readonly LocalDate Saturday = new(2025, 6, 7);

    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    private static readonly BusinessCalendar Afternoons = Daily("13:00-20:00");

    private static readonly BusinessCalendar Nights = Daily("22:00-06:00");

    [Fact]
    public void Both_must_be_open()
    {
        var both = Weekdays & Afternoons;
        Assert.Equal(Duration.FromHours(4), both.WorkingDurationOf(Friday));
        Assert.Equal(Hours.Utc("2025-06-06T13:00Z"), both.FirstWorkingInstant(Friday));
        Assert.Equal(Hours.Utc("2025-06-06T17:00Z"), both.LastWorkingInstant(Friday));
        Assert.False(both.IsWorkingDay(Saturday));
        Assert.Equal(Hours.Utc("2025-06-09T14:00Z"), both.AddWorkingTime(Hours.Utc("2025-06-06T16:00Z"), Duration.FromHours(2)));
    }

    [Fact]
    public void What_never_meets_never_opens()
    {
        var never = Weekdays & Nights;
        Assert.False(never.IsWorkingDay(Friday));
        Assert.Null(never.AddWorkingTime(Hours.Utc("2025-06-06T16:00Z"), Duration.FromNanoseconds(1)));
        Assert.Equal("never open", never.Hours.ToString());
    }

    [Fact]
    public void Closures_and_openings_go_on_top()
    {
        var both = (Weekdays & Afternoons).WithClosedDates(Friday).WithHours(Saturday, Hours.Of("01:00-02:00"));
        Assert.False(both.IsWorkingDay(Friday));
        Assert.Equal(Duration.FromHours(1), both.WorkingDurationOf(Saturday));
        Assert.Equal(Duration.FromHours(4), both.WorkingDurationOf(Friday.PlusDays(-1)));
        Assert.Equal(Duration.FromHours(4), both.WithMakeUpDays([Saturday]).WorkingDurationOf(Saturday));
        Assert.Equal(Duration.FromHours(1), (both & BusinessCalendar.AlwaysOpen(DateTimeZone.Utc)).WorkingDurationOf(Saturday));
    }

    [Fact]
    public void A_closure_below_stays_closed_and_one_on_top_closes_what_opens_on_the_date()
    {
        Assert.False((Weekdays.WithClosedDates(Friday) & Afternoons).IsWorkingDay(Friday));
        Assert.False((Afternoons & Weekdays.WithClosedDates(Friday)).IsWorkingDay(Friday));
        Assert.True((Weekdays.WithClosedDates(Friday) & Afternoons).WithHours(Friday, Hours.Of("01:00-02:00")).IsWorkingDay(Friday));
    }

    [Fact]
    public void What_two_share_belongs_to_the_date_of_the_one_that_opens_later()
    {
        var mornings = Nights & Daily("05:00-12:00");
        Assert.Equal(Hours.Utc("2025-06-07T05:00Z"), mornings.FirstWorkingInstant(Saturday));
        Assert.Equal(Hours.Utc("2025-06-07T06:00Z"), mornings.LastWorkingInstant(Saturday));
        Assert.False(mornings.WithClosedDates(Saturday).IsOpen(Hours.Utc("2025-06-07T05:30Z")));
        Assert.True(mornings.WithClosedDates(Friday).IsOpen(Hours.Utc("2025-06-07T05:30Z")));
    }

    [Fact]
    public void A_calendar_with_itself_is_itself()
    {
        Assert.Equal(Duration.FromHours(8), (Nights & Nights).WorkingDurationOf(Friday));
        Assert.Equal("Monday to Sunday 22:00-06:00 next day", (Nights & Nights).Hours.ToString());
        Assert.Equal("always open", (BusinessCalendar.AlwaysOpen(DateTimeZone.Utc) & BusinessCalendar.AlwaysOpen(DateTimeZone.Utc)).Hours.ToString());
    }

    [Fact]
    public void The_weekly_hours_are_those_both_have_by_the_wall_clock()
    {
        Assert.Equal("Monday to Friday 13:00-17:00", (Weekdays & Afternoons).Hours.ToString());
        Assert.Equal("Monday to Sunday 05:00-06:00", (Nights & Daily("05:00-12:00")).Hours.ToString());
        Assert.Equal("Monday to Sunday 00:00-06:00 and 22:00-24:00", (Nights & Daily("00:00-24:00")).Hours.ToString());
    }

    [Fact]
    public void It_knows_the_years_that_both_know()
    {
        Assert.Equal([2025, 2026], (Weekdays.WithKnownYears(2020, 2026) & Afternoons.WithKnownYears(2025, 2030)).KnownYears);
        Assert.Equal([2025], (Weekdays.WithKnownYears(2025, 2025) & BusinessCalendar.AlwaysOpen(DateTimeZone.Utc)).KnownYears);
    }

    [Fact]
    public void Both_move_to_another_zone()
    {
        var there = (Weekdays & Afternoons).WithClosedDates(Friday).InZone("Asia/Shanghai");
        Assert.Equal(Hours.Utc("2025-06-05T05:00Z"), there.FirstWorkingInstant(Friday.PlusDays(-1)));
        Assert.False(there.IsWorkingDay(Friday));
    }

    [Fact]
    public void Two_zones_are_refused()
    {
        var there = Weekdays.InZone("Asia/Shanghai");
        Refusal.Of<ArgumentException>(() => Weekdays & there, "right", "The calendars must have one zone, but theirs are UTC and Asia/Shanghai.");
        Refusal.Of<ArgumentException>(() => there.And(Weekdays), "right", "The calendars must have one zone, but theirs are Asia/Shanghai and UTC.");
        Assert.True((there & Afternoons.InZone("Asia/Shanghai")).IsWorkingDay(Friday));
    }

    [Fact]
    public void Missing_calendars_are_refused()
    {
        Refusal.Of<ArgumentNullException>(() => Weekdays & null!, "right", "");
        Refusal.Of<ArgumentNullException>(() => null! & Weekdays, "left", "");
        Refusal.Of<ArgumentNullException>(() => Weekdays.And(null!), "right", "");
    }

    [Fact]
    public void It_prints_both() => Assert.Equal(
        "(Monday to Friday 09:00-17:00 in UTC) & (Monday to Sunday 13:00-20:00 in UTC), 1 closed date", (Weekdays & Afternoons).WithClosedDates(Friday).ToString());

    private static BusinessCalendar Daily(string hours) => BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed.WithEveryDay(Hours.Of(hours)));
}
