using System;
using System.Collections.Generic;
using System.Globalization;
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
        var calendar = new ChineseLunisolarCalendar();
        var days = new Dictionary<(int Year, int Month, bool IsLeap, int Day), LocalDate>();
        var leapMonth = 0;
        for (var day = new DateTime(1901, 2, 19, 0, 0, 0, DateTimeKind.Unspecified); day <= new DateTime(2101, 1, 28, 0, 0, 0, DateTimeKind.Unspecified); day = day.AddDays(1))
        {
            var (year, place) = (calendar.GetYear(day), calendar.GetMonth(day));
            if (place == 1)
                leapMonth = calendar.GetLeapMonth(year);
            var month = leapMonth != 0 && place >= leapMonth ? place - 1 : place;
            days.Add((year, month, place == leapMonth, calendar.GetDayOfMonth(day)), new LocalDate(day.Year, day.Month, day.Day));
        }

        return days;
    }
}
