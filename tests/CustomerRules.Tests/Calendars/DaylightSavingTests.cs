using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Tests.Generators;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

/// <summary>Hours on the dates on which clocks change, in zones that do it oddly: when they open, when they close, what they are worth.</summary>
public class DaylightSavingTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2024-03-31", "01:00-04:00", "2024-03-31T00:00Z", "2024-03-31T02:00Z")] // an hour is missing
    [InlineData("Europe/Berlin", "2024-03-31", "02:30-05:00", "2024-03-31T01:30Z", "2024-03-31T03:00Z")] // 02:30 is skipped: 03:30
    [InlineData("Europe/Berlin", "2024-03-31", "01:00-02:30", "2024-03-31T00:00Z", "2024-03-31T01:30Z")]
    [InlineData("Europe/Berlin", "2024-03-31", "02:00-03:00", "2024-03-31T01:00Z", "2024-03-31T01:00Z")] // 02:00 is 03:00, and 03:00 is 03:00
    [InlineData("Europe/Berlin", "2024-03-31", "02:15-02:45", "2024-03-31T01:15Z", "2024-03-31T01:45Z")]
    [InlineData("Europe/Berlin", "2024-03-31", "02:30-03:15", "", "")] // 03:30 to 03:15: turned round
    [InlineData("Europe/Berlin", "2024-03-31", "02:30-03:30", "", "")] // 03:30 to 03:30: nothing left
    [InlineData("Europe/Berlin", "2024-10-27", "01:00-04:00", "2024-10-26T23:00Z", "2024-10-27T03:00Z")] // an hour comes twice
    [InlineData("Europe/Berlin", "2024-10-27", "02:30-05:00", "2024-10-27T00:30Z", "2024-10-27T04:00Z")] // opens at the first 02:30
    [InlineData("Europe/Berlin", "2024-10-27", "01:00-02:30", "2024-10-26T23:00Z", "2024-10-27T01:30Z")] // closes at the second 02:30
    [InlineData("Europe/Berlin", "2024-10-27", "02:15-02:45", "2024-10-27T00:15Z", "2024-10-27T01:45Z")]
    [InlineData("Europe/Berlin", "2024-03-30", "22:00-06:00", "2024-03-30T21:00Z", "2024-03-31T04:00Z")] // a night of 7 hours
    [InlineData("Europe/Berlin", "2024-10-26", "22:00-06:00", "2024-10-26T20:00Z", "2024-10-27T05:00Z")] // a night of 9 hours
    [InlineData("Australia/Lord_Howe", "2024-10-06", "02:15-04:00", "2024-10-05T15:45Z", "2024-10-05T17:00Z")] // half an hour forward
    [InlineData("Australia/Lord_Howe", "2024-04-07", "01:45-02:15", "2024-04-06T14:45Z", "2024-04-06T15:45Z")] // half an hour back
    [InlineData("Australia/Lord_Howe", "2024-04-07", "01:00-01:45", "2024-04-06T14:00Z", "2024-04-06T15:15Z")]
    [InlineData("America/Sao_Paulo", "2018-11-03", "20:00-24:00", "2018-11-03T23:00Z", "2018-11-04T03:00Z")] // midnight is skipped: 24:00 is 01:00
    [InlineData("America/Sao_Paulo", "2018-11-04", "00:00-02:00", "2018-11-04T03:00Z", "2018-11-04T04:00Z")]
    [InlineData("America/Sao_Paulo", "2018-02-17", "20:00-24:00", "2018-02-17T22:00Z", "2018-02-18T03:00Z")] // 23:00 comes twice
    [InlineData("America/Sao_Paulo", "2018-02-17", "22:00-23:30", "2018-02-18T00:00Z", "2018-02-18T02:30Z")]
    [InlineData("Asia/Beirut", "2022-03-27", "00:00-03:00", "2022-03-26T22:00Z", "2022-03-27T00:00Z")]
    [InlineData("Asia/Beirut", "2022-10-29", "23:30-24:00", "2022-10-29T20:30Z", "2022-10-29T22:00Z")]
    [InlineData("America/Havana", "2023-11-04", "22:00-24:00", "2023-11-05T02:00Z", "2023-11-05T05:00Z")] // 24:00 comes twice: the later
    [InlineData("America/Havana", "2023-11-05", "00:00-06:00", "2023-11-05T04:00Z", "2023-11-05T11:00Z")] // 00:00 comes twice: the earlier
    [InlineData("Europe/Dublin", "2024-03-31", "00:30-03:00", "2024-03-31T00:30Z", "2024-03-31T02:00Z")] // winter time is the exception there
    [InlineData("Europe/Dublin", "2024-10-27", "00:30-01:30", "2024-10-26T23:30Z", "2024-10-27T01:30Z")]
    [InlineData("Africa/Casablanca", "2024-03-10", "02:30-03:30", "2024-03-10T01:30Z", "2024-03-10T03:30Z")] // back for Ramadan
    [InlineData("Africa/Casablanca", "2024-04-14", "02:30-04:00", "2024-04-14T02:30Z", "2024-04-14T03:00Z")] // and forward after it
    [InlineData("America/St_Johns", "1988-04-03", "00:00-03:00", "1988-04-03T03:30Z", "1988-04-03T04:30Z")] // two hours, at 00:01
    [InlineData("Africa/Monrovia", "1950-06-01", "09:00-17:00", "1950-06-01T09:44:30Z", "1950-06-01T17:44:30Z")] // off UTC by seconds
    [InlineData("Pacific/Apia", "2011-12-30", "09:00-17:00", "2011-12-30T19:00Z", "2011-12-31T03:00Z")] // a day is missing: its hours are those of the 31st
    [InlineData("Pacific/Apia", "2011-12-30", "00:00-24:00", "", "")] // until the end of a day that never was
    [InlineData("Pacific/Kwajalein", "1993-08-21", "09:00-17:00", "1993-08-21T21:00Z", "1993-08-22T05:00Z")]
    public void Hours_are_resolved_at_both_ends(string zone, string date, string hours, string opens, string closes)
    {
        var calendar = Hours.Only(zone, date, hours);
        var expected = opens.Length == 0 || opens == closes ? [] : new[] { new Interval(Hours.Utc(opens), Hours.Utc(closes)) };
        Assert.Equal(expected, calendar.OpeningsOf(Hours.Date(date)));
        Assert.Equal(expected.Length > 0, calendar.IsWorkingDay(Hours.Date(date)));
        var total = calendar.WorkingTimeBetween(Hours.Utc("1900-01-01T00:00Z"), Hours.Utc("2199-12-31T00:00Z"));
        Assert.Equal(expected.Length > 0 ? expected[0].Duration : Duration.Zero, total);
    }

    [Theory]
    [InlineData("America/New_York", "2024-06-08", "22:00-22:00", "2024-06-09T02:00Z", "2024-06-10T02:00Z")] // a Saturday's hours until Monday in UTC
    [InlineData("Etc/GMT+12", "2024-06-08", "23:59-23:59", "2024-06-09T11:59Z", "2024-06-10T11:59Z")]
    [InlineData("Pacific/Kiritimati", "2024-06-10", "06:00-09:00", "2024-06-09T16:00Z", "2024-06-09T19:00Z")] // a Monday's on Sunday in UTC
    [InlineData("Pacific/Kiritimati", "2024-06-10", "06:00-06:00", "2024-06-09T16:00Z", "2024-06-10T16:00Z")]
    public void Hours_may_lie_in_another_week_of_UTC_than_their_date(string zone, string date, string hours, string opens, string closes)
    {
        var weekly = WeeklyHours.Closed.With(Hours.Date(date).DayOfWeek, Hours.Of(hours));
        var calendar = BusinessCalendar.Create(DateTimeZone.Utc, weekly).InZone(zone);
        Instant from = Hours.Utc(opens), until = Hours.Utc(closes);
        Assert.Equal([new Interval(from, until)], calendar.OpeningsOf(Hours.Date(date)));
        Assert.Equal(until - from, calendar.WorkingTimeBetween(from - Duration.FromDays(1), until + Duration.FromDays(1)));
        Assert.True(calendar.IsOpen(from));
        Assert.True(calendar.IsOpen(until - Duration.FromSeconds(1)));
        Assert.False(calendar.IsOpen(until));
    }

    [Fact]
    public void Two_changes_in_one_week_are_not_taken_for_two_others_that_end_alike()
    {
        var zone = new SummerDaysZone(Hours.Utc("2024-06-03T12:00Z"), Hours.Utc("2024-06-05T12:00Z"), Hours.Utc("2024-08-06T12:00Z"), Hours.Utc("2024-08-07T12:00Z"));
        var calendar = BusinessCalendar.MondayToFriday.WithZone(zone);
        Assert.Equal(Hours.Utc("2024-06-04T08:00Z"), calendar.FirstWorkingInstant(new(2024, 6, 4)));
        Assert.Equal(Hours.Utc("2024-08-06T09:00Z"), calendar.FirstWorkingInstant(new(2024, 8, 6)));
    }

    [Fact]
    public void What_is_open_twice_counts_once()
    {
        var calendar = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed).InZone("America/Havana")
            .WithHours(new(2023, 11, 4), Hours.Of("22:00-24:00")).WithHours(new(2023, 11, 5), Hours.Of("00:00-06:00"));
        Assert.Equal(Duration.FromHours(9), calendar.WorkingTimeBetween(Hours.Utc("2023-11-04T00:00Z"), Hours.Utc("2023-11-06T00:00Z")));
        Assert.Equal(Duration.FromHours(3), calendar.WorkingDurationOf(new(2023, 11, 4)));
        Assert.Equal(Duration.FromHours(7), calendar.WorkingDurationOf(new(2023, 11, 5)));
    }

    [Fact]
    public void Two_hours_of_one_date_that_a_gap_pushes_together_count_once()
    {
        var calendar = Hours.Only("Europe/Berlin", "2024-03-31", "02:00-02:45").WithHours(new(2024, 3, 31), Hours.Of("02:00-02:45"), Hours.Of("03:00-03:30"));
        Assert.Equal([new Interval(Hours.Utc("2024-03-31T01:00Z"), Hours.Utc("2024-03-31T01:45Z"))], calendar.OpeningsOf(new(2024, 3, 31)));
        Assert.Equal(Duration.FromMinutes(45), calendar.WorkingDurationOf(new(2024, 3, 31)));
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("America/Havana")]
    [InlineData("Pacific/Apia")]
    [InlineData("Pacific/Kwajalein")]
    [InlineData("Africa/Casablanca")]
    public void What_never_closes_works_every_nanosecond_in_every_zone(string zone)
    {
        var always = BusinessCalendar.AlwaysOpen(DateTimeZone.Utc).InZone(zone);
        Instant from = Hours.Utc("1899-12-25T00:00Z"), until = Hours.Utc("2200-01-06T00:00Z");
        Assert.Equal(until - from, always.WorkingTimeBetween(from, until));
    }

    [Fact]
    public void A_week_of_summer_time_is_as_long_as_one_of_winter_time_where_the_clock_changes_at_night()
    {
        var calendar = BusinessCalendar.MondayToFriday.InZone("Europe/Berlin");
        var weeks = Enumerable.Range(0, 104).Select(week => Hours.Utc("2024-01-01T00:00Z") + Duration.FromDays(7 * week));
        Assert.All(weeks, week => Assert.Equal(Duration.FromHours(40), calendar.WorkingTimeBetween(week, week + Duration.FromDays(7))));
    }
}
