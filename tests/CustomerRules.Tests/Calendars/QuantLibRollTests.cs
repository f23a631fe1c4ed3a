using System.Linq;
using CustomerRules.Calendars;
using NodaTime;
using Xunit;
using static CustomerRules.Calendars.RollConvention;

namespace CustomerRules.Tests.Calendars;

/// <summary>
/// The cases by which QuantLib shows its conventions (businessdayconventions.cpp), in the South African calendar of 2015: a period is added, then the date is rolled.
/// Those of its end-of-month rule and of a convention that we have not are left out.
/// </summary>
public class QuantLibRollTests
{
    private static readonly BusinessCalendar SouthAfrica = BusinessCalendar.MondayToFriday.WithClosedDates(
        new[] { (1, 1), (4, 3), (4, 6), (4, 27), (5, 1), (6, 16), (8, 10), (9, 24), (12, 16), (12, 25) }.Select(day => new LocalDate(2015, day.Item1, day.Item2)));

    [Theory]
    [InlineData(Following, 2, 3, 1, 3, 3)]
    [InlineData(Following, 1, 31, 1, 3, 2)]
    [InlineData(ModifiedFollowing, 2, 3, 1, 3, 3)]
    [InlineData(ModifiedFollowing, 1, 31, 1, 2, 27)]
    [InlineData(ModifiedFollowing, 3, 25, 1, 4, 28)]
    [InlineData(ModifiedFollowing, 2, 7, 1, 3, 9)]
    [InlineData(Preceding, 3, 3, -1, 2, 3)]
    [InlineData(Preceding, 3, 1, -1, 1, 30)]
    [InlineData(ModifiedPreceding, 3, 3, -1, 2, 3)]
    [InlineData(ModifiedPreceding, 3, 1, -1, 2, 2)]
    [InlineData(Unadjusted, 2, 3, 1, 3, 3)]
    [InlineData(Unadjusted, 1, 31, 1, 2, 28)]
    [InlineData(Nearest, 2, 3, 1, 3, 3)]
    [InlineData(Nearest, 4, 16, 1, 5, 15)]
    [InlineData(Nearest, 4, 17, 1, 5, 18)]
    [InlineData(Nearest, 3, 4, 1, 4, 2)]
    [InlineData(Nearest, 4, 2, 1, 5, 4)]
    public void A_date_months_away_is_rolled_as_there(RollConvention convention, int month, int day, int months, int rolledMonth, int rolledDay) =>
        Assert.Equal(new LocalDate(2015, rolledMonth, rolledDay), SouthAfrica.Roll(new LocalDate(2015, month, day).PlusMonths(months), convention));

    [Theory]
    [InlineData(4, 2, 9)]
    [InlineData(-2, 1, 30)]
    public void Working_days_are_added_as_there(int count, int month, int day) =>
        Assert.Equal(new LocalDate(2015, month, day), SouthAfrica.AddWorkingDays(new LocalDate(2015, 2, 3), count));
}
