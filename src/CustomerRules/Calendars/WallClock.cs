using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;

namespace CustomerRules.Calendars;

/// <summary>
/// The wall clock of a zone over the weeks of the table, in seconds from the table's start. The zone is asked once per interval of one offset,
/// not once per opening.
/// </summary>
internal sealed class WallClock
{
    /// <summary>Beyond any second that is asked for, and far from the end of 64 bits.</summary>
    private const long Far = 1L << 50;

    /// <summary>Where each interval of one offset begins; the first reaches back without end.</summary>
    private readonly long[] starts;

    private readonly int[] offsets;

    private WallClock(long[] starts, int[] offsets)
    {
        this.starts = starts;
        this.offsets = offsets;
    }

    /// <summary>The dates, in days from the first of the table, on which some time of the wall clock is skipped.</summary>
    public IEnumerable<int> SkippedDays()
    {
        for (var interval = 1; interval < starts.Length; interval++)
        {
            var (from, until) = (starts[interval] + offsets[interval - 1], starts[interval] + offsets[interval]);
            for (var day = from / OpeningHours.SecondsPerDay; day * OpeningHours.SecondsPerDay < until; day++)
                yield return (int)day;
        }
    }

    public static WallClock Of(DateTimeZone zone)
    {
        var margin = Duration.FromDays(14);
        var intervals = zone.GetZoneIntervals(
            new Interval(TableWeeks.Start - margin, TableWeeks.End + margin), ZoneEqualityComparer.Options.OnlyMatchWallOffset).ToList();
        return new(
            intervals.Select((interval, index) => index == 0 ? -Far : TableWeeks.SecondOf(interval.Start)).ToArray(),
            intervals.Select(interval => interval.WallOffset.Seconds).ToArray());
    }

    /// <summary>The interval of one offset that a second lies in, looked for from another on.</summary>
    public int IntervalAt(long second, int from)
    {
        while (from + 1 < starts.Length && starts[from + 1] <= second)
            from++;
        return from;
    }

    /// <summary>Where an interval begins.</summary>
    public long StartOf(int interval) => starts[interval];

    /// <summary>The offset of an interval.</summary>
    public int OffsetOf(int interval) => offsets[interval];

    /// <summary>When hours open and close by the wall clock of a date; at once or turned round where a change empties them.</summary>
    /// <param name="midnight">00:00 of the date.</param>
    /// <param name="hours">The hours.</param>
    public (long From, long Until) Resolve(long midnight, OpeningHours hours) => (Earlier(midnight + hours.OpensAt), Later(midnight + hours.ClosesAt));

    /// <summary>When the wall clock shows a time: the earlier where it does so twice, moved forward by the gap where it never does.</summary>
    public long Earlier(long local)
    {
        // The last interval that had begun by this time; the one before may not have ended yet.
        var last = LastBegun(local);
        return last > 0 && local < starts[last] + offsets[last - 1] ? local - offsets[last - 1] : local - offsets[last];
    }

    /// <summary>When the wall clock shows a time: the later where it does so twice, moved forward by the gap where it never does.</summary>
    public long Later(long local) => local - offsets[LastBegun(local)];

    /// <summary>The last interval that begins at or before a time of the wall clock.</summary>
    private int LastBegun(long local)
    {
        int low = 0, high = starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle] + offsets[middle] <= local)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
