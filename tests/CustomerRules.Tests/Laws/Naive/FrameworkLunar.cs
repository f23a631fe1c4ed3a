using System.Globalization;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>
/// The framework's Chinese calendar as .NET 10 has it. In others a month begins a day off: the ninth of 2057 before .NET 10, the eighth of 2089 and the
/// seventh of 2097 on .NET Framework and Mono (corrected by dotnet/coreclr pull request 19946 and dotnet/runtime pull request 107038). In these years no
/// leap month comes before, so that a month's place is its number.
/// </summary>
internal static class FrameworkLunar
{
    private static readonly ChineseLunisolarCalendar Framework = new();

    private static readonly (int Year, int Month, int DaysBefore)[] Corrected = [(2057, 9, 30), (2089, 8, 29), (2097, 7, 29)];

    /// <summary>The lunar year of a date, the month as it is called, whether it is the leap month, and the day.</summary>
    public static (int Year, int Month, bool IsLeap, int Day) Of(LocalDate date)
    {
        var time = date.ToDateTimeUnspecified();
        var year = Framework.GetYear(time);
        var (place, day) = (Framework.GetMonth(time), Framework.GetDayOfMonth(time));
        foreach (var (corrected, month, days) in Corrected)
        {
            if (corrected == year && (place == month || place == month - 1))
            {
                var ofBoth = place == month ? Framework.GetDaysInMonth(year, month - 1) + day : day;
                (place, day) = ofBoth > days ? (month, ofBoth - days) : (month - 1, ofBoth);
            }
        }

        var leap = Framework.GetLeapMonth(year);
        return (year, leap != 0 && place >= leap ? place - 1 : place, place == leap, day);
    }

    /// <summary>The days of the month in a place, from 1.</summary>
    public static int DaysIn(int year, int place)
    {
        foreach (var (corrected, month, days) in Corrected)
        {
            if (corrected == year && (place == month || place == month - 1))
                return place == month ? 59 - days : days;
        }

        return Framework.GetDaysInMonth(year, place);
    }
}
