using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Workloads;

namespace CustomerRules.FollowUps.Planning;

/// <summary>The follow-ups of a window: each placed, merged, suppressed or overflown, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class FollowUpPlan
{
    internal FollowUpPlan(PlanningWindow window, PlannedFollowUp[] items, string[] without, OwnerWeek[] weeks)
    {
        Window = window;
        Items = Array.AsReadOnly(items);
        CustomersWithoutFollowUp = Array.AsReadOnly(without);
        OwnerWeeks = Array.AsReadOnly(weeks);
    }

    /// <summary>The dates of the plan.</summary>
    public PlanningWindow Window { get; }

    /// <summary>Every follow-up once: by date (the placed date, else the date due), then customer, then key.</summary>
    public IReadOnlyList<PlannedFollowUp> Items { get; }

    /// <summary>The customers for whom nothing is called for in the window, ordinal.</summary>
    public IReadOnlyList<string> CustomersWithoutFollowUp { get; }

    /// <summary>How full each week of each owner is: by owner, then week.</summary>
    public IReadOnlyList<OwnerWeek> OwnerWeeks { get; }

    /// <summary>How many follow-ups have a status; the four add up to the items.</summary>
    /// <param name="status">The status.</param>
    public int Count(FollowUpStatus status) => Items.Count(item => item.Status == status);
}
