using System.Collections.Generic;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Which item is on which day, while room is made for others: a matching of items with the places of days, grown along augmenting paths.</summary>
/// <remarks>
/// <para>A search that finds no room has reached full days alone, whose items can go nowhere else: the days are tight. They become an area
/// of their own, which nothing enters or leaves any more, since its places are just enough for its items. So an item moves within the area of
/// its day; each failed search splits an area, and there are fewer of them than days.</para>
/// <para>A search visits a day once, and looks at two items per group of it (see <see cref="DayGroup"/>): its cost does not grow with the capacity.</para>
/// </remarks>
internal sealed class DayPlaces
{
    private readonly DayWindows windows;
    private readonly int[] room;
    private readonly int[] area;
    private readonly int[] on;
    private readonly List<DayGroup>[] groups;
    private readonly List<int> founders = [];

    // Of a search: the days reached, from which day and by moving which item; and the next day not yet looked at.
    private readonly List<int> reached = [];
    private readonly List<int> seen = [];
    private readonly int[] cameFrom;
    private readonly int[] mover;
    private readonly int[] next;

    public DayPlaces(DayWindows windows, OpenDays days)
    {
        this.windows = windows;
        room = new int[days.Count];
        area = new int[days.Count];
        cameFrom = new int[days.Count];
        mover = new int[days.Count];
        next = new int[days.Count + 1];
        groups = new List<DayGroup>[days.Count];
        for (var day = 0; day < days.Count; day++)
        {
            room[day] = days.Capacity(day);
            next[day] = day;
            groups[day] = [];
        }

        next[days.Count] = days.Count;
        on = new int[windows.First.Length];
        for (var item = 0; item < on.Length; item++)
            on[item] = -1;
    }

    /// <summary>Puts an item on a day that has room.</summary>
    public bool TryPut(int item, int day)
    {
        if (room[day] == 0)
            return false;
        Put(item, day);
        return true;
    }

    /// <summary>Makes room for a new item on any day of its window, where that can be.</summary>
    public bool TryMakeRoom(int item)
    {
        var day = Spread(windows.First[item], windows.Last[item], windows.Quiet[item], 0, -1, -1, -1);
        day = day >= 0 ? Shift(day) : MakeRoom(0);
        Forget();
        if (day >= 0)
            Put(item, day);
        return day >= 0;
    }

    /// <summary>Puts an item that has a place on one day for good, where all others still have a place then.</summary>
    public bool TryFix(int item, int day)
    {
        var home = on[item];
        if (area[day] != area[home])
            return false;
        if (day != home)
        {
            Take(item);
            if (room[day] == 0 && !TryMakeRoomOn(day))
            {
                room[home]--;
                on[item] = home;
                return false;
            }

            room[day]--;
        }

        on[item] = -1;
        return true;
    }

    private bool TryMakeRoomOn(int day)
    {
        Spread(day, day, 0, area[day], -1, -1, -1);
        var made = MakeRoom(area[day]);
        Forget();
        return made >= 0;
    }

    /// <summary>Moves items from the days reached so far until one of those has room, and says which; -1, and an area closed, where none can.</summary>
    private int MakeRoom(int within)
    {
        for (var i = 0; i < reached.Count; i++)
        {
            var day = reached[i];
            foreach (var group in groups[day])
            {
                var early = group.Early.Top(on, day);
                if (early < 0)
                    continue;
                var late = group.Late.Top(on, day);
                var found = Spread(windows.First[early], windows.Last[late], group.Quiet, within, day, early, late);
                if (found >= 0)
                    return Shift(found);
            }
        }

        if (reached.Count > 0)
            founders.Add(reached[0]);
        foreach (var day in reached)
            area[day] = founders.Count;
        return -1;
    }

    /// <summary>Reaches the days of a range that are not yet reached, and returns the first with room; -1 where none has.</summary>
    private int Spread(int first, int last, int quiet, int within, int from, int early, int late)
    {
        for (var day = NotSeen(first); day <= last; day = NotSeen(day + 1))
        {
            var isInside = area[day] == within;
            if (isInside && windows.IsQuiet(quiet, day))
                continue;
            next[day] = day + 1;
            seen.Add(day);
            if (!isInside)
                continue;
            reached.Add(day);
            cameFrom[day] = from;
            mover[day] = day < from ? early : late;
            if (room[day] > 0)
                return day;
        }

        return -1;
    }

    /// <summary>Moves each item of the path that led to a day with room, and returns the day at its beginning, which has room then.</summary>
    private int Shift(int day)
    {
        while (cameFrom[day] >= 0)
        {
            var item = mover[day];
            Take(item);
            Put(item, day);
            day = cameFrom[day];
        }

        return day;
    }

    private int NotSeen(int day)
    {
        while (next[day] != day)
            day = next[day] = next[next[day]];
        return day;
    }

    private void Forget()
    {
        foreach (var day in seen)
            next[day] = day;
        seen.Clear();
        reached.Clear();
    }

    private void Take(int item)
    {
        room[on[item]]++;
        on[item] = -1;
    }

    private void Put(int item, int day)
    {
        room[day]--;
        on[item] = day;
        var group = GroupOn(day, windows.Quiet[item]);
        group.Early.Add(item, windows.First[item]);
        group.Late.Add(item, -windows.Last[item]);
    }

    private DayGroup GroupOn(int day, int quiet)
    {
        foreach (var one in groups[day])
        {
            if (one.Quiet == quiet)
                return one;
        }

        var group = new DayGroup(quiet);
        groups[day].Add(group);
        return group;
    }
}
