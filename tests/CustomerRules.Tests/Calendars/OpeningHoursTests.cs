using System;
using CustomerRules.Calendars;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars;

public class OpeningHoursTests
{
    private static readonly LocalTime Nine = new(9, 0);

    [Fact]
    public void Hours_have_two_times_and_may_last_until_midnight_or_through_it()
    {
        var day = OpeningHours.Between(Nine, new(17, 30));
        Assert.Equal((Nine, new(17, 30), false), (day.Opens, day.Closes, day.PassesMidnight));
        var evening = OpeningHours.UntilMidnight(new(18, 0));
        Assert.Equal((new(18, 0), LocalTime.Midnight, false), (evening.Opens, evening.Closes, evening.PassesMidnight));
        var night = OpeningHours.ThroughMidnight(new(22, 0), new(6, 0));
        Assert.Equal((new(22, 0), new(6, 0), true), (night.Opens, night.Closes, night.PassesMidnight));
        Assert.Equal(evening, OpeningHours.ThroughMidnight(new(18, 0), LocalTime.Midnight));
    }

    [Fact]
    public void The_default_is_the_whole_day()
    {
        Assert.Equal(OpeningHours.WholeDay, default);
        Assert.Equal(OpeningHours.WholeDay, OpeningHours.UntilMidnight(LocalTime.Midnight));
        Assert.Equal((LocalTime.Midnight, LocalTime.Midnight, false), (default(OpeningHours).Opens, default(OpeningHours).Closes, default(OpeningHours).PassesMidnight));
    }

    [Fact]
    public void Hours_are_equal_when_both_times_are()
    {
        var hours = Hours.Of("09:00-17:00");
        Assert.True(hours == Hours.Of("09:00-17:00") && hours.Equals((object)Hours.Of("09:00-17:00")));
        Assert.Equal(hours.GetHashCode(), Hours.Of("09:00-17:00").GetHashCode());
        Assert.True(hours != Hours.Of("09:00-17:01") && hours != Hours.Of("09:01-17:00") && !hours.Equals("09:00-17:00"));
    }

    [Theory]
    [InlineData("09:00-17:00", "09:00-17:00")]
    [InlineData("09:00:30-17:00", "09:00:30-17:00")]
    [InlineData("18:00-24:00", "18:00-24:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("22:00-06:00", "22:00-06:00 next day")]
    [InlineData("08:00-08:00", "08:00-08:00 next day")]
    public void Hours_print_as_they_are_written(string hours, string text) => Assert.Equal(text, Hours.Of(hours).ToString());

    [Fact]
    public void Empty_and_reversed_hours_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => OpeningHours.Between(Nine, Nine), "closes", "closes must be after opens, 09:00, but was 09:00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OpeningHours.Between(new(17, 0), Nine), "closes", "closes must be after opens, 17:00, but was 09:00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => OpeningHours.Between(Nine, LocalTime.Midnight), "closes", "closes must be after opens, 09:00, but was 00:00.");
        Assert.Equal("09:00-09:00:01", OpeningHours.Between(Nine, new(9, 0, 1)).ToString());
    }

    [Fact]
    public void So_are_more_than_24_hours()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => OpeningHours.ThroughMidnight(new(8, 0), new(8, 0, 1)), "closesNextDay", "closesNextDay must be at or before opens, 08:00, 24 hours at most, but was 08:00:01.");
        Assert.Equal("08:00-08:00 next day", OpeningHours.ThroughMidnight(new(8, 0), new(8, 0)).ToString());
    }

    [Fact]
    public void So_are_parts_of_a_second()
    {
        var odd = new LocalTime(9, 0).PlusNanoseconds(1);
        Refusal.Of<ArgumentException>(() => OpeningHours.Between(odd, new(17, 0)), "opens", "opens must be a whole second, but was 09:00:00.000000001.");
        Refusal.Of<ArgumentException>(() => OpeningHours.Between(new(8, 0), odd), "closes", "closes must be a whole second, but was 09:00:00.000000001.");
        Refusal.Of<ArgumentException>(() => OpeningHours.UntilMidnight(odd), "opens", "opens must be a whole second, but was 09:00:00.000000001.");
        Refusal.Of<ArgumentException>(() => OpeningHours.ThroughMidnight(odd, new(8, 0)), "opens", "opens must be a whole second, but was 09:00:00.000000001.");
        Refusal.Of<ArgumentException>(() => OpeningHours.ThroughMidnight(new(10, 0), odd), "closesNextDay", "closesNextDay must be a whole second, but was 09:00:00.000000001.");
    }
}
