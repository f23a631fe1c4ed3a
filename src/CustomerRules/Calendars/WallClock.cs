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

    /// <summary>The seconds at which the offset changes.</summary>
    public IEnumerable<long> Transitions => starts.Skip(1);

    public static WallClock Of(DateTimeZone zone)
    {
        var margin = Duration.FromDays(14);
        var intervals = zone.GetZoneIntervals(
            new Interval(TableWeeks.Start - margin, TableWeeks.End + margin), ZoneEqualityComparer.Options.OnlyMatchWallOffset).ToList();
        return new(
            intervals.Select((interval, index) => index == 0 ? -Far : TableWeeks.SecondOf(interval.Start)).ToArray(),
            intervals.Select(interval => interval.WallOffset.Seconds).ToArray());
    }

    /// <summary>The offset in force at a second.</summary>
    public int OffsetAt(long second) => offsets[LastStart(second, local: false)];

    /// <summary>When the wall clock shows a time: the earlier where it does so twice, moved forward by the gap where it never does.</summary>
    public long Earlier(long local)
    {
        // The last interval that had begun by this time; the one before may not have ended yet.
        var last = LastStart(local, local: true);
        return last > 0 && local < starts[last] + offsets[last - 1] ? local - offsets[last - 1] : local - offsets[last];
    }

    /// <summary>When the wall clock shows a time: the later where it does so twice, moved forward by the gap where it never does.</summary>
    public long Later(long local) => local - offsets[LastStart(local, local: true)];

    /// <summary>The last interval that begins at or before a second, or a time of the wall clock.</summary>
    private int LastStart(long second, bool local)
    {
        int low = 0, high = starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle] + (local ? offsets[middle] : 0) <= second)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
