using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>The weeks of an owner that a plan touches, and how full they are.</summary>
internal static class OwnerWeeks
{
    private const int DaysOfWeek = 7;

    public static OwnerWeek[] Of(string? owner, IEnumerable<PlannedFollowUp> levelled, OpenDays days, in PlanningWindow window, bool hasLimit)
    {
        if (window.UntilDay == window.FromDay)
            return [];
        var monday = MondayOf(window.FromDay);
        var placed = new int[((MondayOf(window.UntilDay - 1) - monday) / DaysOfWeek) + 1];
        var capacity = new int[placed.Length];
        foreach (var item in levelled)
        {
            if (item.DateDay is { } day)
                placed[(day - monday) / DaysOfWeek]++;
        }

        for (var i = 0; hasLimit && i < days.Count; i++)
            capacity[(days[i] - monday) / DaysOfWeek] += days.Capacity(i);
        var weeks = new OwnerWeek[placed.Length];
        for (var week = 0; week < weeks.Length; week++)
            weeks[week] = new() { Owner = owner, MondayDay = monday + (DaysOfWeek * week), Placed = placed[week], Capacity = hasLimit ? capacity[week] : null };
        return weeks;
    }

    /// <summary>Day 0, 1970-01-01, was a Thursday.</summary>
    private static int MondayOf(int day) => day - ((((day + 3) % DaysOfWeek) + DaysOfWeek) % DaysOfWeek);
}
