using System;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>Whether a date is a working day: something opens on it.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public bool IsWorkingDay(LocalDate date) => IsWorkingDay(DayNumber.Of(date));

    /// <summary>Whether something opens on a day; beyond the dates of rows by the weekly hours.</summary>
    internal bool IsWorkingDay(int day) => (dates.TryGetValue(day, out var own) ? own : Hours.Of(day)).Length > 0;
}
