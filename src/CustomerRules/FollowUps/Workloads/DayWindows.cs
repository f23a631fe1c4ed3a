using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>On which open days each item may take place: from its first to its last, but for its quiet ones.</summary>
internal sealed class DayWindows
{
    private readonly OpenDays days;
    private readonly int[] due;
    private readonly List<int[]> quietDays = [[]];
    private readonly Dictionary<int[], int> quietNumbers = [];

    /// <summary>The windows of items, cut to the plan.</summary>
    public DayWindows(IReadOnlyList<PlannedFollowUp> items, OpenDays days, in PlanningWindow window)
    {
        this.days = days;
        due = new int[items.Count];
        First = new int[items.Count];
        Last = new int[items.Count];
        Quiet = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var (earliest, latest) = WindowOf(items[i], window);
            due[i] = items[i].FollowUp.DueDay;
            Quiet[i] = NumberOf(items[i].QuietDays, earliest, latest);
            (First[i], Last[i]) = (days.Before(earliest), earliest > latest ? -1 : days.Before(latest + 1) - 1);
            while (First[i] <= Last[i] && IsQuiet(Quiet[i], First[i]))
                First[i]++;
        }
    }

    /// <summary>The first open day of each item; after the last where it has none.</summary>
    public int[] First { get; }

    /// <summary>The last open day of each item.</summary>
    public int[] Last { get; }

    /// <summary>Which quiet days each item has; 0 where none lies in its window.</summary>
    public int[] Quiet { get; }

    /// <summary>The dates from which to which an item may take place within the plan; reversed where there are none.</summary>
    public static (int Earliest, int Latest) WindowOf(PlannedFollowUp item, in PlanningWindow window) => (
        Math.Max(item.WindowEarliestDay ?? item.FollowUp.EarliestDay, window.FromDay),
        Math.Min(item.WindowLatestDay ?? item.FollowUp.LatestDay, window.UntilDay - 1));

    public bool IsQuiet(int quiet, int day) => quiet > 0 && Array.BinarySearch(quietDays[quiet], day) >= 0;

    public bool Holds(int item, int day) => day >= First[item] && day <= Last[item] && !IsQuiet(Quiet[item], day);

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
            if (!IsQuiet(Quiet[item], day))
                return day;
        }

        return -1;
    }

    private int NumberOf(int[] quiet, int earliest, int latest)
    {
        var at = Array.BinarySearch(quiet, earliest);
        if ((at < 0 ? ~at : at) is var first && (first == quiet.Length || quiet[first] > latest))
            return 0;
        if (quietNumbers.TryGetValue(quiet, out var number))
            return number;
        number = quietDays.Count;
        quietNumbers.Add(quiet, number);
        var indexes = new List<int>();
        foreach (var day in quiet)
        {
            var index = days.Before(day);
            if (index < days.Count && days[index] == day)
                indexes.Add(index);
        }

        quietDays.Add(indexes.ToArray());
        return number;
    }
}
