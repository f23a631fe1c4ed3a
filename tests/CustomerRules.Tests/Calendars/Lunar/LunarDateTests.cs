using System;
using CustomerRules.Calendars.Lunar;
using CustomerRules.Tests.Fixtures;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Calendars.Lunar;

public class LunarDateTests
{
    [Theory]
    [InlineData(2025, 6, 1, false, 2025, 6, 25)] // the sixth month
    [InlineData(2025, 6, 1, true, 2025, 7, 25)] // and the leap month after it
    [InlineData(2025, 7, 1, false, 2025, 8, 23)]
    [InlineData(2024, 12, 29, false, 2025, 1, 28)] // a year that ends on the 29th
    [InlineData(2023, 12, 30, false, 2024, 2, 9)] // and one that ends on the 30th
    [InlineData(2033, 11, 1, true, 2033, 12, 22)] // the late leap month
    [InlineData(1914, 10, 1, false, 1914, 11, 17)] // as reckoned by Beijing mean time
    [InlineData(1916, 1, 1, false, 1916, 2, 3)]
    [InlineData(1920, 10, 1, false, 1920, 11, 10)]
    [InlineData(2057, 9, 1, false, 2057, 9, 29)] // within seconds of midnight
    [InlineData(2089, 8, 1, false, 2089, 9, 4)] // within minutes
    [InlineData(2097, 7, 1, false, 2097, 8, 7)]
    [InlineData(1901, 1, 1, false, 1901, 2, 19)] // the first date
    [InlineData(2100, 12, 29, false, 2101, 1, 28)] // the last
    public void Known_dates_convert_both_ways(int lunarYear, int lunarMonth, int lunarDay, bool isLeap, int year, int month, int day)
    {
        var lunar = new LunarDate(lunarYear, lunarMonth, lunarDay, isLeap);
        Assert.Equal(new LocalDate(year, month, day), lunar.ToDate());
        Assert.Equal(lunar, LunarDate.FromDate(new LocalDate(year, month, day)));
    }

    [Fact]
    public void The_parts_of_a_date_are_those_it_was_made_of()
    {
        var date = new LunarDate(2025, 6, 29, isLeapMonth: true);
        Assert.Equal((2025, 6, 29, true), (date.Year, date.Month, date.Day, date.IsLeapMonth));
    }

    [Fact]
    public void The_default_is_the_first_date()
    {
        Assert.Equal(new LunarDate(1901, 1, 1), default);
        Assert.Equal(LunarDate.MinValue, default);
        Assert.Equal("lunar 1901-01-01", default(LunarDate).ToString());
        Assert.Equal(new LocalDate(1901, 2, 19), default(LunarDate).ToDate());
        Assert.Equal(new LunarDate(2100, 12, 29), LunarDate.MaxValue);
        Assert.Equal(new LocalDate(2101, 1, 28), LunarDate.MaxValue.ToDate());
    }

    [Fact]
    public void Dates_of_other_calendar_systems_are_the_same_days()
    {
        var date = new LocalDate(2025, 7, 25);
        Assert.Equal(LunarDate.FromDate(date), LunarDate.FromDate(date.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(CalendarSystem.Iso, LunarDate.FromDate(date.WithCalendar(CalendarSystem.Julian)).ToDate().Calendar);
    }

    [Fact]
    public void The_leap_month_comes_after_the_month_with_its_number_and_before_the_next()
    {
        LunarDate before = new(2025, 6, 29), leap = new(2025, 6, 1, isLeapMonth: true), after = new(2025, 7, 1);
        Assert.True(before < leap && leap < after && before <= leap && after > leap && after >= leap);
        Assert.Equal(-1, Math.Sign(before.CompareTo(leap)));
        Assert.False(leap == before || leap.Equals(new LunarDate(2025, 6, 1)));
        Assert.True(leap != new LunarDate(2025, 6, 1));
        Assert.True(leap.Equals((object)new LunarDate(2025, 6, 1, isLeapMonth: true)));
        Assert.Equal(leap.GetHashCode(), new LunarDate(2025, 6, 1, isLeapMonth: true).GetHashCode());
    }

    [Fact]
    public void Dates_outside_the_table_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => LunarDate.FromDate(new LocalDate(1901, 2, 18)), "date", "date must be between 1901-02-19 and 2101-01-28, but was 1901-02-18.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => LunarDate.FromDate(new LocalDate(2101, 1, 29)), "date", "date must be between 1901-02-19 and 2101-01-28, but was 2101-01-29.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => LunarDate.FromDate(new LocalDate(1901, 2, 5, CalendarSystem.Julian)), "date", "date must be between 1901-02-19 and 2101-01-28, but was 1901-02-18.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDate(1900, 12, 1), "year", "year must be between 1901 and 2100, but was 1900.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDate(2101, 1, 1), "year", "year must be between 1901 and 2100, but was 2101.");
    }

    [Fact]
    public void Parts_that_name_no_day_are_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDate(2025, 0, 1), "month", "month must be between 1 and 12, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDate(2025, 13, 1), "month", "month must be between 1 and 12, but was 13.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDate(2025, 1, 0), "day", "day must be between 1 and 30 in month 1 of lunar year 2025, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new LunarDate(2024, 12, 30), "day", "day must be between 1 and 29 in month 12 of lunar year 2024, but was 30.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new LunarDate(2025, 6, 30, isLeapMonth: true), "day", "day must be between 1 and 29 in leap month 6 of lunar year 2025, but was 30.");
    }

    [Fact]
    public void A_leap_month_that_the_year_has_not_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new LunarDate(2024, 6, 1, isLeapMonth: true), "isLeapMonth", "isLeapMonth must be false for month 6 of lunar year 2024, which has no leap month.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new LunarDate(2025, 7, 1, isLeapMonth: true), "isLeapMonth", "isLeapMonth must be false for month 7 of lunar year 2025, which has leap month 6.");
    }
}
