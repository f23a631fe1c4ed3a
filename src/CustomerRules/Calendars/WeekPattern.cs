using System;
using System.Collections.Generic;

namespace CustomerRules.Calendars;

/// <summary>
/// What is open in one week: the openings with their dates, and the same merged and cut to the week with the time worked before each.
/// Most weeks of three centuries share a few patterns.
/// </summary>
internal sealed class WeekPattern
{
    /// <summary>So that the days before Monday, which open in the week's first hours in zones west of UTC, have a bit as well.</summary>
    private const int FirstBitDay = -2;

    private readonly Opening[] openings;
    private readonly int[] from;
    private readonly int[] worked;
    private readonly int days;

    /// <summary>The pattern of openings as <see cref="Sorted"/> gives them.</summary>
    public WeekPattern(Opening[] openings)
    {
        this.openings = openings;
        var starts = new List<int>();
        var sums = new List<int> { 0 };
        var end = 0;
        foreach (var opening in openings)
        {
            if (IsOpenedIn(opening))
                days |= 1 << (opening.Day - FirstBitDay);
            int start = Math.Max(opening.From, end), until = Math.Min(opening.Until, TableWeeks.SecondsPerWeek);
            if (until <= start)
                continue;
            if (starts.Count > 0 && start == end)
            {
                sums[sums.Count - 1] += until - start;
            }
            else
            {
                starts.Add(start);
                sums.Add(sums[sums.Count - 1] + until - start);
            }

            end = until;
        }

        from = starts.ToArray();
        worked = sums.ToArray();
    }

    /// <summary>The openings, by their beginning; from before the week and to after it.</summary>
    public ReadOnlySpan<Opening> Openings => openings;

    /// <summary>The seconds worked in the week.</summary>
    public int Worked => worked[from.Length];

    /// <summary>Those openings that touch the week, in order, each once; the list is sorted and shortened.</summary>
    public static Opening[] Sorted(List<Opening> openings)
    {
        openings.RemoveAll(opening => opening.Until <= opening.From || opening.Until <= 0 || opening.From >= TableWeeks.SecondsPerWeek);
        openings.Sort(Opening.Compare);
        var kept = 0;
        for (var i = 0; i < openings.Count; i++)
        {
            if (kept == 0 || openings[i] != openings[kept - 1])
                openings[kept++] = openings[i];
        }

        openings.RemoveRange(kept, openings.Count - kept);
        return openings.ToArray();
    }

    /// <summary>Whether an opening begins in the week itself.</summary>
    public static bool IsOpenedIn(Opening opening) => opening.From is >= 0 and < TableWeeks.SecondsPerWeek;

    /// <summary>Whether something of a date opens in the week.</summary>
    /// <param name="day">Days from the Monday of the week; -2 to 9.</param>
    public bool Opens(int day) => (days >> (day - FirstBitDay) & 1) != 0;

    /// <summary>The time worked before a moment of the week, and whether it is open.</summary>
    public (int Second, int Nanosecond, bool IsOpen) Before(int second, int nanosecond)
    {
        var index = LastAtMost(from, from.Length, second);
        if (index < 0)
            return (0, 0, false);
        var elapsed = second - from[index];
        return elapsed < worked[index + 1] - worked[index]
            ? (worked[index] + elapsed, nanosecond, true)
            : (worked[index + 1], 0, false);
    }

    /// <summary>The second of the week at which so much is worked, in the last opening before which less than <paramref name="limit"/> was.</summary>
    public int At(int second, int limit)
    {
        var index = LastAtMost(worked, from.Length, limit - 1);
        return from[index] + second - worked[index];
    }

    private static int LastAtMost(int[] values, int count, int limit)
    {
        int low = -1, high = count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (values[middle] <= limit)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
