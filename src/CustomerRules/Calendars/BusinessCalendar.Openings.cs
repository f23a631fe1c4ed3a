using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>Whether a date is a working day: something opens on it.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public bool IsWorkingDay(LocalDate date) => IsWorkingDay(DayNumber.Of(date));

    /// <summary>The first working instant of a date: when something first opens on it; null where nothing does.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public Instant? FirstWorkingInstant(LocalDate date)
    {
        var openings = OpeningsOf(DayNumber.Of(date));
        return openings.Count == 0 ? null : TableWeeks.InstantOf(openings[0].From);
    }

    /// <summary>The end of the working time of a date: when the last of what opens on it closes, which may be on the date after; null where nothing opens.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public Instant? LastWorkingInstant(LocalDate date)
    {
        var openings = OpeningsOf(DayNumber.Of(date));
        return openings.Count == 0 ? null : TableWeeks.InstantOf(openings[openings.Count - 1].Until);
    }

    /// <summary>The working time of what opens on a date; zero where nothing does.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public Duration WorkingDurationOf(LocalDate date)
    {
        long seconds = 0;
        foreach (var (from, until) in OpeningsOf(DayNumber.Of(date)))
            seconds += until - from;
        return Duration.FromSeconds(seconds);
    }

    /// <summary>What opens on a date, in order; hours that touch or overlap are one opening.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public IReadOnlyList<Interval> OpeningsOf(LocalDate date) => OpeningsOf(DayNumber.Of(date))
        .ConvertAll(opening => new Interval(TableWeeks.InstantOf(opening.From), TableWeeks.InstantOf(opening.Until)))
        .AsReadOnly();

    /// <summary>Whether something opens on a day; beyond the dates of rows by the weekly hours.</summary>
    internal bool IsWorkingDay(int day) => day is < DayNumber.Min or > DayNumber.Max ? Hours.Of(day).Length > 0 : WorkingDays.Has(day);

    /// <summary>What opens on a day of rows, merged, in seconds from the start of the table: on the day itself, or, in zones far off UTC, the one before or after.</summary>
    private List<(long From, long Until)> OpeningsOf(int day)
    {
        var merged = new List<(long From, long Until)>();
        for (var week = TableWeeks.Of(day - 1); week <= TableWeeks.Of(day + 1); week++)
        {
            var start = (long)week * TableWeeks.SecondsPerWeek;
            foreach (var opening in Table[week].Openings)
            {
                if (opening.Day == day - TableWeeks.Monday(week) && WeekPattern.IsOpenedIn(opening))
                    Add(merged, start + opening.From, start + opening.Until);
            }
        }

        return merged;
    }

    private static void Add(List<(long From, long Until)> merged, long from, long until)
    {
        var last = merged.Count - 1;
        if (last >= 0 && from <= merged[last].Until)
            merged[last] = (merged[last].From, Math.Max(until, merged[last].Until));
        else
            merged.Add((from, until));
    }
}
