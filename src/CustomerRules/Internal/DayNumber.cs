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

    private const int FirstYear = 1900;

    private const int Years = 300;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The day before the first of each month of the range of rows.</summary>
    private static readonly int[] DaysBefore = Months();

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
    public static int OfAny(LocalDate date)
    {
        var iso = InIso(date);
        var year = iso.Year - FirstYear;
        return year is >= 0 and < Years ? DaysBefore[(year * 12) + iso.Month - 1] + iso.Day : Period.DaysBetween(Epoch, iso);
    }

    public static bool IsInRange(LocalDate date) => IsInRange(OfAny(date));

    /// <summary>The date of a day number; one of rows without asking NodaTime, as Neri and Schneider do ("Euclidean affine functions", 2022).</summary>
    public static LocalDate ToDate(int day)
    {
        if (!IsInRange(day))
            return Epoch.PlusDays(day);
        unchecked
        {
            // Days from 1 March of the year 0 on, by fourths; 146,097 days are 400 years.
            var fourths = (4 * (uint)(day + 719_468)) + 3;
            var yearAndRest = 2_939_745UL * ((fourths % 146_097) | 3);
            var dayOfYear = (uint)yearAndRest / (4 * 2_939_745);
            var monthAndRest = (2_141 * dayOfYear) + 197_913;
            var (year, month) = ((100 * (fourths / 146_097)) + (uint)(yearAndRest >> 32), monthAndRest >> 16);
            return new((int)(month > 12 ? year + 1 : year), (int)(month > 12 ? month - 12 : month), (int)((monthAndRest & 0xFFFF) / 2_141) + 1);
        }
    }

    public static LocalDate InIso(LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static bool IsInRange(int day) => day is >= Min and <= Max;

    private static int[] Months()
    {
        var months = new int[Years * 12];
        for (var month = 0; month < months.Length; month++)
            months[month] = Period.DaysBetween(Epoch, new(FirstYear + (month / 12), (month % 12) + 1, 1)) - 1;
        return months;
    }
}
