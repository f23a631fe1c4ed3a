using System.Linq;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Internal;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

/// <summary>Days of March 2026.</summary>
public class QuietDaysTests
{
    [Fact]
    public void Ranges_that_overlap_or_touch_are_one() =>
        Assert.Equal("2 3 4 5 6 7 20", Text(QuietDays.Of([Range(4, 6), Range(2, 5), Range(7, 7), Range(20, 20)])));

    [Fact]
    public void Days_of_either_are_the_days_of_both()
    {
        var (one, other) = (QuietDays.Of([Range(2, 4), Range(10, 11)]), QuietDays.Of([Range(4, 5)]));

        Assert.Equal("2 3 4 5 10 11", Text(one.And(other)));
        Assert.Equal(Text(other.And(one)), Text(one.And(other)));
        Assert.Same(one, one.And(QuietDays.None));
        Assert.Same(one, QuietDays.None.And(one));
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(4, 9, true)]
    [InlineData(5, 9, false)]
    [InlineData(11, 31, true)]
    [InlineData(12, 31, false)]
    [InlineData(1, 31, true)]
    public void A_window_meets_them_from_its_first_to_its_last_day(int from, int to, bool expected) =>
        Assert.Equal(expected, QuietDays.Of([Range(2, 4), Range(10, 11)]).Meets(Day(from), Day(to)));

    [Fact]
    public void Without_a_range_no_day_is_quiet()
    {
        Assert.Same(QuietDays.None, QuietDays.Of([]));
        Assert.False(QuietDays.None.Meets(DayNumber.Min, DayNumber.Max));
    }

    private static DateInterval Range(int first, int last) => new(new LocalDate(2026, 3, first), new LocalDate(2026, 3, last));

    private static int Day(int day) => DayNumber.Of(new LocalDate(2026, 3, day));

    private static string Text(QuietDays days) => string.Join(" ", days.Within(Day(1), Day(31)).Select(day => DayNumber.ToDate(day).Day));
}
