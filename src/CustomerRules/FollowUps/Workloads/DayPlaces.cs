using System.Collections.Generic;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Which item is on which day, while room is made for others: a matching of items with the places of days, grown along augmenting paths.</summary>
/// <remarks>
/// <para>A search that finds no room has reached full days alone, whose items can go nowhere else: the days are tight. They become an area
/// of their own, which nothing enters or leaves any more, since its places are just enough for its items. So an item moves within the area of
/// its day; each failed search splits an area, and there are fewer of them than days.</para>
/// <para>A search goes from day to day and looks at no item (see <see cref="DayReach"/>): its cost does not grow with the capacity, nor with how many
/// different quiet days there are. Which item makes each move of the path that it finds is looked for afterwards, among those on the day.</para>
/// </remarks>
internal sealed class DayPlaces
{
    private readonly DayWindows windows;
    private readonly int[] room;
    private readonly int[] area;
    private int areas;

    // Where each item is: on which day, and in which place of the day's list. A reach is made when a search first comes to its day, and kept up to date.
    private readonly int[] on;
    private readonly int[] place;
    private readonly List<int>[] items;
    private readonly DayReach?[] reaches;

    // Of a search: the days reached, and from which; and the next day not yet seen.
    private readonly List<int> reached = [];
    private readonly List<int> seen = [];
    private readonly int[] cameFrom;
    private readonly int[] next;

    public DayPlaces(DayWindows windows, OpenDays days)
    {
        this.windows = windows;
        room = new int[days.Count];
        area = new int[days.Count];
        items = new List<int>[days.Count];
        reaches = new DayReach?[days.Count];
        cameFrom = new int[days.Count];
        next = new int[days.Count + 1];
        for (var day = 0; day < days.Count; day++)
        {
            room[day] = days.Capacity(day);
            items[day] = [];
            next[day] = day;
        }

        next[days.Count] = days.Count;
        on = new int[windows.First.Length];
        place = new int[windows.First.Length];
    }

    /// <summary>Puts an item on a day that has room.</summary>
    public bool TryPut(int item, int day)
    {
        if (room[day] == 0)
            return false;
        Put(item, day);
        return true;
    }

    /// <summary>Puts a new item, all of whose days are full, on one of them, where the others can make room.</summary>
    public bool TryMakeRoom(int item)
    {
        for (var day = windows.First[item]; day <= windows.Last[item]; day++)
        {
            if (area[day] == 0 && windows.Holds(item, day))
                Reach(day, -1);
        }

        var made = MakeRoom(0);
        if (made >= 0)
            Put(item, made);
        return made >= 0;
    }

    /// <summary>Puts an item that has a place on one day for good, where all others still have a place then.</summary>
    public bool TryFix(int item, int day)
    {
        var home = on[item];
        if (area[day] != area[home])
            return false;
        Take(item);
        if (room[day] == 0 && !TryMakeRoomOn(day))
        {
            Put(item, home);
            return false;
        }

        room[day]--;
        return true;
    }

    private bool TryMakeRoomOn(int day)
    {
        Reach(day, -1);
        return MakeRoom(area[day]) >= 0;
    }

    /// <summary>Moves items until one of the full days reached has room, and says which; -1, and an area closed, where none can.</summary>
    private int MakeRoom(int within)
    {
        var end = FindRoom(within);
        var made = end < 0 ? -1 : Shift(end);
        if (end < 0)
            Close();
        foreach (var day in seen)
            next[day] = day;
        seen.Clear();
        reached.Clear();
        return made;
    }

    /// <summary>The nearest day with room to those reached so far, by moves; -1 where there is none.</summary>
    private int FindRoom(int within)
    {
        for (var i = 0; i < reached.Count; i++)
        {
            var reach = ReachOf(reached[i]);
            var last = reach.Last;
            for (var day = NotSeen(reach.First); day <= last; day = NotSeen(day + 1))
            {
                if (area[day] != within)
                    See(day);
                else if (reach[day] > 0 && Reach(day, reached[i]))
                    return day;
            }
        }

        return -1;
    }

    private bool Reach(int day, int from)
    {
        See(day);
        reached.Add(day);
        cameFrom[day] = from;
        return room[day] > 0;
    }

    private void Close()
    {
        areas++;
        foreach (var day in reached)
            area[day] = areas;
    }

    /// <summary>Moves an item along each step of the path that led to a day with room, and returns the day at its beginning, which has room then.</summary>
    private int Shift(int day)
    {
        for (var from = cameFrom[day]; from >= 0; from = cameFrom[day])
        {
            var item = Mover(from, day);
            Take(item);
            Put(item, day);
            day = from;
        }

        return day;
    }

    /// <summary>An item on one day that could go to another: there is one.</summary>
    private int Mover(int from, int to)
    {
        var at = items[from].Count - 1;
        while (!windows.Holds(items[from][at], to))
            at--;
        return items[from][at];
    }

    private DayReach ReachOf(int day)
    {
        if (reaches[day] is { } known)
            return known;
        var reach = new DayReach(day);
        foreach (var item in items[day])
            reach.Add(windows, item, 1);
        return reaches[day] = reach;
    }

    private int NotSeen(int day)
    {
        while (next[day] != day)
            day = next[day] = next[next[day]];
        return day;
    }

    private void See(int day)
    {
        next[day] = day + 1;
        seen.Add(day);
    }

    private void Take(int item)
    {
        var day = on[item];
        var others = items[day];
        var moved = others[others.Count - 1];
        others[place[item]] = moved;
        place[moved] = place[item];
        others.RemoveAt(others.Count - 1);
        room[day]++;
        reaches[day]?.Add(windows, item, -1);
    }

    private void Put(int item, int day)
    {
        on[item] = day;
        place[item] = items[day].Count;
        items[day].Add(item);
        room[day]--;
        reaches[day]?.Add(windows, item, 1);
    }
}
