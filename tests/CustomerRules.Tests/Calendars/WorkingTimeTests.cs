using System;
using System.Linq;
using System.Threading.Tasks;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

/// <summary>Working time around the weekend of 7 and 8 June 2025, Monday to Friday 09:00-17:00 in UTC.</summary>
public class WorkingTimeTests
{
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1);

    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    private static readonly BusinessCalendar Never = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed);

    private static readonly Instant Start = Hours.Utc("1899-12-25T00:00Z");

    private static readonly Instant End = Hours.Utc("2200-01-06T00:00Z");

    [Theory]
    [InlineData("2025-06-06T10:00Z", 120, "2025-06-06T12:00Z")]
    [InlineData("2025-06-06T16:00Z", 120, "2025-06-09T10:00Z")]
    [InlineData("2025-06-06T16:00Z", 60, "2025-06-06T17:00Z")] // the end of Friday, not the beginning of Monday
    [InlineData("2025-06-07T12:00Z", 60, "2025-06-09T10:00Z")]
    [InlineData("2025-06-07T12:00Z", 0, "2025-06-07T12:00Z")]
    [InlineData("2025-06-06T09:00Z", 2_400, "2025-06-12T17:00Z")]
    [InlineData("2025-06-09T10:00Z", -60, "2025-06-09T09:00Z")] // the beginning of Monday, not the end of Friday
    [InlineData("2025-06-09T10:00Z", -120, "2025-06-06T16:00Z")]
    [InlineData("2025-06-07T12:00Z", -480, "2025-06-06T09:00Z")]
    [InlineData("2025-06-06T09:00Z", -480, "2025-06-05T09:00Z")]
    public void Working_time_is_added_and_taken_away(string start, int minutes, string end)
    {
        Assert.Equal(Hours.Utc(end), Weekdays.AddWorkingTime(Hours.Utc(start), Duration.FromMinutes(minutes)));
        Assert.Equal(Duration.FromMinutes(minutes), Weekdays.WorkingTimeBetween(Hours.Utc(start), Hours.Utc(end)));
        Assert.Equal(Duration.FromMinutes(-minutes), Weekdays.WorkingTimeBetween(Hours.Utc(end), Hours.Utc(start)));
    }

    [Fact]
    public void Every_nanosecond_counts()
    {
        var saturday = Hours.Utc("2025-06-07T12:00Z");
        Assert.Equal(Hours.Utc("2025-06-09T09:00Z") + Nanosecond, Weekdays.AddWorkingTime(saturday, Nanosecond));
        Assert.Equal(Hours.Utc("2025-06-06T17:00Z") - Nanosecond, Weekdays.AddWorkingTime(saturday, -Nanosecond));
        var odd = Hours.Utc("2025-06-06T16:59:59.999999999Z");
        Assert.Equal(Nanosecond, Weekdays.WorkingTimeBetween(odd, saturday));
        Assert.Equal(Hours.Utc("2025-06-09T09:00Z") + Nanosecond, Weekdays.AddWorkingTime(odd, Nanosecond + Nanosecond));
        Assert.Equal(Hours.Utc("2025-06-06T16:59:58.999999999Z"), Weekdays.AddWorkingTime(odd, -Duration.FromSeconds(1)));
    }

    [Theory]
    [InlineData("2025-06-06T08:59:59.999999999Z", false, "2025-06-06T09:00:00Z")]
    [InlineData("2025-06-06T09:00:00Z", true, "2025-06-06T09:00:00Z")]
    [InlineData("2025-06-06T16:59:59.999999999Z", true, "2025-06-06T16:59:59.999999999Z")]
    [InlineData("2025-06-06T17:00:00Z", false, "2025-06-09T09:00:00Z")]
    public void An_opening_has_its_first_instant_and_not_its_end(string instant, bool isOpen, string next)
    {
        Assert.Equal(isOpen, Weekdays.IsOpen(Hours.Utc(instant)));
        Assert.Equal(Hours.Utc(next), Weekdays.NextOpening(Hours.Utc(instant)));
    }

    [Fact]
    public void A_day_has_a_first_and_a_last_working_instant()
    {
        var calendar = Weekdays.WithHours(new(2025, 6, 6), Hours.Of("13:00-17:00"), Hours.Of("09:00-12:00"), Hours.Of("12:00-12:30"));
        Assert.Equal(Hours.Utc("2025-06-06T09:00Z"), calendar.FirstWorkingInstant(new(2025, 6, 6)));
        Assert.Equal(Hours.Utc("2025-06-06T17:00Z"), calendar.LastWorkingInstant(new(2025, 6, 6)));
        Assert.Equal(Duration.FromMinutes(450), calendar.WorkingDurationOf(new(2025, 6, 6)));
        Assert.Equal(["09:00", "13:00"], calendar.OpeningsOf(new(2025, 6, 6)).Select(opening => opening.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        Assert.Null(calendar.FirstWorkingInstant(new(2025, 6, 7)));
        Assert.Null(calendar.LastWorkingInstant(new(2025, 6, 7)));
        Assert.Equal(Duration.Zero, calendar.WorkingDurationOf(new(2025, 6, 7)));
        Assert.Empty(calendar.OpeningsOf(new(2025, 6, 7)));
    }

    [Fact]
    public void A_calendar_that_never_opens_says_never()
    {
        Assert.Null(Never.AddWorkingTime(Start, Nanosecond));
        Assert.Null(Never.AddWorkingTime(End, -Nanosecond));
        Assert.Null(Never.AddWorkingTime(Start, Duration.MaxValue));
        Assert.Equal(Start, Never.AddWorkingTime(Start, Duration.Zero));
        Assert.Equal(Duration.Zero, Never.WorkingTimeBetween(Start, End));
        Assert.Null(Never.NextOpening(Start));
        Assert.Null(Never.FirstWorkingInstant(new(2025, 6, 6)));
    }

    [Fact]
    public void One_that_opens_once_has_only_so_much_to_give()
    {
        var once = Never.WithHours(new(2030, 1, 1), Hours.Of("09:00-17:00"));
        var before = Hours.Utc("2020-01-01T00:00Z");
        Assert.Equal(Hours.Utc("2030-01-01T17:00Z"), once.AddWorkingTime(before, Duration.FromHours(8)));
        Assert.Null(once.AddWorkingTime(before, Duration.FromHours(8) + Nanosecond));
        Assert.Null(once.AddWorkingTime(before, -Nanosecond));
        Assert.Equal(Hours.Utc("2030-01-01T09:00Z"), once.AddWorkingTime(End, Duration.FromHours(-8)));
        Assert.Null(once.AddWorkingTime(End, Duration.FromHours(-8) - Nanosecond));
        Assert.Null(once.NextOpening(Hours.Utc("2030-01-01T17:00Z")));
    }

    [Fact]
    public void Three_centuries_fit_and_nothing_beyond_them()
    {
        var always = BusinessCalendar.AlwaysOpen(DateTimeZone.Utc);
        Assert.Equal(End - Start, always.WorkingTimeBetween(Start, End));
        Assert.Equal(Start - End, always.WorkingTimeBetween(End, Start));
        Assert.Equal(End, always.AddWorkingTime(Start, End - Start));
        Assert.Equal(Start, always.AddWorkingTime(End, Start - End));
        Assert.Null(always.AddWorkingTime(Start, End - Start + Nanosecond));
        Assert.Null(always.AddWorkingTime(End, Start - End - Nanosecond));
        Assert.Null(always.AddWorkingTime(Start, Duration.MaxValue));
        Assert.Null(always.AddWorkingTime(End, Duration.MinValue));
        Assert.True(always.IsOpen(End - Nanosecond));
        Assert.False(always.IsOpen(End));
    }

    [Fact]
    public void Instants_out_of_range_are_refused()
    {
        const string early = " must be between 1899-12-25T00:00:00Z and 2200-01-06T00:00:00Z, but was 1899-12-24T23:59:59.999999999Z.";
        const string late = " must be between 1899-12-25T00:00:00Z and 2200-01-06T00:00:00Z, but was 2200-01-06T00:00:00.000000001Z.";
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.AddWorkingTime(Start - Nanosecond, Duration.Zero), "start", "start" + early);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WorkingTimeBetween(End + Nanosecond, Start), "start", "start" + late);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WorkingTimeBetween(Start, End + Nanosecond), "end", "end" + late);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.IsOpen(Start - Nanosecond), "instant", "instant" + early);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.NextOpening(End + Nanosecond), "instant", "instant" + late);
    }

    [Fact]
    public void So_are_dates_out_of_range()
    {
        LocalDate late = new(2200, 1, 1);
        const string sentence = "date must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.";
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.FirstWorkingInstant(late), "date", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.LastWorkingInstant(late), "date", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.WorkingDurationOf(late), "date", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => Weekdays.OpeningsOf(late), "date", sentence);
    }

    [Fact]
    public void Threads_that_ask_first_at_once_get_one_answer()
    {
        var calendar = Weekdays.InZone("Europe/Berlin").WithClosedDates(new LocalDate(2025, 6, 9));
        var answers = new Duration[16];
        Parallel.For(0, answers.Length, i => answers[i] = calendar.WorkingTimeBetween(Start, End));
        Assert.Single(answers.Distinct());
    }

#if NET8_0_OR_GREATER
    [Fact]
    public void Arithmetic_allocates_nothing()
    {
        var calendar = Weekdays.InZone("Europe/Berlin");
        Instant from = Hours.Utc("2025-06-06T16:00Z"), until = Hours.Utc("2035-06-06T16:00Z");
        long bytes = 0;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var worked = calendar.WorkingTimeBetween(from, until);
            var end = calendar.AddWorkingTime(from, worked);
            var isOpen = calendar.IsOpen(until) || calendar.NextOpening(until) == end || calendar.IsWorkingDay(new LocalDate(2025, 6, 6));
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(isOpen);
        }

        Assert.Equal(0, bytes);
    }
#endif
}
