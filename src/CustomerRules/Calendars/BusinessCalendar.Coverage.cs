using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>The years whose holidays are known, ascending.</summary>
    public IReadOnlyList<int> KnownYears => years.ToList();

    /// <summary>The same calendar, which knows the holidays of more years: its closed dates, own hours and make-up working days are all there are.</summary>
    /// <param name="first">The first year; 1900 to 2199.</param>
    /// <param name="last">The last year; <paramref name="first"/> to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    public BusinessCalendar WithKnownYears(int first, int last) => new(Zone, Hours, dates, years.With(first, last), left, right, clock);

    /// <summary>Whether the holidays of a date's year are known; a date of any year is answered.</summary>
    /// <param name="date">The date.</param>
    /// <remarks>Outside the known years the other members answer all the same, from the weekly hours: they never throw for that.</remarks>
    public CalendarCoverage CoverageOf(LocalDate date) =>
        years.Contains(DayNumber.InIso(date).Year) ? CalendarCoverage.Known : CalendarCoverage.Projected;
}
