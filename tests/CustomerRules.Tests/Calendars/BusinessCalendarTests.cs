using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

public class BusinessCalendarTests
{
    private static readonly LocalDate Monday = new(2025, 6, 2);

    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    [Theory]
    [InlineData(1900, 1, 1)] // a Monday, the first date of rows
    [InlineData(1969, 12, 29)] // the last Monday before day 0
    [InlineData(2025, 6, 2)]
    [InlineData(2199, 12, 23)] // the last whole week of rows
    public void Monday_to_Friday_are_working_days_on_either_side_of_1970(int year, int month, int day)
    {
        var week = Enumerable.Range(0, 7).Select(new LocalDate(year, month, day).PlusDays);
        Assert.Equal([true, true, true, true, true, false, false], week.Select(Weekdays.IsWorkingDay));
    }

    [Fact]
    public void A_closed_date_is_no_working_day_and_its_neighbours_stay_as_they_were()
    {
        var calendar = Weekdays.WithClosedDates(Monday);
        Assert.False(calendar.IsWorkingDay(Monday));
        Assert.True(calendar.IsWorkingDay(Monday.PlusDays(1)));
        Assert.False(calendar.IsWorkingDay(Monday.PlusDays(-1)));
    }

    [Fact]
    public void Closed_dates_add_up_and_the_calendar_they_came_from_stays_open()
    {
        var one = Weekdays.WithClosedDates(Monday);
        var two = one.WithClosedDates(Monday.PlusDays(1));
        Assert.Equal([false, false, true], Working(two));
        Assert.Equal([false, true, true], Working(one));
        Assert.Equal([true, true, true], Working(Weekdays));

        static IEnumerable<bool> Working(BusinessCalendar calendar) => Enumerable.Range(0, 3).Select(day => calendar.IsWorkingDay(Monday.PlusDays(day)));
    }

    [Fact]
    public void Repeats_weekends_and_nothing_at_all_do_no_harm()
    {
        var saturday = Monday.PlusDays(5);
        var calendar = Weekdays.WithClosedDates(Monday, Monday, saturday).WithClosedDates(Monday).WithClosedDates();
        Assert.False(calendar.IsWorkingDay(Monday));
        Assert.False(calendar.IsWorkingDay(saturday));
        Assert.True(calendar.IsWorkingDay(Monday.PlusDays(1)));
    }

    [Fact]
    public void The_callers_list_is_copied()
    {
        var dates = new List<LocalDate> { Monday };
        var calendar = Weekdays.WithClosedDates(dates);
        dates.Add(Monday.PlusDays(1));
        Assert.True(calendar.IsWorkingDay(Monday.PlusDays(1)));
    }

    [Fact]
    public void Dates_of_other_calendar_systems_are_the_same_days()
    {
        var monday = Monday.WithCalendar(CalendarSystem.Julian);
        Assert.True(Weekdays.IsWorkingDay(monday));
        Assert.False(Weekdays.WithClosedDates(monday).IsWorkingDay(Monday));
        Assert.Equal(Monday, Weekdays.Roll(monday, RollConvention.Following));
    }

    [Fact]
    public void Dates_out_of_range_are_refused()
    {
        LocalDate early = new(1899, 12, 31), late = new(2200, 1, 1);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.IsWorkingDay(early), "date", "date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.Roll(late, RollConvention.Preceding), "date", "date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.WithClosedDates(Monday, late), "dates", "dates must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Assert.True(Weekdays.IsWorkingDay(new LocalDate(1900, 1, 1)));
        Assert.True(Weekdays.IsWorkingDay(new LocalDate(2199, 12, 31)));
    }

    [Fact]
    public void Missing_dates_are_refused()
    {
        Refusal.Of<ArgumentNullException>(() => Weekdays.WithClosedDates((IEnumerable<LocalDate>)null!), "dates", "");
        Refusal.Of<ArgumentNullException>(() => Weekdays.WithClosedDates(null!), "dates", "");
    }

    [Fact]
    public void A_calendar_prints_its_week_and_how_many_dates_are_closed()
    {
        Assert.Equal("Monday to Friday 09:00-17:00 in UTC", BusinessCalendar.MondayToFriday.ToString());
        Assert.Equal("Monday to Friday 09:00-17:00 in UTC, 2 closed dates", BusinessCalendar.MondayToFriday.WithClosedDates(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 25)).ToString());
    }
}
