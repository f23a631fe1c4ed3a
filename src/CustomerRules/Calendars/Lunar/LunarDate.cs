using System;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Calendars.Lunar;

/// <summary>A date of the Chinese lunar calendar (农历): year, month, whether it is the leap month, and day.</summary>
/// <remarks>
/// <para>Lunar years 1901 to 2100: the Gregorian dates 1901-02-19 to 2101-01-28. A lunar year is named after the Gregorian year that it begins in.
/// Months and leap months are those of <c>ChineseLunisolarCalendar</c> in .NET 10, day by day and on every runtime, from a table of one number per year.</para>
/// <para>Lunar New Year 1916 is disputed: the new moon came at 23:51 on 3 February by Beijing mean time, by which the calendar was reckoned until 1928, and
/// at 00:05 on 4 February by the standard time that is used since. Here it is 3 February, as the framework has it and as it was kept; so with the months that began on 17 November
/// 1914 and 10 November 1920.</para>
/// <para>Three new moons to come are within minutes of midnight, and older frameworks have some of them a day off: here the ninth month of 2057 begins on 29 September,
/// the eighth of 2089 on 4 September, the seventh of 2097 on 7 August. The first is within seconds, and may yet be announced for 28 September.</para>
/// <para><c>default</c> is the first date, <c>lunar 1901-01-01</c>. Dates are equal when every part is, and ordered as they follow each other. Immutable and thread-safe.</para>
/// </remarks>
public readonly partial struct LunarDate : IEquatable<LunarDate>, IComparable<LunarDate>
{
    /// <summary>The bits of the day.</summary>
    internal const int NameShift = 5;

    private const int LeapBit = 1 << 5;

    /// <summary>From the highest bit: years since 1901, month - 1, leap month, day - 1. So ordered as dates are.</summary>
    private readonly int packed;

    /// <summary>The date with these parts.</summary>
    /// <param name="year">The lunar year; 1901 to 2100.</param>
    /// <param name="month">The month; 1 to 12.</param>
    /// <param name="day">The day of the month; 1 to 29 or 30, as long as the month is.</param>
    /// <param name="isLeapMonth">Whether the month is the leap month, which follows the month with the same number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or month is out of range, the year has no such leap month, or the month no such day.</exception>
    public LunarDate(int year, int month, int day, bool isLeapMonth = false)
    {
        var days = LunarYear.Of(year).DaysInMonth(month, isLeapMonth);
        if (day < 1 || day > days)
            throw new ArgumentOutOfRangeException(nameof(day), FormattableString.Invariant($"day must be between 1 and {days} in {MonthText(year, month, isLeapMonth)}, but was {day}."));
        packed = Pack(year - LunarTable.FirstYear, month, isLeapMonth, day);
    }

    private LunarDate(int packed) => this.packed = packed;

    /// <summary>The first date of the table, <c>lunar 1901-01-01</c>: 1901-02-19.</summary>
    public static LunarDate MinValue => default;

    /// <summary>The last date of the table, <c>lunar 2100-12-29</c>: 2101-01-28.</summary>
    public static LunarDate MaxValue => FromDay(LunarTable.LastDay);

    /// <summary>The lunar year, 1901 to 2100.</summary>
    public int Year => LunarTable.FirstYear + (packed >> 10);

    /// <summary>The month, 1 to 12; the leap month has the number of the month that it follows.</summary>
    public int Month => ((packed >> 6) & 15) + 1;

    /// <summary>Whether the month is the leap month (闰月).</summary>
    public bool IsLeapMonth => (packed & LeapBit) != 0;

    /// <summary>The day of the month, 1 to 30.</summary>
    public int Day => (packed & 31) + 1;

    /// <summary>The lunar date of a Gregorian date.</summary>
    /// <param name="date">The date, of any calendar system; 1901-02-19 to 2101-01-28 in the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public static LunarDate FromDate(LocalDate date)
    {
        var day = DayNumber.OfAny(date);
        return IsInRange(day)
            ? FromDay(day)
            : throw new ArgumentOutOfRangeException(
                nameof(date), FormattableString.Invariant($"date must be between 1901-02-19 and 2101-01-28, but was {DayNumber.InIso(date):uuuu-MM-dd}."));
    }

    /// <summary>The Gregorian date, in the ISO calendar.</summary>
    public LocalDate ToDate() => DayNumber.ToDate(ToDay());

    internal static bool IsInRange(int day) => day is >= LunarTable.FirstDay and <= LunarTable.LastDay;

    /// <summary>The lunar date of a day number within <see cref="IsInRange"/>.</summary>
    internal static LunarDate FromDay(int day) => new(LunarTable.PackedOf(day));

    internal int ToDay() => LunarTable.StartOf(packed >> NameShift) + (packed & 31);

    private static int Pack(int year, int month, bool isLeapMonth, int day) =>
        (year << 10) | ((month - 1) << 6) | (isLeapMonth ? LeapBit : 0) | (day - 1);

    private static string MonthText(int year, int month, bool isLeapMonth) =>
        FormattableString.Invariant($"{(isLeapMonth ? "leap " : "")}month {month} of lunar year {year}");
}
