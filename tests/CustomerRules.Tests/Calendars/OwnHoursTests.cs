using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

/// <summary>Dates with hours of their own: short days, make-up working days, and the later word.</summary>
public class OwnHoursTests
{
    private static readonly LocalDate Saturday = new(2025, 6, 7);

    private static readonly LocalDate Friday = new(2025, 6, 6);

    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    private static readonly Duration EightHours = Duration.FromHours(8);

    [Fact]
    public void A_short_day_has_its_own_hours_and_no_others()
    {
        var calendar = Weekdays.WithHours(Friday, Hours.Of("09:00-12:00"));
        Assert.Equal(Duration.FromHours(3), calendar.WorkingDurationOf(Friday));
        Assert.Equal(EightHours, calendar.WorkingDurationOf(Friday.PlusDays(-1)));
        Assert.Equal(EightHours, Weekdays.WorkingDurationOf(Friday));
    }

    [Fact]
    public void A_make_up_day_works_like_the_first_open_weekday()
    {
        Assert.Equal(EightHours, Weekdays.WithMakeUpDays([Saturday]).WorkingDurationOf(Saturday));
        var late = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.MondayToFriday.With(IsoDayOfWeek.Monday).With(IsoDayOfWeek.Tuesday, Hours.Of("10:00-12:00")));
        Assert.Equal(Duration.FromHours(2), late.WithMakeUpDays([Saturday]).WorkingDurationOf(Saturday));
        Assert.Equal(Duration.FromHours(5), late.WithMakeUpDays([Saturday], Hours.Of("10:00-15:00")).WorkingDurationOf(Saturday));
    }

    [Fact]
    public void A_later_word_on_a_date_wins()
    {
        Assert.True(Weekdays.WithClosedDates(Friday).WithHours(Friday, Hours.Of("10:00-11:00")).IsWorkingDay(Friday));
        Assert.False(Weekdays.WithHours(Friday, Hours.Of("10:00-11:00")).WithClosedDates(Friday).IsWorkingDay(Friday));
        Assert.False(Weekdays.WithMakeUpDays([Saturday]).WithClosedDates(Saturday).IsWorkingDay(Saturday));
        Assert.True(Weekdays.WithClosedDates(Saturday).WithMakeUpDays([Saturday]).IsWorkingDay(Saturday));
        Assert.False(Weekdays.WithHours(Friday).IsWorkingDay(Friday));
    }

    [Fact]
    public void Hours_through_midnight_belong_to_the_date_on_which_they_open()
    {
        var calendar = Weekdays.WithHours(Saturday, Hours.Of("22:00-06:00"));
        Assert.True(calendar.IsWorkingDay(Saturday));
        Assert.False(calendar.IsWorkingDay(Saturday.PlusDays(1)));
        Assert.Equal(EightHours, calendar.WorkingDurationOf(Saturday));
        Assert.Equal(Hours.Utc("2025-06-08T06:00Z"), calendar.LastWorkingInstant(Saturday));
        Assert.True(calendar.IsOpen(Hours.Utc("2025-06-08T05:59Z")));
        Assert.Equal(EightHours, calendar.WithClosedDates(Saturday.PlusDays(1)).WorkingDurationOf(Saturday));
    }

    [Fact]
    public void Closing_the_date_before_takes_the_night_away()
    {
        var nights = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed.WithEveryDay(Hours.Of("22:00-06:00")));
        Assert.False(nights.WithClosedDates(Friday).IsOpen(Hours.Utc("2025-06-07T03:00Z")));
        Assert.True(nights.WithClosedDates(Saturday).IsOpen(Hours.Utc("2025-06-07T03:00Z")));
    }

    [Fact]
    public void The_first_and_last_dates_may_have_their_own_hours()
    {
        LocalDate first = new(1900, 1, 1), last = new(2199, 12, 31);
        foreach (var zone in new[] { DateTimeZone.ForOffset(Offset.FromHours(18)), DateTimeZone.ForOffset(Offset.FromHours(-18)) })
        {
            var calendar = Weekdays.WithZone(zone).WithHours(first, Hours.Of("00:00-01:00")).WithHours(last, Hours.Of("23:00-23:00"));
            Assert.Equal(Duration.FromHours(1), calendar.WorkingDurationOf(first));
            Assert.Equal(Duration.FromHours(24), calendar.WorkingDurationOf(last));
            Assert.Equal(Duration.FromHours(24), calendar.WorkingTimeBetween(calendar.FirstWorkingInstant(last)!.Value, calendar.LastWorkingInstant(last)!.Value));
        }
    }

    [Fact]
    public void Make_up_days_of_a_calendar_without_weekly_hours_need_hours()
    {
        var closed = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed);
        Refusal.Of<ArgumentException>(
            () => closed.WithMakeUpDays([Saturday]), "dates", "dates must be given with their hours, since the calendar is closed on every weekday.");
        Assert.True(closed.WithMakeUpDays([Saturday], OpeningHours.WholeDay).IsWorkingDay(Saturday));
    }

    [Fact]
    public void Dates_out_of_range_and_missing_ones_are_refused()
    {
        LocalDate late = new(2200, 1, 1);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WithHours(late), "date", "date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WithMakeUpDays([late]), "dates", "dates must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Refusal.Of<ArgumentNullException>(() => Weekdays.WithMakeUpDays((IEnumerable<LocalDate>)null!), "dates", "");
        Refusal.Of<ArgumentNullException>(() => Weekdays.WithMakeUpDays([Saturday], null!), "hours", "");
        Refusal.Of<ArgumentNullException>(() => Weekdays.WithHours(Saturday, null!), "hours", "");
    }

    [Fact]
    public void A_calendar_prints_its_dates()
    {
        Assert.Equal(
            "Monday to Friday 09:00-17:00 in UTC, 1 closed date, 2 dates with own hours",
            Weekdays.WithClosedDates(Friday).WithMakeUpDays([Saturday, Saturday.PlusDays(1)]).ToString());
        Assert.Equal("always open in Asia/Shanghai, 1 date with own hours", BusinessCalendar.AlwaysOpen(DateTimeZone.Utc).InZone("Asia/Shanghai").WithHours(Friday, Hours.Of("09:00-10:00")).ToString());
    }
}
