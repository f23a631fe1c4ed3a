using System;
using System.Linq;
using System.Threading.Tasks;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

public class WorkingDaysTests
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);
    private static readonly LocalDate Friday = new(2025, 6, 6);
    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;
    private static readonly BusinessCalendar Never = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed);

    [Theory]
    [InlineData(6, 1, 9)]
    [InlineData(6, 5, 13)]
    [InlineData(6, 6, 16)]
    [InlineData(6, -1, 5)]
    [InlineData(7, 1, 9)] // from a Saturday, the first one after it
    [InlineData(8, -1, 6)]
    [InlineData(7, 0, 7)] // none: the date itself, a working day or not
    public void Working_days_are_counted_off_from_the_day_after_or_before(int day, int count, int reached) =>
        Assert.Equal(new LocalDate(2025, 6, reached), Weekdays.AddWorkingDays(new LocalDate(2025, 6, day), count));

    [Theory]
    [InlineData(2, 2, 0)]
    [InlineData(2, 3, 1)]
    [InlineData(2, 9, 5)]
    [InlineData(6, 9, 1)] // Friday counts, Monday does not
    [InlineData(7, 9, 0)]
    [InlineData(9, 6, -1)]
    [InlineData(9, 2, -5)]
    public void The_first_date_is_counted_and_the_last_is_not(int from, int until, int days) =>
        Assert.Equal(days, Weekdays.WorkingDaysBetween(new LocalDate(2025, 6, from), new LocalDate(2025, 6, until)));

    [Fact]
    public void A_calendar_that_never_opens_has_no_working_day_to_reach()
    {
        Assert.Null(Never.AddWorkingDays(Friday, 1));
        Assert.Null(Never.AddWorkingDays(Friday, -1));
        Assert.Equal(Friday, Never.AddWorkingDays(Friday, 0));
        Assert.Equal(0, Never.WorkingDaysBetween(First, Last));
        Assert.Equal(20_245, Never.AddWorkingDays(20_245, 20));
        Assert.Equal(DayNumber.Max + 5, Never.AddWorkingDays(DayNumber.Max + 5, 20));
    }

    [Fact]
    public void Beyond_the_range_there_is_none_either()
    {
        Assert.Equal(Last, Weekdays.AddWorkingDays(Last.PlusDays(-1), 1)); // a Tuesday
        Assert.Null(Weekdays.AddWorkingDays(Last, 1));
        Assert.Equal(First, Weekdays.AddWorkingDays(First.PlusDays(1), -1)); // a Monday
        Assert.Null(Weekdays.AddWorkingDays(First, -1));
        foreach (var count in new[] { int.MaxValue, int.MinValue, int.MinValue + 1, 100_000, -100_000 })
            Assert.Null(Weekdays.AddWorkingDays(Friday, count));
    }

    [Fact]
    public void Every_working_day_of_three_centuries_is_reached_from_the_first()
    {
        var number = 0;
        foreach (var date in Enumerable.Range(0, DayNumber.Max - DayNumber.Min + 1).Select(First.PlusDays).Where(Weekdays.IsWorkingDay))
        {
            Assert.Equal(number, Weekdays.WorkingDaysBetween(First, date));
            Assert.Equal(date, Weekdays.AddWorkingDays(First, number));
            number++;
        }

        Assert.Equal(78_267, number);
        Assert.Equal(number - 1, Weekdays.WorkingDaysBetween(First, Last));
    }

    [Fact]
    public void Every_day_counts_as_it_is_called_in_zones_far_off_UTC_and_over_a_day_that_was_skipped()
    {
        foreach (var zone in new[] { "Pacific/Apia", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Shanghai" })
        {
            foreach (var hours in new[] { OpeningHours.Between(new(0, 0), new(0, 1)), OpeningHours.UntilMidnight(new(23, 59)), OpeningHours.ThroughMidnight(new(22, 0), new(6, 0)) })
            {
                var calendar = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed.WithMondayToFriday(hours)).InZone(zone);
                foreach (var from in new[] { First, new LocalDate(2011, 12, 1), Last.PlusDays(-60) })
                {
                    foreach (var date in Enumerable.Range(0, 60).Select(from.PlusDays))
                        Assert.Equal(calendar.OpeningsOf(date).Count > 0 ? 1 : 0, calendar.WorkingDaysBetween(date, date.PlusDays(1)));
                }
            }
        }
    }

    [Fact]
    public void Planning_goes_on_beyond_2199_by_the_weekly_hours()
    {
        Assert.Equal(DayNumber.Max + 28, Weekdays.AddWorkingDays(DayNumber.Max, 20));
        Assert.Equal(DayNumber.Max + 29, Weekdays.AddWorkingDays(DayNumber.Max + 1, 20));
        Assert.Equal(DayNumber.Max - 7 + 28, Weekdays.AddWorkingDays(DayNumber.Max - 7, 20));
        Assert.Equal(DayNumber.Max + 6, Weekdays.Roll(DayNumber.Max + 4, RollConvention.Following)); // a Saturday
        Assert.Equal(DayNumber.Max + 3, Weekdays.Roll(DayNumber.Max + 5, RollConvention.Preceding));
        Assert.Equal(DayNumber.Max, Weekdays.WithClosedDates().Roll(DayNumber.Max, RollConvention.Preceding));
        Assert.Equal(DayNumber.Min - 3, Weekdays.Roll(DayNumber.Min - 2, RollConvention.Preceding));
        Assert.Equal(DayNumber.Min, Weekdays.Roll(DayNumber.Min - 1, RollConvention.Following));
        Assert.Equal(DayNumber.Min - 5, Weekdays.Roll(DayNumber.Min - 5, RollConvention.Following));
    }

    [Fact]
    public void With_fewer_working_days_than_asked_for_planning_takes_the_last()
    {
        var twice = Never.WithMakeUpDays([Friday, Friday.PlusDays(3)], OpeningHours.WholeDay);
        var day = DayNumber.Of(Friday);
        Assert.Equal(day + 3, twice.AddWorkingDays(day, 20));
        Assert.Equal(day + 3, twice.AddWorkingDays(day + 3, 20));
        Assert.Equal(day + 3, twice.Roll(DayNumber.Max + 1_000, RollConvention.Preceding));
        Assert.Equal(day, twice.Roll(DayNumber.Min - 1_000, RollConvention.Following));
    }

    [Fact]
    public void Many_threads_that_ask_first_get_one_answer()
    {
        var calendar = Weekdays.WithClosedDates(Friday);
        var answers = new LocalDate?[64];
        Parallel.For(0, answers.Length, i => answers[i] = calendar.AddWorkingDays(Friday, 250));
        Assert.Equal(new LocalDate(2026, 5, 22), Assert.Single(answers.Distinct()));
    }

    [Fact]
    public void Dates_out_of_range_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.AddWorkingDays(First.PlusDays(-1), 1), "date", "date must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.WorkingDaysBetween(First.PlusDays(-1), Last), "from", "from must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.WorkingDaysBetween(First, Last.PlusDays(1)), "until", "until must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
    }

    [Fact]
    public void Dates_of_other_calendar_systems_are_the_same_days()
    {
        var friday = Friday.WithCalendar(CalendarSystem.Julian);
        Assert.Equal(Friday.PlusDays(3), Weekdays.AddWorkingDays(friday, 1));
        Assert.Equal(Friday, Weekdays.AddWorkingDays(friday, 0));
        Assert.Equal(1, Weekdays.WorkingDaysBetween(friday, Friday.PlusDays(3)));
    }
}
