using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>The days of a plan on which an owner works, numbered from 0, and the contacts that fit on each.</summary>
internal sealed class OpenDays
{
    private readonly int fromDay;
    private readonly int[] days;
    private readonly int[] capacities;
    private readonly int[] openBefore;

    /// <summary>The open days.</summary>
    /// <param name="owner">Whose; null where the owner is not named.</param>
    /// <param name="capacityOfOthers">The capacity of an owner who is not named; null for no limit.</param>
    /// <param name="calendar">The working days of the plan.</param>
    /// <param name="window">The dates of the plan.</param>
    public OpenDays(Owner? owner, int? capacityOfOthers, BusinessCalendar calendar, in PlanningWindow window)
    {
        var open = new List<int>();
        var fits = new List<int>();
        fromDay = window.FromDay;
        openBefore = new int[window.UntilDay - window.FromDay + 1];
        for (var day = window.FromDay; day < window.UntilDay; day++)
        {
            openBefore[day - fromDay] = open.Count;
            var capacity = owner is null ? capacityOfOthers ?? int.MaxValue : owner.CapacityOn(day);
            if (capacity == 0 || !calendar.IsWorkingDay(day))
                continue;
            open.Add(day);
            fits.Add(capacity);
        }

        openBefore[window.UntilDay - fromDay] = open.Count;
        (days, capacities) = (open.ToArray(), fits.ToArray());
    }

    public int Count => days.Length;

    /// <summary>The date of an open day.</summary>
    public int this[int index] => days[index];

    public int Capacity(int index) => capacities[index];

    /// <summary>How many open days lie before a day: the number of the first one on or after it.</summary>
    public int Before(int day) =>
        day <= fromDay ? 0
        : day - fromDay >= openBefore.Length ? Count
        : openBefore[day - fromDay];
}
