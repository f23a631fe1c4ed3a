using System;
using CustomerRules.Calendars;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Somebody who makes contacts: with how much capacity, and on which days.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Owner
{
    /// <summary>An owner.</summary>
    /// <param name="id">Who; not empty.</param>
    /// <param name="capacityPerDay">The contacts of a working day; 1 to 10,000.</param>
    /// <param name="calendar">The days on which the owner works; null for the days of the plan.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacityPerDay"/> is out of range.</exception>
    public Owner(string id, int capacityPerDay, BusinessCalendar? calendar = null)
    {
        Id = Guard.Against.NullOrEmpty(id);
        CapacityPerDay = Guard.Against.OutOfRange(capacityPerDay, 1, 10_000, "contacts");
        Calendar = calendar;
    }

    /// <summary>Who.</summary>
    public string Id { get; }

    /// <summary>The contacts of a working day.</summary>
    public int CapacityPerDay { get; }

    /// <summary>The days on which the owner works; null for the days of the plan.</summary>
    public BusinessCalendar? Calendar { get; }
}
