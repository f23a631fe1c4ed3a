using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Generators;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>A calendar worked out date by date, each local time asked of the zone: the definition, without a table.</summary>
internal sealed class NaiveCalendar
{
    private readonly Instant origin;
    private readonly List<(Instant From, Instant Until, LocalDate Date)> openings;
    private readonly long[] from;
    private readonly long[] until;

    /// <summary>The nanoseconds worked before each merged opening, and at last before the end.</summary>
    private readonly long[] worked;

    public NaiveCalendar(CalendarSketch sketch, LocalDate first, LocalDate last)
    {
        origin = first.AtMidnight().InUtc().ToInstant();
        openings = Openings(sketch, first, last);
        var merged = new List<(long From, long Until)>();
        foreach (var (opens, closes, _) in openings.OrderBy(opening => opening.From))
        {
            long start = Nanoseconds(opens), end = Nanoseconds(closes);
            if (merged.Count > 0 && start <= merged[merged.Count - 1].Until)
                merged[merged.Count - 1] = (merged[merged.Count - 1].From, Math.Max(end, merged[merged.Count - 1].Until));
            else
                merged.Add((start, end));
        }

        from = merged.Select(opening => opening.From).ToArray();
        until = merged.Select(opening => opening.Until).ToArray();
        worked = new long[merged.Count + 1];
        for (var i = 0; i < merged.Count; i++)
            worked[i + 1] = worked[i] + until[i] - from[i];
    }

    /// <summary>The moments at which something opens or closes.</summary>
    public IEnumerable<Instant> Edges => from.Concat(until).Select(nanoseconds => origin + Duration.FromNanoseconds(nanoseconds));

    public bool IsOpen(Instant instant)
    {
        var index = LastFrom(Nanoseconds(instant));
        return index >= 0 && Nanoseconds(instant) < until[index];
    }

    public Duration Between(Instant start, Instant end) => Duration.FromNanoseconds(Before(end) - Before(start));

    /// <summary>The first moment by which an amount is worked, the last from which a negative one is; null where it is beyond the dates.</summary>
    public Instant? Add(Instant start, Duration amount)
    {
        if (amount == Duration.Zero)
            return start;
        var target = Before(start) + amount.ToInt64Nanoseconds();
        if (target < 0 || target > worked[from.Length] || (amount < Duration.Zero && target == worked[from.Length]))
            return null;
        var index = Array.BinarySearch(worked, target);
        if (amount > Duration.Zero)
            index = index >= 0 ? index - 1 : ~index - 1;
        else
            index = index >= 0 ? index : ~index - 1;
        return index < 0 || index == from.Length ? null : origin + Duration.FromNanoseconds(from[index] + target - worked[index]);
    }

    public List<(Instant From, Instant Until)> On(LocalDate date) =>
        openings.Where(opening => opening.Date == date).Select(opening => (opening.From, opening.Until)).OrderBy(opening => opening.From).ToList();

    private static List<(Instant From, Instant Until, LocalDate Date)> Openings(CalendarSketch sketch, LocalDate first, LocalDate last)
    {
        var all = new List<(Instant From, Instant Until, LocalDate Date)>();
        var words = sketch.Words.GroupBy(word => word.Date).ToDictionary(word => word.Key, word => word.Last().Hours);
        if (sketch.Left is not null && sketch.Right is not null)
            all.AddRange(Shared(Openings(sketch.Left, first, last), Openings(sketch.Right, first, last)).Where(opening => !words.ContainsKey(opening.Date)));
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            if (!words.TryGetValue(date, out var hours))
                hours = sketch.Left is null ? sketch.Week[(int)date.DayOfWeek - 1] : [];
            foreach (var opening in hours)
            {
                var opens = At(sketch.Zone, date + opening.Opens, earlier: true);
                var closes = At(sketch.Zone, (opening.PassesMidnight || opening.Closes == LocalTime.Midnight ? date.PlusDays(1) : date) + opening.Closes, earlier: false);
                if (opens < closes)
                    all.Add((opens, closes, date));
            }
        }

        return all;
    }

    private static IEnumerable<(Instant From, Instant Until, LocalDate Date)> Shared(
        List<(Instant From, Instant Until, LocalDate Date)> left, List<(Instant From, Instant Until, LocalDate Date)> right)
    {
        var byDate = right.ToLookup(opening => opening.Date);
        return from one in left
               from day in Enumerable.Range(-3, 7)
               from other in byDate[one.Date.PlusDays(day)]
               let later = one.From > other.From || (one.From == other.From && one.Date > other.Date) ? one : other
               let closes = one.Until < other.Until ? one.Until : other.Until
               where later.From < closes
               select (later.From, closes, later.Date);
    }

    private static Instant At(DateTimeZone zone, LocalDateTime local, bool earlier)
    {
        var mapping = zone.MapLocal(local);
        if (mapping.Count == 0)
            return local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant();
        return (earlier ? mapping.First() : mapping.Last()).ToInstant();
    }

    private long Nanoseconds(Instant instant) => (instant - origin).ToInt64Nanoseconds();

    private long Before(Instant instant)
    {
        var moment = Nanoseconds(instant);
        var index = LastFrom(moment);
        return index < 0 ? 0 : worked[index] + Math.Min(moment, until[index]) - from[index];
    }

    private int LastFrom(long moment)
    {
        var index = Array.BinarySearch(from, moment);
        return index >= 0 ? index : ~index - 1;
    }
}
