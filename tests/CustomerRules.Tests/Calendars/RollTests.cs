using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;
using static CustomerRules.Calendars.RollConvention;

namespace CustomerRules.Tests.Calendars;

/// <summary>Rolling around the weekend of 7 and 8 June 2025, and a closed Monday after it.</summary>
public class RollTests
{
    private static readonly BusinessCalendar Weekdays = BusinessCalendar.MondayToFriday;

    private static readonly BusinessCalendar LongWeekend = Weekdays.WithClosedDates(new LocalDate(2025, 6, 9));

    [Theory]
    [InlineData(6, Following, 6)]
    [InlineData(7, Following, 9)]
    [InlineData(8, Following, 9)]
    [InlineData(9, Following, 9)]
    [InlineData(6, Preceding, 6)]
    [InlineData(7, Preceding, 6)]
    [InlineData(8, Preceding, 6)]
    [InlineData(9, Preceding, 9)]
    [InlineData(7, Unadjusted, 7)]
    [InlineData(9, Unadjusted, 9)]
    [InlineData(7, ModifiedFollowing, 9)]
    [InlineData(8, ModifiedPreceding, 6)]
    [InlineData(6, Nearest, 6)]
    [InlineData(7, Nearest, 6)]
    [InlineData(8, Nearest, 9)]
    public void A_weekend_is_rolled_over(int day, RollConvention convention, int rolled) => Assert.Equal(June(rolled), Weekdays.Roll(June(day), convention));

    [Theory]
    [InlineData(7, Following, 10)]
    [InlineData(9, Following, 10)]
    [InlineData(9, Preceding, 6)]
    [InlineData(9, Unadjusted, 9)]
    [InlineData(10, Preceding, 10)]
    [InlineData(7, Nearest, 6)]
    [InlineData(8, Nearest, 10)] // two days either way: the later one
    [InlineData(9, Nearest, 10)]
    public void So_is_a_closed_date_beside_it(int day, RollConvention convention, int rolled) => Assert.Equal(June(rolled), LongWeekend.Roll(June(day), convention));

    [Fact]
    public void A_date_may_be_rolled_into_another_month_and_year()
    {
        Assert.Equal(new LocalDate(2025, 6, 2), Weekdays.Roll(new LocalDate(2025, 5, 31), Following));
        Assert.Equal(new LocalDate(2022, 12, 30), Weekdays.Roll(new LocalDate(2023, 1, 1), Preceding));
    }

    [Theory]
    [InlineData(5, 31, ModifiedFollowing, 5, 30)] // a Saturday: Monday is in June
    [InlineData(5, 31, Following, 6, 2)]
    [InlineData(6, 1, ModifiedPreceding, 6, 2)] // a Sunday: Friday is in May
    [InlineData(6, 1, Preceding, 5, 30)]
    [InlineData(5, 31, Nearest, 5, 30)] // a day back, two on
    [InlineData(6, 1, Nearest, 6, 2)]
    public void The_modified_conventions_stay_in_the_month(int month, int day, RollConvention convention, int rolledMonth, int rolledDay) =>
        Assert.Equal(new LocalDate(2025, rolledMonth, rolledDay), Weekdays.Roll(new LocalDate(2025, month, day), convention));

    [Theory]
    [InlineData(ModifiedFollowing, 7, 1)]
    [InlineData(ModifiedPreceding, 5, 30)]
    public void In_a_month_closed_throughout_they_are_not_modified(RollConvention convention, int month, int day)
    {
        var calendar = Weekdays.WithClosedDates(Enumerable.Range(1, 30).Select(June));
        Assert.All(Enumerable.Range(1, 30), date => Assert.Equal(new LocalDate(2025, month, day), calendar.Roll(June(date), convention)));
    }

    [Fact]
    public void Where_there_is_no_working_day_to_move_to_a_date_stays()
    {
        var never = BusinessCalendar.Create(DateTimeZone.Utc, WeeklyHours.Closed);
        var once = never.WithMakeUpDays([June(9)], OpeningHours.WholeDay);
        foreach (var convention in new[] { Unadjusted, Following, ModifiedFollowing, Preceding, ModifiedPreceding, Nearest })
        {
            Assert.Equal(June(7), never.Roll(June(7), convention));
            Assert.Equal(convention is Unadjusted or Preceding ? June(7) : June(9), once.Roll(June(7), convention));
            Assert.Equal(convention is Unadjusted or Following ? June(11) : June(9), once.Roll(June(11), convention));
        }

        var july = new LocalDate(2025, 7, 1);
        Assert.Equal(June(9), once.Roll(july, Nearest));
        Assert.Equal(july, once.Roll(july, ModifiedFollowing));
        Assert.Equal(June(9), once.Roll(july, ModifiedPreceding));
    }

    [Fact]
    public void A_closure_at_the_end_of_the_range_is_rolled_out_of_it()
    {
        var last = DayNumber.ToDate(DayNumber.Max);
        Assert.Equal(last.PlusDays(1), Weekdays.WithClosedDates(last).Roll(last, Following));
        var first = DayNumber.ToDate(DayNumber.Min);
        Assert.Equal(first.PlusDays(-3), Weekdays.WithClosedDates(first).Roll(first, Preceding));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(255)]
    public void A_convention_that_does_not_exist_is_refused(int convention) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Weekdays.Roll(June(7), (RollConvention)convention),
            "convention",
            FormattableString.Invariant($"convention must be a defined RollConvention, but was {convention}."));

    private static LocalDate June(int day) => new(2025, 6, day);
}
