using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

public class WeeklyHoursTests
{
    private static readonly OpeningHours Morning = Hours.Of("09:00-12:00");

    private static readonly OpeningHours Afternoon = Hours.Of("13:00-17:00");

    [Fact]
    public void The_presets_are_what_their_docs_say()
    {
        var days = Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToList();
        Assert.All(days, day => Assert.Empty(WeeklyHours.Closed[day]));
        Assert.All(days, day => Assert.Equal([OpeningHours.WholeDay], WeeklyHours.AlwaysOpen[day]));
        Assert.All(days.Take(5), day => Assert.Equal([Hours.Of("09:00-17:00")], WeeklyHours.MondayToFriday[day]));
        Assert.All(days.Skip(5), day => Assert.Empty(WeeklyHours.MondayToFriday[day]));
    }

    [Fact]
    public void A_weekday_has_any_number_of_hours_in_order()
    {
        var hours = WeeklyHours.MondayToFriday.With(IsoDayOfWeek.Sunday, Afternoon, Morning).With(IsoDayOfWeek.Friday);
        Assert.Equal([Morning, Afternoon], hours[IsoDayOfWeek.Sunday]);
        Assert.Empty(hours[IsoDayOfWeek.Friday]);
        Assert.Single(WeeklyHours.MondayToFriday[IsoDayOfWeek.Friday]);
    }

    [Fact]
    public void The_callers_array_is_copied()
    {
        var array = new[] { Afternoon, Morning };
        var hours = WeeklyHours.Closed.WithEveryDay(array);
        array[0] = Hours.Of("01:00-02:00");
        Assert.Equal([Morning, Afternoon], hours[IsoDayOfWeek.Monday]);
        Assert.Equal(Morning, array[1]);
    }

    [Fact]
    public void Hours_that_touch_are_fine_and_hours_that_overlap_are_refused()
    {
        Assert.Equal(2, WeeklyHours.Closed.WithEveryDay(Morning, Hours.Of("12:00-13:00"))[IsoDayOfWeek.Monday].Count);
        Refusal.Of<ArgumentException>(
            () => WeeklyHours.Closed.WithEveryDay(Afternoon, Morning, Hours.Of("11:59:59-13:00")), "hours", "hours must not overlap, but 09:00-12:00 and 11:59:59-13:00 do.");
        Refusal.Of<ArgumentException>(
            () => WeeklyHours.Closed.WithMondayToFriday(Hours.Of("22:00-06:00"), Hours.Of("23:00-24:00")), "hours", "hours must not overlap, but 22:00-06:00 next day and 23:00-24:00 do.");
        Refusal.Of<ArgumentException>(() => WeeklyHours.Closed.With(IsoDayOfWeek.Monday, Morning, Morning), "hours", "hours must not overlap, but 09:00-12:00 and 09:00-12:00 do.");
        Refusal.Of<ArgumentException>(
            () => BusinessCalendar.MondayToFriday.WithHours(new(2026, 1, 1), Morning, Morning), "hours", "hours must not overlap, but 09:00-12:00 and 09:00-12:00 do.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void What_is_no_weekday_is_refused(int day)
    {
        var sentence = FormattableString.Invariant($"day must be a weekday, Monday to Sunday, but was {day}.");
        Refusal.Of<ArgumentOutOfRangeException>(() => WeeklyHours.Closed[(IsoDayOfWeek)day], "day", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => WeeklyHours.Closed.With((IsoDayOfWeek)day, Morning), "day", sentence);
    }

    [Fact]
    public void Missing_hours_are_refused()
    {
        Refusal.Of<ArgumentNullException>(() => WeeklyHours.Closed.With(IsoDayOfWeek.Monday, null!), "hours", "");
        Refusal.Of<ArgumentNullException>(() => WeeklyHours.Closed.WithMondayToFriday(null!), "hours", "");
        Refusal.Of<ArgumentNullException>(() => WeeklyHours.Closed.WithEveryDay(null!), "hours", "");
    }

    [Fact]
    public void A_week_prints_runs_of_equal_days()
    {
        Assert.Equal("never open", WeeklyHours.Closed.ToString());
        Assert.Equal("always open", WeeklyHours.AlwaysOpen.ToString());
        Assert.Equal("Monday to Friday 09:00-17:00", WeeklyHours.MondayToFriday.ToString());
        Assert.Equal(
            "Monday to Thursday 09:00-12:00 and 13:00-17:00, Friday 09:00-12:00, Sunday 22:00-06:00 next day",
            WeeklyHours.Closed.WithMondayToFriday(Morning, Afternoon).With(IsoDayOfWeek.Friday, Morning).With(IsoDayOfWeek.Sunday, Hours.Of("22:00-06:00")).ToString());
        Assert.Equal("Monday to Saturday 00:00-24:00", WeeklyHours.AlwaysOpen.With(IsoDayOfWeek.Sunday).ToString());
    }
}
