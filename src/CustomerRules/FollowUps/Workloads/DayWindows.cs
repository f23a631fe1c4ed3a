using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>On which open days each item may take place: from its first to its last, but for its quiet ones.</summary>
internal sealed class DayWindows
{
    private readonly OpenDays days;
    private readonly int[] due;
    private readonly ReadOnlyMemory<int>[] quiet;

    /// <summary>The windows of items, cut to the plan.</summary>
    public DayWindows(IReadOnlyList<PlannedFollowUp> items, OpenDays days, in PlanningWindow window)
    {
        this.days = days;
        due = new int[items.Count];
        First = new int[items.Count];
        Last = new int[items.Count];
        quiet = new ReadOnlyMemory<int>[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var (earliest, latest) = WindowOf(items[i], window);
            due[i] = items[i].FollowUp.DueDay;
            quiet[i] = Within(items[i].QuietDays, earliest, latest);
            (First[i], Last[i]) = (days.Before(earliest), earliest > latest ? -1 : days.Before(latest + 1) - 1);
            while (First[i] <= Last[i] && IsQuiet(i, First[i]))
                First[i]++;
        }
    }

    /// <summary>The first open day of each item; after the last where it has none.</summary>
    public int[] First { get; }

    /// <summary>The last open day of each item.</summary>
    public int[] Last { get; }

    /// <summary>The dates from which to which an item may take place within the plan; reversed where there are none.</summary>
    public static (int Earliest, int Latest) WindowOf(PlannedFollowUp item, in PlanningWindow window) => (
        Math.Max(item.WindowEarliestDay ?? item.FollowUp.EarliestDay, window.FromDay),
        Math.Min(item.WindowLatestDay ?? item.FollowUp.LatestDay, window.UntilDay - 1));

    /// <summary>Whether an item may take place on a day.</summary>
    public bool Holds(int item, int day) => day >= First[item] && day <= Last[item] && !IsQuiet(item, day);

    /// <summary>Adds a number to those of the days of an item.</summary>
    /// <param name="counts">The numbers of days.</param>
    /// <param name="offset">The day of the first.</param>
    /// <param name="item">The item.</param>
    /// <param name="change">What is added.</param>
    public void AddTo(int[] counts, int offset, int item, int change)
    {
        var holes = quiet[item].Span;
        for (var (day, hole) = (First[item], 0); day <= Last[item]; day++)
        {
            while (hole < holes.Length && holes[hole] < days[day])
                hole++;
            if (hole == holes.Length || holes[hole] > days[day])
                counts[day - offset] += change;
        }
    }

    /// <summary>Where to begin to go through the days of an item, the nearest to its due date first.</summary>
    public (int Before, int After) Start(int item)
    {
        var after = Math.Min(Math.Max(days.Before(due[item]), First[item]), Last[item] + 1);
        return (after - 1, after);
    }

    /// <summary>The next nearest day of an item to its due date, of two as near the later one; -1 where there is none.</summary>
    public int Next(int item, ref (int Before, int After) at)
    {
        while (at.Before >= First[item] || at.After <= Last[item])
        {
            var isLater = at.Before < First[item]
                || (at.After <= Last[item] && days[at.After] - due[item] <= due[item] - days[at.Before]);
            var day = isLater ? at.After++ : at.Before--;
            if (!IsQuiet(item, day))
                return day;
        }

        return -1;
    }

    /// <summary>Those of days, ascending, that lie in a range.</summary>
    private static ReadOnlyMemory<int> Within(int[] days, int from, int to)
    {
        var first = Array.BinarySearch(days, from) is var at && at < 0 ? ~at : at;
        var end = first;
        while (end < days.Length && days[end] <= to)
            end++;
        return new(days, first, end - first);
    }

    private bool IsQuiet(int item, int day) => !quiet[item].IsEmpty && quiet[item].Span.BinarySearch(days[day]) >= 0;
}
