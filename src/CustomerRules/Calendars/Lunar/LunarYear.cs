using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars.Lunar;

/// <summary>A year of the Chinese lunar calendar: its months, which of them is the leap month, and when it begins and ends.</summary>
/// <remarks>
/// Lunar years 1901 to 2100; see <see cref="LunarDate"/>. <c>default</c> is the lunar year 1901. Years are equal when their numbers are. Immutable and thread-safe.
/// </remarks>
public readonly record struct LunarYear
{
    private readonly byte index;

    private LunarYear(int index) => this.index = (byte)index;

    /// <summary>The number of the year: the Gregorian year that it begins in; 1901 to 2100.</summary>
    public int Number => LunarTable.FirstYear + index;

    /// <summary>The month, 1 to 12, whose number the leap month bears and which it follows; null where the year has none.</summary>
    public int? LeapMonth => LunarTable.LeapMonthOf(index) is var month and not 0 ? month : null;

    /// <summary>The months: 12, or 13 with a leap month.</summary>
    public int Months => LunarTable.MonthsOf(index);

    /// <summary>The days: 353 to 355, or 383 to 385 with a leap month.</summary>
    public int Days => LunarTable.NewYearOf(index + 1) - LunarTable.NewYearOf(index);

    /// <summary>Lunar New Year: the first day, as a Gregorian date.</summary>
    public LocalDate FirstDate => DayNumber.ToDate(LunarTable.NewYearOf(index));

    /// <summary>The eve of the next Lunar New Year: the 29th or 30th of the last month, as a Gregorian date.</summary>
    public LocalDate LastDate => DayNumber.ToDate(LunarTable.NewYearOf(index + 1) - 1);

    /// <summary>The year with a number.</summary>
    /// <param name="year">The lunar year; 1901 to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static LunarYear Of(int year) => new(Guard.Against.YearOutOfRange(year, LunarTable.FirstYear, LunarTable.LastYear) - LunarTable.FirstYear);

    /// <summary>Whether the year has a month: always, unless it is a leap month.</summary>
    /// <param name="month">The month; 1 to 12; no year has others.</param>
    /// <param name="isLeapMonth">Whether the leap month with that number is meant.</param>
    public bool HasMonth(int month, bool isLeapMonth = false) => month is >= 1 and <= 12 && (!isLeapMonth || LeapMonth == month);

    /// <summary>The days of a month, 29 or 30: its last day.</summary>
    /// <param name="month">The month; 1 to 12.</param>
    /// <param name="isLeapMonth">Whether the leap month with that number is meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range, or the year has no such leap month.</exception>
    public int DaysInMonth(int month, bool isLeapMonth = false)
    {
        Guard.Against.OutOfRange(month, 1, 12);
        if (isLeapMonth && LeapMonth != month)
            throw new ArgumentOutOfRangeException(nameof(isLeapMonth), FormattableString.Invariant($"isLeapMonth must be false for month {month} of lunar year {Number}, which has {LeapText}."));
        return LunarTable.DaysIn(index, month, isLeapMonth);
    }

    /// <summary>Text such as <c>lunar 2025, leap month 6</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"lunar {Number}, {LeapText}");

    private string LeapText => LeapMonth is { } month ? FormattableString.Invariant($"leap month {month}") : "no leap month";
}
