using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

/// <summary>The years whose holidays a calendar knows; every other is projected from the weekly hours.</summary>
public class CoverageTests
{
    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    [Fact]
    public void The_years_are_known_from_the_first_to_the_last()
    {
        var calendar = Weekdays.WithKnownYears(2025, 2026);
        Assert.Equal(CalendarCoverage.Projected, calendar.CoverageOf(new(2024, 12, 31)));
        Assert.Equal(CalendarCoverage.Known, calendar.CoverageOf(new(2025, 1, 1)));
        Assert.Equal(CalendarCoverage.Known, calendar.CoverageOf(new(2026, 12, 31)));
        Assert.Equal(CalendarCoverage.Projected, calendar.CoverageOf(new(2027, 1, 1)));
    }

    [Fact]
    public void More_years_add_up_and_gaps_stay()
    {
        Assert.Equal([2007, 2008, 2010], Weekdays.WithKnownYears(2007, 2008).WithKnownYears(2010, 2010).KnownYears);
        Assert.Equal([2007, 2008], Weekdays.WithKnownYears(2007, 2008).WithKnownYears(2007, 2007).WithClosedDates(new LocalDate(2007, 1, 1)).InZone("Asia/Shanghai").KnownYears);
    }

    [Fact]
    public void Weekly_hours_alone_know_no_year_and_what_never_closes_knows_every_one()
    {
        Assert.Empty(Weekdays.KnownYears);
        Assert.Empty(Weekdays.WithClosedDates(new LocalDate(2026, 1, 1)).KnownYears);
        Assert.Equal(Enumerable.Range(1900, 300), BusinessCalendar.AlwaysOpen(DateTimeZone.Utc).KnownYears);
    }

    [Fact]
    public void Any_date_of_any_calendar_system_is_answered()
    {
        Assert.Equal(CalendarCoverage.Projected, BusinessCalendar.AlwaysOpen(DateTimeZone.Utc).CoverageOf(new(1899, 12, 31)));
        Assert.Equal(CalendarCoverage.Projected, BusinessCalendar.AlwaysOpen(DateTimeZone.Utc).CoverageOf(new(2200, 1, 1)));
        Assert.Equal(CalendarCoverage.Projected, Weekdays.CoverageOf(LocalDate.MinIsoValue));
        Assert.Equal(CalendarCoverage.Known, Weekdays.WithKnownYears(2026, 2026).CoverageOf(new LocalDate(2026, 1, 5).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Projected_dates_follow_the_weekly_hours()
    {
        var calendar = Weekdays.WithKnownYears(2026, 2026);
        Assert.True(calendar.IsWorkingDay(new LocalDate(2150, 6, 1)));
        Assert.Equal(Duration.FromHours(40), calendar.WorkingTimeBetween(Hours.Utc("2150-06-01T00:00Z"), Hours.Utc("2150-06-08T00:00Z")));
    }

    [Fact]
    public void Years_out_of_range_or_order_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WithKnownYears(1899, 2000), "first", "first must be between 1,900 and 2,199, but was 1,899.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WithKnownYears(2001, 2000), "last", "last must be between 2,001 and 2,199, but was 2,000.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WithKnownYears(2001, 2200), "last", "last must be between 2,001 and 2,199, but was 2,200.");
        Assert.Equal(300, Weekdays.WithKnownYears(1900, 2199).KnownYears.Count);
    }
}
