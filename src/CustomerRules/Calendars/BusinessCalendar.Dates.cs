using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    private static readonly OpeningHours[] NoHours = [];

    /// <summary>The same calendar with more closed dates; nothing opens on them, whatever was said of them before.</summary>
    /// <param name="dates">The dates; 1900-01-01 to 2199-12-31; repeats and weekends do no harm.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public BusinessCalendar WithClosedDates(IEnumerable<LocalDate> dates) => With(Guard.Against.Null(dates), NoHours);

    /// <summary>The same calendar with more closed dates; nothing opens on them, whatever was said of them before.</summary>
    /// <param name="dates">The dates; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public BusinessCalendar WithClosedDates(params LocalDate[] dates) => WithClosedDates((IEnumerable<LocalDate>)dates);

    /// <summary>The same calendar with make-up working days, which have the weekly hours of the first open weekday from Monday on.</summary>
    /// <param name="dates">The dates; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentException">The calendar is closed on every weekday.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public BusinessCalendar WithMakeUpDays(IEnumerable<LocalDate> dates) => With(
        Guard.Against.Null(dates),
        Hours.OfFirstOpenDay() ?? throw new ArgumentException("dates must be given with their hours, since the calendar is closed on every weekday.", nameof(dates)));

    /// <summary>The same calendar with make-up working days of given hours.</summary>
    /// <param name="dates">The dates; 1900-01-01 to 2199-12-31.</param>
    /// <param name="hours">The hours of each of them, in any order; none: closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two hours overlap.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range.</exception>
    public BusinessCalendar WithMakeUpDays(IEnumerable<LocalDate> dates, params OpeningHours[] hours) =>
        With(Guard.Against.Null(dates), Guard.Against.Overlap(hours));

    /// <summary>The same calendar, but a date with hours of its own: a short day, or an opening on a day that is otherwise closed.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="hours">All its hours, in any order, in place of what was said of it before; none: closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    /// <exception cref="ArgumentException">Two hours overlap.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public BusinessCalendar WithHours(LocalDate date, params OpeningHours[] hours) => With([DayNumber.ToDate(DayNumber.Of(date))], Guard.Against.Overlap(hours));

    private BusinessCalendar With(IEnumerable<LocalDate> changed, OpeningHours[] hours)
    {
        var all = new Dictionary<int, OpeningHours[]>(dates);
        foreach (var date in changed)
            all[DayNumber.Of(date, nameof(dates))] = hours;
        return new(Zone, Hours, all, years, left, right, clock);
    }
}
