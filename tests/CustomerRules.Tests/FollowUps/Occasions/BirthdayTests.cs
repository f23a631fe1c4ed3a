using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Tests.Laws.Naive;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Occasions;

/// <summary>Every birthday there is, in every year, under every rule.</summary>
public class BirthdayTests
{
    [Theory]
    [InlineData(LeapDayRule.February28)]
    [InlineData(LeapDayRule.March1)]
    [InlineData(LeapDayRule.LeapYearsOnly)]
    public void Every_day_of_the_year_is_kept_in_every_year(LeapDayRule rule)
    {
        var policy = new OccasionPolicy(rule);
        var different =
            from day in Enumerable.Range(0, 366).Select(days => new LocalDate(2000, 1, 1).PlusDays(days))
            let birthday = Occasion.Birthday(new AnnualDate(day.Month, day.Day), true)
            from year in Enumerable.Range(1900, 300)
            let expected = NaiveOccasion.GregorianDate(year, day.Month, day.Day, rule)
            let dates = policy.DatesOf(birthday, year)
            where expected is { } date
                ? dates.Count != 1 || (date, year, date.Day != day.Day) != (dates[0].Date, dates[0].Year, dates[0].IsSubstitute)
                : dates.Count != 0
            select FormattableString.Invariant($"{day} in {year}");

        Assert.Empty(different);
    }

    [Theory]
    [InlineData(LeapMonthRule.SameAsRegular)]
    [InlineData(LeapMonthRule.LeapWhenItExists)]
    [InlineData(LeapMonthRule.Both)]
    public void Every_day_of_the_lunar_year_is_kept_in_every_lunar_year(LeapMonthRule rule)
    {
        var policy = new OccasionPolicy(leapMonth: rule);
        var different =
            from day in LunarDays()
            let birthday = Occasion.LunarBirthday(day, true)
            from year in Enumerable.Range(LunarDate.MinValue.Year, LunarDate.MaxValue.Year - LunarDate.MinValue.Year + 1)
            where !NaiveOccasion.LunarDates(year, day.Month, day.Day, day.IsLeapMonth, rule)
                .SequenceEqual(policy.DatesOf(birthday, year).Select(date => (date.Date, date.IsLeapMonth)))
            select FormattableString.Invariant($"{day} in {year}");

        Assert.Empty(different);
    }

    [Fact]
    public void A_lunar_date_says_where_another_day_stands_in()
    {
        var policy = new OccasionPolicy(leapMonth: LeapMonthRule.Both);
        var different =
            from day in LunarDays()
            from date in Enumerable.Range(1901, 200).SelectMany(year => policy.DatesOf(Occasion.LunarBirthday(day, true), year))
            let lunar = LunarDate.FromDate(date.Date)
            let hasOwnMonth = lunar.IsLeapMonth == day.IsLeapMonth || (day.IsLeapMonth && LunarYear.Of(lunar.Year).LeapMonth == day.Month)
            where (lunar.Day != day.Day || !hasOwnMonth, lunar.Year) != (date.IsSubstitute, date.Year)
            select FormattableString.Invariant($"{day} on {date}");

        Assert.Empty(different);
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2101)]
    [InlineData(2199)]
    public void A_lunar_birthday_is_not_known_outside_the_table(int year) =>
        Assert.Empty(OccasionPolicy.Standard.DatesOf(Occasion.LunarBirthday(new LunarDay(1, 1), true), year));

    /// <summary>Lunar 2025 had a leap sixth month, 25 July to 22 August; the sixth began on 25 June.</summary>
    [Theory]
    [InlineData(LeapMonthRule.SameAsRegular, "2025-06-30 2026-07-19")]
    [InlineData(LeapMonthRule.LeapWhenItExists, "2025-07-30 2026-07-19")]
    [InlineData(LeapMonthRule.Both, "2025-06-30 2025-07-30 2026-07-19")]
    public void A_birthday_in_a_leap_month_goes_by_the_rule(LeapMonthRule rule, string dates) => Assert.Equal(
        dates,
        string.Join(" ", new OccasionPolicy(leapMonth: rule)
            .DatesOf(Occasion.LunarBirthday(new LunarDay(6, 6, true), true), new LocalDate(2025, 1, 1), new LocalDate(2027, 1, 1))));

    [Fact]
    public void A_birthday_in_a_regular_month_is_kept_once_in_a_year_with_a_leap_month() => Assert.Equal(
        ["2025-06-30"],
        new OccasionPolicy(leapMonth: LeapMonthRule.Both).DatesOf(Occasion.LunarBirthday(new LunarDay(6, 6), true), 2025).Select(date => date.ToString()), StringComparer.Ordinal);

    /// <summary>One Gregorian year can hold two of them, another none: the lunar year counts.</summary>
    [Fact]
    public void A_birthday_late_in_the_lunar_year_may_fall_in_the_next_year()
    {
        var dates = OccasionPolicy.Standard.DatesOf(Occasion.LunarBirthday(new LunarDay(12, 1), true), new LocalDate(2024, 1, 1), new LocalDate(2026, 1, 1));

        Assert.Equal(["2024-01-11", "2024-12-31"], dates.Select(date => date.ToString()), StringComparer.Ordinal);
        Assert.Equal([2023, 2024], dates.Select(date => date.Year));
    }

    private static IEnumerable<LunarDay> LunarDays() =>
        from month in Enumerable.Range(1, 12)
        from day in Enumerable.Range(1, 30)
        from isLeap in new[] { false, true }
        select new LunarDay(month, day, isLeap);
}
