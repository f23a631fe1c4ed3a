using System.Collections.Generic;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Every day of the framework's Chinese calendar, walked once: from lunar year, month, leap mark and day to the Gregorian date.</summary>
internal static class NaiveLunar
{
    private static readonly Dictionary<(int Year, int Month, bool IsLeap, int Day), LocalDate> Days = Walk();

    /// <summary>The date, or null where the year has no such day.</summary>
    public static LocalDate? DateOf(int year, int month, bool isLeap, int day) => Days.TryGetValue((year, month, isLeap, day), out var date) ? date : null;

    private static Dictionary<(int Year, int Month, bool IsLeap, int Day), LocalDate> Walk()
    {
        var days = new Dictionary<(int Year, int Month, bool IsLeap, int Day), LocalDate>();
        for (var date = new LocalDate(1901, 2, 19); date <= new LocalDate(2101, 1, 28); date = date.PlusDays(1))
            days.Add(FrameworkLunar.Of(date), date);
        return days;
    }
}
