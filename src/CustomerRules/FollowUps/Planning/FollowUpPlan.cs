using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

/// <summary>The follow-ups of a window: each placed, merged, suppressed or overflown, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed partial class FollowUpPlan
{
    private readonly PlannedFollowUp[] items;
    private readonly int[] counts = new int[(int)FollowUpStatus.Overflow + 1];

    internal FollowUpPlan(PlanningWindow window, PlannedFollowUp[] items, string[] without, OwnerWeek[] weeks)
    {
        Window = window;
        this.items = items;
        Items = Array.AsReadOnly(items);
        CustomersWithoutFollowUp = Array.AsReadOnly(without);
        OwnerWeeks = Array.AsReadOnly(weeks);
        foreach (var item in items)
            counts[(int)item.Status]++;
    }

    /// <summary>The dates of the plan.</summary>
    public PlanningWindow Window { get; }

    /// <summary>Every follow-up once: by date (the placed date, else the date due), then customer, purpose and cycle, texts ordinal.</summary>
    public IReadOnlyList<PlannedFollowUp> Items { get; }

    /// <summary>The customers for whom nothing is called for in the window, ordinal.</summary>
    public IReadOnlyList<string> CustomersWithoutFollowUp { get; }

    /// <summary>How full each week of each owner is: by owner (nobody first, then ordinal), then week.</summary>
    public IReadOnlyList<OwnerWeek> OwnerWeeks { get; }

    /// <summary>How many follow-ups have a status; the four add up to the items. Cost: constant.</summary>
    /// <param name="status">The status; Unknown has none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public int Count(FollowUpStatus status) => counts[(int)Guard.Against.UndefinedEnum(status)];

    /// <summary>Text such as <c>2026-03-02 to before 2026-03-09: 40 placed, 2 merged, 1 suppressed, 3 overflow</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Window}: {counts[1]} placed, {counts[2]} merged, {counts[3]} suppressed, {counts[4]} overflow");

    /// <summary>The order of the items.</summary>
    internal static int Compare(PlannedFollowUp left, PlannedFollowUp right)
    {
        var order = DayOf(left).CompareTo(DayOf(right));
        return order != 0 ? order : left.FollowUp.Key.CompareTo(right.FollowUp.Key);
    }

    private static int DayOf(PlannedFollowUp item) => item.DateDay ?? item.FollowUp.DueDay;
}
