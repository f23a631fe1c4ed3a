using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

/// <summary>Which days are working days: Monday to Friday, less closed dates.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BusinessCalendar
{
    private readonly HashSet<int> closedDays;

    private BusinessCalendar(HashSet<int> closedDays) => this.closedDays = closedDays;

    /// <summary>Monday to Friday, no closed dates.</summary>
    public static BusinessCalendar MondayToFriday { get; } = new([]);

    /// <summary>The same calendar with more closed dates.</summary>
    /// <param name="dates">The dates; 1900-01-01 to 2199-12-31; repeats and weekends do no harm.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public BusinessCalendar WithClosedDates(IEnumerable<LocalDate> dates)
    {
        var days = new HashSet<int>(closedDays);
        foreach (var date in Guard.Against.Null(dates))
            days.Add(DayNumber.Of(date, nameof(dates)));
        return new(days);
    }

    /// <summary>The same calendar with more closed dates.</summary>
    /// <param name="dates">The dates; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public BusinessCalendar WithClosedDates(params LocalDate[] dates) => WithClosedDates((IEnumerable<LocalDate>)dates);

    /// <summary>Text such as <c>Monday to Friday, 3 closed dates</c>.</summary>
    public override string ToString() => closedDays.Count == 0
        ? "Monday to Friday"
        : FormattableString.Invariant($"Monday to Friday, {closedDays.Count} closed dates");

    /// <summary>Whether a date is a working day.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public bool IsWorkingDay(LocalDate date) => IsWorkingDay(DayNumber.Of(date));

    /// <summary>The date itself where it is a working day, else where the convention moves it.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="convention">How it moves.</param>
    /// <remarks>Cost: a step per day moved.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range, or <paramref name="convention"/> is not defined.</exception>
    public LocalDate Roll(LocalDate date, RollConvention convention) =>
        DayNumber.ToDate(Roll(DayNumber.Of(date), Guard.Against.UndefinedEnum(convention)));

    internal bool IsWorkingDay(int day) => !IsWeekend(day) && !closedDays.Contains(day);

    internal int Roll(int day, RollConvention convention)
    {
        var step = convention switch { RollConvention.Following => 1, RollConvention.Preceding => -1, _ => 0 };
        while (step != 0 && !IsWorkingDay(day))
            day += step;
        return day;
    }

    /// <summary>The working day that comes so many working days after a day.</summary>
    internal int AddWorkingDays(int day, int count)
    {
        for (; count > 0; count--)
            day = Roll(day + 1, RollConvention.Following);
        return day;
    }

    /// <summary>Day 0, 1970-01-01, was a Thursday.</summary>
    private static bool IsWeekend(int day) => (((day + 3) % 7) + 7) % 7 >= 5;
}
