using System.Collections.Generic;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Items by how far they reach, the furthest first: a binary heap from which items that left are dropped when they come to the top.</summary>
internal sealed class FurthestFirst
{
    /// <summary>The reach above, the item below; the smallest first.</summary>
    private readonly List<long> entries = [];

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="key">Smaller where it reaches further.</param>
    public void Add(int item, int key)
    {
        var entry = ((long)key << 32) | (uint)item;
        var at = entries.Count;
        entries.Add(entry);
        while (at > 0 && entries[(at - 1) / 2] > entry)
        {
            entries[at] = entries[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        entries[at] = entry;
    }

    /// <summary>The item that reaches furthest of those that are on a day; -1 where there is none.</summary>
    /// <param name="on">The day of each item.</param>
    /// <param name="day">The day.</param>
    public int Top(int[] on, int day)
    {
        while (entries.Count > 0)
        {
            var item = (int)(entries[0] & int.MaxValue);
            if (on[item] == day)
                return item;
            DropTop();
        }

        return -1;
    }

    private void DropTop()
    {
        var last = entries.Count - 1;
        var entry = entries[last];
        entries.RemoveAt(last);
        if (last == 0)
            return;
        var at = 0;
        for (var child = 1; child < last; child = (2 * at) + 1)
        {
            if (child + 1 < last && entries[child + 1] < entries[child])
                child++;
            if (entries[child] >= entry)
                break;
            entries[at] = entries[child];
            at = child;
        }

        entries[at] = entry;
    }
}
