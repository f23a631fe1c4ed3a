using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars.Lunar;
using CustomerRules.FollowUps.Occasions;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The occasions of section 9 of the design: every date from 1900 to 2199, and what is planned for it day by day.</summary>
internal static class NaiveOccasion
{
    public static List<(int Year, LocalDate Date, bool IsLeap)> DatesOf(Occasion occasion, OccasionPolicy policy, int first = 1900, int last = 2199) => Enumerable.Range(1900, 300)
        .Where(year => year >= first && year <= last)
        .SelectMany(year => InYear(occasion, policy, year).Select(one => (year, one.Date, one.IsLeap)))
        .ToList();

    public static LocalDate? GregorianDate(int year, int month, int day, LeapDayRule rule)
    {
        if (day <= DateTime.DaysInMonth(year, month))
            return new LocalDate(year, month, day);
        return rule == LeapDayRule.LeapYearsOnly ? null : rule == LeapDayRule.March1 ? new LocalDate(year, 3, 1) : new LocalDate(year, 2, 28);
    }

    public static IEnumerable<(LocalDate Date, bool IsLeap)> LunarDates(int year, int month, int day, bool isLeap, LeapMonthRule rule)
    {
        var regular = NaiveLunar.DateOf(year, month, false, day) ?? NaiveLunar.DateOf(year, month, false, 29);
        var leap = isLeap ? NaiveLunar.DateOf(year, month, true, day) ?? NaiveLunar.DateOf(year, month, true, 29) : null;
        if (regular is { } first && (leap is null || rule != LeapMonthRule.LeapWhenItExists))
            yield return (first, false);
        if (leap is { } second && rule != LeapMonthRule.SameAsRegular)
            yield return (second, true);
    }

    private static IEnumerable<(LocalDate Date, bool IsLeap)> InYear(Occasion occasion, OccasionPolicy policy, int year)
    {
        if (occasion.LunarDay is { } lunar)
            return LunarDates(year, lunar.Month, lunar.Day, lunar.IsLeapMonth, policy.LeapMonth);
        if (occasion.Festival != Festival.None)
            return Festivals.IsKnown(occasion.Festival, year) ? [(Festivals.DateOf(occasion.Festival, year), false)] : [];
        var (month, day) = occasion.Since is { } since ? (since.Month, since.Day) : (occasion.Day!.Value.Month, occasion.Day!.Value.Day);
        return year > (occasion.Since?.Year ?? 0) && GregorianDate(year, month, day, policy.LeapDay) is { } date ? [(date, false)] : [];
    }
}
