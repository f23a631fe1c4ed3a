using System;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>Made when first asked for.</summary>
    private readonly Lazy<WorkingDayTable> workingDays;

    private WorkingDayTable WorkingDays => workingDays.Value;

    /// <summary>The date that comes so many working days after a date, or before it; null where the calendar has no more working days, or none before 2200 or after 1899.</summary>
    /// <param name="date">The date, a working day or not; 1900-01-01 to 2199-12-31.</param>
    /// <param name="count">How many working days after the date; negative: before it; 0: the date itself, a working day or not.</param>
    /// <remarks>Any span costs the same; the first question about working days makes a table of 21 KB, which the calendar keeps.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public LocalDate? AddWorkingDays(LocalDate date, int count)
    {
        var day = DayNumber.Of(date);
        if (count == 0)
            return DayNumber.ToDate(day);
        var index = count > 0 ? WorkingDays.CountBefore(day + 1) + (long)count - 1 : WorkingDays.CountBefore(day) + (long)count;
        return index >= 0 && index < WorkingDays.Count ? DayNumber.ToDate(WorkingDays.DayAt((int)index)) : null;
    }

    /// <summary>The working days from a date, included, until another, excluded; negative where <paramref name="until"/> is the earlier: minus those from it until <paramref name="from"/>.</summary>
    /// <param name="from">The first date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The date after the last; 1900-01-01 to 2199-12-31.</param>
    /// <remarks>Any span costs the same, as with <see cref="AddWorkingDays(LocalDate, int)"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public int WorkingDaysBetween(LocalDate from, LocalDate until)
    {
        int first = DayNumber.Of(from), end = DayNumber.Of(until);
        return WorkingDays.CountBefore(end) - WorkingDays.CountBefore(first);
    }

    /// <summary>The working day that comes so many working days after a day; the last one there is where there are fewer, and the day itself where there is none.</summary>
    /// <param name="day">A day of any year.</param>
    /// <param name="count">0 or more.</param>
    internal int AddWorkingDays(int day, int count)
    {
        if (day is >= DayNumber.Min and <= DayNumber.Max)
        {
            var passed = WorkingDays.CountBefore(day + 1);
            var within = Math.Min(count, WorkingDays.Count - passed);
            day = within > 0 ? WorkingDays.DayAt(passed + within - 1) : day;
            count -= within;
        }

        for (; count > 0 && NextWorkingDay(day + 1) is { } next; count--)
            day = next;
        return day;
    }
}
