using System;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars.Lunar;

public class LunarYearTests
{
    [Fact]
    public void A_year_knows_its_leap_month_its_lengths_and_its_ends()
    {
        var year = LunarYear.Of(2025);
        Assert.Equal((2025, 6, 13, 384), (year.Number, year.LeapMonth!.Value, year.Months, year.Days));
        Assert.Equal((new LocalDate(2025, 1, 29), new LocalDate(2026, 2, 16)), (year.FirstDate, year.LastDate));
        Assert.Equal(30, year.DaysInMonth(6));
        Assert.Equal(29, year.DaysInMonth(6, isLeapMonth: true));
        Assert.Equal("lunar 2025, leap month 6", year.ToString());
    }

    [Fact]
    public void A_common_year_has_twelve_months()
    {
        var year = LunarYear.Of(2024);
        Assert.Equal((12, 354), (year.Months, year.Days));
        Assert.Null(year.LeapMonth);
        Assert.Equal("lunar 2024, no leap month", year.ToString());
    }

    [Fact]
    public void The_default_is_1901() => Assert.Equal(LunarYear.Of(1901), default);

    [Fact]
    public void A_year_begins_the_day_after_the_one_before_ends()
    {
        for (var year = 1902; year <= 2100; year++)
            Assert.Equal(LunarYear.Of(year).FirstDate, LunarYear.Of(year - 1).LastDate.PlusDays(1));
        Assert.Equal(new LocalDate(2101, 1, 28), LunarYear.Of(2100).LastDate);
    }

    [Fact]
    public void Years_are_as_long_as_documented()
    {
        var years = Enumerable.Range(1901, 200).Select(LunarYear.Of).ToList();
        Assert.Equal([353, 354, 355], years.Where(year => year.Months == 12).Select(year => year.Days).Distinct().OrderBy(days => days));
        Assert.Equal([383, 384, 385], years.Where(year => year.Months == 13).Select(year => year.Days).Distinct().OrderBy(days => days));
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(12, false, true)]
    [InlineData(0, false, false)]
    [InlineData(13, false, false)]
    [InlineData(6, true, true)]
    [InlineData(5, true, false)]
    [InlineData(0, true, false)]
    public void A_year_has_twelve_months_and_its_leap_month(int month, bool isLeap, bool has) =>
        Assert.Equal(has, LunarYear.Of(2025).HasMonth(month, isLeap));

    [Fact]
    public void Years_and_months_that_do_not_exist_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => LunarYear.Of(1900), "year", "year must be between 1901 and 2100, but was 1900.");
        Refusal.Of<ArgumentOutOfRangeException>(() => LunarYear.Of(2101), "year", "year must be between 1901 and 2100, but was 2101.");
        Refusal.Of<ArgumentOutOfRangeException>(() => LunarYear.Of(2025).DaysInMonth(13), "month", "month must be between 1 and 12, but was 13.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => LunarYear.Of(2024).DaysInMonth(1, isLeapMonth: true), "isLeapMonth", "isLeapMonth must be false for month 1 of lunar year 2024, which has no leap month.");
    }
}
