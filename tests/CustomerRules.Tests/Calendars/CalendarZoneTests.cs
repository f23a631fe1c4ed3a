using System;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

public class CalendarZoneTests
{
    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    [Fact]
    public void Monday_to_Friday_is_nine_to_five_in_UTC()
    {
        Assert.Equal(DateTimeZone.Utc, Weekdays.Zone);
        Assert.Equal("Monday to Friday 09:00-17:00", Weekdays.Hours.ToString());
    }

    [Fact]
    public void Another_zone_moves_the_wall_clock_and_keeps_all_else()
    {
        var there = Weekdays.WithClosedDates(new LocalDate(2025, 6, 6)).WithKnownYears(2025, 2025).InZone("Asia/Shanghai");
        Assert.Equal("Asia/Shanghai", there.Zone.Id);
        Assert.Equal(Hours.Utc("2025-06-05T01:00Z"), there.FirstWorkingInstant(new(2025, 6, 5)));
        Assert.False(there.IsWorkingDay(new LocalDate(2025, 6, 6)));
        Assert.Equal(CalendarCoverage.Known, there.CoverageOf(new(2025, 6, 6)));
        Assert.Equal("Monday to Friday 09:00-17:00 in Asia/Shanghai, 1 closed date", there.ToString());
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("asia/shanghai")]
    [InlineData("")]
    public void A_zone_that_is_not_found_is_named(string id) => Refusal.Of<ArgumentException>(
        () => Weekdays.InZone(id), "id", "id must be a zone of the tz database, such as Asia/Shanghai, but was '" + id + "'.");

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Refusal.Of<ArgumentNullException>(() => Weekdays.InZone(null!), "id", "");
        Refusal.Of<ArgumentNullException>(() => Weekdays.WithZone(null!), "zone", "");
        Refusal.Of<ArgumentNullException>(() => BusinessCalendar.AlwaysOpen(null!), "zone", "");
        Refusal.Of<ArgumentNullException>(() => BusinessCalendar.Create(null!, WeeklyHours.Closed), "zone", "");
        Refusal.Of<ArgumentNullException>(() => BusinessCalendar.Create(DateTimeZone.Utc, null!), "hours", "");
    }
}
