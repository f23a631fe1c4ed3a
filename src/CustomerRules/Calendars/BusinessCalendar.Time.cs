using System;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>The instant that comes so much working time after another, exact to the nanosecond.</summary>
    /// <param name="start">The instant counted from; 1899-12-25T00:00Z to 2200-01-06T00:00Z.</param>
    /// <param name="amount">The working time; zero gives <paramref name="start"/> back, open or not.</param>
    /// <returns>
    /// The earliest instant by which the amount is worked, so that the end of an opening comes before the beginning of the next; for a
    /// negative amount the latest instant from which it is worked. Null: never, or not between those two dates.
    /// </returns>
    /// <remarks>Costs the same for any amount: the first question about time compiles the calendar to a table of about 160 KB, and every later one looks up there and allocates nothing.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is out of range.</exception>
    public Instant? AddWorkingTime(Instant start, Duration amount)
    {
        var moment = TableWeeks.Split(start);
        if (amount == Duration.Zero)
            return start;
        var before = Table.Before(moment);
        var worked = TableWeeks.Sum((before.Second, before.Nanosecond), TableWeeks.Split(amount));
        return InstantOf(amount > Duration.Zero ? Table.Earliest(worked) : Table.Latest(worked));
    }

    /// <summary>The working time from one instant to another, exact to the nanosecond; negative where the second is earlier.</summary>
    /// <param name="start">The first instant; 1899-12-25T00:00Z to 2200-01-06T00:00Z.</param>
    /// <param name="end">The second instant; the same range.</param>
    /// <remarks>Costs the same for any span, as <see cref="AddWorkingTime"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An instant is out of range.</exception>
    public Duration WorkingTimeBetween(Instant start, Instant end)
    {
        var from = Table.Before(TableWeeks.Split(start));
        var until = Table.Before(TableWeeks.Split(end));
        var whole = Duration.FromSeconds(until.Second - from.Second);
        return until.Nanosecond == from.Nanosecond ? whole : whole + Duration.FromNanoseconds((long)until.Nanosecond - from.Nanosecond);
    }

    /// <summary>Whether an instant is open; the first of an opening is, its end is not.</summary>
    /// <param name="instant">The instant; 1899-12-25T00:00Z to 2200-01-06T00:00Z.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> is out of range.</exception>
    public bool IsOpen(Instant instant) => Table.Before(TableWeeks.Split(instant)).IsOpen;

    /// <summary>The instant itself where it is open, else the next that is; null: never, or not before 2200-01-06T00:00Z.</summary>
    /// <param name="instant">The instant; 1899-12-25T00:00Z to 2200-01-06T00:00Z.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> is out of range.</exception>
    public Instant? NextOpening(Instant instant)
    {
        var before = Table.Before(TableWeeks.Split(instant));
        return before.IsOpen ? instant : InstantOf(Table.Latest((before.Second, before.Nanosecond)));
    }

    private static Instant? InstantOf((long Second, int Nanosecond)? moment) =>
        moment is { } known ? TableWeeks.InstantOf(known.Second, known.Nanosecond) : null;
}
