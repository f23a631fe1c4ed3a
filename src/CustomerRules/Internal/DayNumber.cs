using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace CustomerRules.Internal;

/// <summary>Dates of rows as days since 1970-01-01 in the ISO calendar.</summary>
internal static class DayNumber
{
    /// <summary>1900-01-01.</summary>
    public const int Min = -25_567;

    /// <summary>2199-12-31.</summary>
    public const int Max = 84_005;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The day number of a date within the range of rows; a date of another calendar is converted.</summary>
    public static int Of(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null)
    {
        var day = OfAny(date);
        return IsInRange(day)
            ? day
            : throw new ArgumentOutOfRangeException(name, string.Format(
                CultureInfo.InvariantCulture, "{0} must be between 1900-01-01 and 2199-12-31, but was {1:uuuu-MM-dd}.", name, InIso(date)));
    }

    /// <summary>The date in the ISO calendar, refused outside the range of rows; null stays null.</summary>
    public static LocalDate? Checked(LocalDate? date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        date is { } known ? ToDate(Of(known, name)) : null;

    /// <summary>The day number of any date, within the range of rows or not.</summary>
    public static int OfAny(LocalDate date) => Period.DaysBetween(Epoch, InIso(date));

    public static bool IsInRange(LocalDate date) => IsInRange(OfAny(date));

    public static LocalDate ToDate(int day) => Epoch.PlusDays(day);

    public static LocalDate InIso(LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static bool IsInRange(int day) => day is >= Min and <= Max;
}
