using System;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>To which days the items on one day could go, and how many of them.</summary>
/// <remarks>
/// Quiet days differ between items, so a day between others that can be reached may be out of reach itself. The items all hold their own day: but for
/// quiet days, what they reach is one range.
/// </remarks>
internal sealed class DayReach
{
    private int[] counts = new int[1];
    private int offset;
    private int first;
    private int last;

    /// <summary>Of no items yet.</summary>
    /// <param name="day">The day they are on.</param>
    public DayReach(int day) => (offset, first, last) = (day, day, day);

    /// <summary>The first day that can be reached; after the last where there is none.</summary>
    public int First
    {
        get
        {
            while (first <= last && counts[first - offset] == 0)
                first++;
            return first;
        }
    }

    /// <summary>The last day that can be reached.</summary>
    public int Last
    {
        get
        {
            while (first <= last && counts[last - offset] == 0)
                last--;
            return last;
        }
    }

    /// <summary>How many items could go to a day from <see cref="First"/> to <see cref="Last"/>.</summary>
    public int this[int day] => counts[day - offset];

    /// <summary>Counts an item in that comes, or out that goes.</summary>
    /// <param name="windows">The windows of items.</param>
    /// <param name="item">The item.</param>
    /// <param name="change">1 or -1.</param>
    public void Add(DayWindows windows, int item, int change)
    {
        var (from, to) = (windows.First[item], windows.Last[item]);
        if (first > last)
            (first, last) = (from, to);
        (first, last) = (Math.Min(first, from), Math.Max(last, to));
        Cover(from, to);
        windows.AddTo(counts, offset, item, change);
    }

    private void Cover(int from, int to)
    {
        var (start, end) = (Math.Min(from, offset), Math.Max(to + 1, offset + counts.Length));
        if (end - start == counts.Length)
            return;
        var wider = new int[end - start];
        Array.Copy(counts, 0, wider, offset - start, counts.Length);
        (counts, offset) = (wider, start);
    }
}
