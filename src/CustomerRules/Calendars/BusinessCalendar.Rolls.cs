using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    private const int Week = 7;

    /// <summary>The date itself where it is a working day, else where the convention moves it: to a working day, wherever there is one in the directions that it may take.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="convention">How it moves.</param>
    /// <remarks>
    /// <para>In a month that is closed throughout, <see cref="RollConvention.ModifiedFollowing"/> is <see cref="RollConvention.Following"/>, and
    /// <see cref="RollConvention.ModifiedPreceding"/> is <see cref="RollConvention.Preceding"/>. Where there is no working day to move to, the date stays.
    /// At the ends of the range a date can move out of it, by the weekly hours.</para>
    /// <para>Any closure costs the same, as with <see cref="AddWorkingDays(LocalDate, int)"/>.</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range, or <paramref name="convention"/> is not defined.</exception>
    public LocalDate Roll(LocalDate date, RollConvention convention)
    {
        var day = DayNumber.Of(date);
        return DayNumber.ToDate(Roll(day, convention <= RollConvention.Nearest ? convention : Guard.Against.UndefinedEnum(convention)));
    }

    /// <summary>As the public one, for a day of any year and a convention that is defined.</summary>
    internal int Roll(int day, RollConvention convention) => convention switch
    {
        RollConvention.Following => NextWorkingDay(day) ?? day,
        RollConvention.ModifiedFollowing => Modified(day, NextWorkingDay(day), LastWorkingDay(day)),
        RollConvention.Preceding => LastWorkingDay(day) ?? day,
        RollConvention.ModifiedPreceding => Modified(day, LastWorkingDay(day), NextWorkingDay(day)),
        RollConvention.Nearest => Nearest(day, NextWorkingDay(day), LastWorkingDay(day)),
        _ => day,
    };

    /// <summary>The direction of the convention, unless it leaves the month and the other does not.</summary>
    private static int Modified(int day, int? unmodified, int? other)
    {
        var month = MonthOf(day);
        if (unmodified is { } straight && MonthOf(straight) == month)
            return straight;
        return other is { } back && MonthOf(back) == month ? back : unmodified ?? day;
    }

    private static int Nearest(int day, int? next, int? last)
    {
        if (next is { } later && last is { } earlier)
            return later - day <= day - earlier ? later : earlier;
        return next ?? last ?? day;
    }

    private static YearMonth MonthOf(int day) => DayNumber.ToDate(day).ToYearMonth();

    /// <summary>The first working day on or after a day; null where there is none. Outside the dates of rows the week repeats.</summary>
    private int? NextWorkingDay(int day)
    {
        for (var early = day; early < DayNumber.Min && early < day + Week; early++)
        {
            if (IsWorkingDay(early))
                return early;
        }

        if (day <= DayNumber.Max)
        {
            var passed = WorkingDays.CountBefore(Math.Max(day, DayNumber.Min));
            if (passed < WorkingDays.Count)
                return WorkingDays.DayAt(passed);
        }

        var late = Math.Max(day, DayNumber.Max + 1);
        for (var end = late + Week; late < end; late++)
        {
            if (IsWorkingDay(late))
                return late;
        }

        return null;
    }

    /// <summary>The last working day on or before a day; null where there is none.</summary>
    private int? LastWorkingDay(int day)
    {
        for (var late = day; late > DayNumber.Max && late > day - Week; late--)
        {
            if (IsWorkingDay(late))
                return late;
        }

        if (day >= DayNumber.Min)
        {
            var passed = WorkingDays.CountBefore(Math.Min(day, DayNumber.Max) + 1);
            if (passed > 0)
                return WorkingDays.DayAt(passed - 1);
        }

        var early = Math.Min(day, DayNumber.Min - 1);
        for (var end = early - Week; early > end; early--)
        {
            if (IsWorkingDay(early))
                return early;
        }

        return null;
    }
}
