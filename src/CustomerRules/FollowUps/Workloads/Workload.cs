using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Who makes the contacts of a plan, and how many fit in a day.</summary>
/// <remarks>
/// <para>Accepting: by priority, then latest date, then key (ordinal), a follow-up is accepted where it and all accepted before it still fit: each on a day of
/// its window, from its earliest to its latest date, cut to the plan, that is a working day of the plan and of its owner and no quiet date of the customer.
/// So what overflows is as little as can be, and the least important.</para>
/// <para>Placing: a follow-up that has a day from an earlier plan keeps it where all accepted ones still fit. Then, by priority, larger value, latest date
/// and key, each gets the day nearest to its due date (of two as near, the later one) that leaves a place to all others. So a backlog spreads with the most
/// valuable customers first, and planning again with nothing new moves nothing. The order of the input plays no part.</para>
/// <para>Source: capacity per owner and working day, the least important left over. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class Workload
{
    private readonly Dictionary<string, Owner> byId;

    /// <summary>A workload.</summary>
    /// <param name="owners">The owners; each once.</param>
    /// <param name="capacityOfOthers">The contacts of a working day of each owner who is not named, and of all customers without an owner together; 1 to 10,000; null for no limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="owners"/> is null.</exception>
    /// <exception cref="ArgumentException">An owner is null, or stands twice; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacityOfOthers"/> is out of range.</exception>
    public Workload(IEnumerable<Owner> owners, int? capacityOfOthers = null)
    {
        byId = new(StringComparer.Ordinal);
        foreach (var owner in Guard.Against.NullElements(owners))
        {
            if (byId.ContainsKey(owner.Id))
                throw new ArgumentException("owners must name each owner once, but '" + owner.Id + "' stands twice.", nameof(owners));
            byId.Add(owner.Id, owner);
        }

        Owners = Array.AsReadOnly([.. byId.Values.OrderBy(owner => owner.Id, StringComparer.Ordinal)]);
        CapacityOfOthers = capacityOfOthers is null ? null : Guard.Against.OutOfRange(capacityOfOthers.Value, 1, Owner.MaxCapacity, "contacts", nameof(capacityOfOthers));
    }

    /// <summary>No limits: each follow-up takes place on the possible day nearest to its due date.</summary>
    public static Workload Unlimited { get; } = new([]);

    /// <summary>The owners who are named, by id.</summary>
    public IReadOnlyList<Owner> Owners { get; }

    /// <summary>The contacts of a working day of each owner who is not named, and of all customers without an owner together; null, the default, for no limit.</summary>
    public int? CapacityOfOthers { get; }

    /// <summary>So many contacts a working day for every owner, and for all customers without an owner together.</summary>
    /// <param name="capacityPerDay">The contacts; 1 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacityPerDay"/> is out of range.</exception>
    public static Workload PerOwner(int capacityPerDay) =>
        new([], Guard.Against.OutOfRange(capacityPerDay, 1, Owner.MaxCapacity, "contacts"));
}
