using System;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Persons;

public class LunarDayTests
{
    [Theory]
    [InlineData(1, 1, false, "lunar 1-1")]
    [InlineData(8, 15, false, "lunar 8-15")]
    [InlineData(12, 30, false, "lunar 12-30")]
    [InlineData(4, 30, true, "lunar leap 4-30")]
    public void A_day_keeps_its_parts(int month, int day, bool isLeap, string text)
    {
        var lunar = new LunarDay(month, day, isLeap);

        Assert.Equal((month, day, isLeap, text), (lunar.Month, lunar.Day, lunar.IsLeapMonth, lunar.ToString()));
    }

    [Fact]
    public void The_default_is_spring_festival() => Assert.Equal(new LunarDay(1, 1), default);

    [Fact]
    public void Days_are_equal_when_every_part_is()
    {
        Assert.True(new LunarDay(8, 15) == new LunarDay(8, 15));
        Assert.True(new LunarDay(8, 15) != new LunarDay(8, 15, true));
        Assert.True(new LunarDay(8, 15) != new LunarDay(8, 14));
        Assert.True(new LunarDay(8, 15) != new LunarDay(9, 15));
        Assert.Equal(new LunarDay(8, 15).GetHashCode(), new LunarDay(8, 15).GetHashCode());
        Assert.False(new LunarDay(8, 15).Equals("8-15"));
    }

    [Theory]
    [InlineData(0, 1, "month", "month must be between 1 and 12, but was 0.")]
    [InlineData(13, 1, "month", "month must be between 1 and 12, but was 13.")]
    [InlineData(1, 0, "day", "day must be between 1 and 30, but was 0.")]
    [InlineData(1, 31, "day", "day must be between 1 and 30, but was 31.")]
    public void A_day_that_no_lunar_year_has_is_refused(int month, int day, string parameter, string sentence) =>
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDay(month, day), parameter, sentence);
}
