using System;

namespace CustomerRules.FollowUps;

/// <summary>Why a follow-up is planned as it is, and what became of it. One bit each; bits are stable.</summary>
[Flags]
public enum FollowUpReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    // Cadence: bits 0 to 7.

    /// <summary>Counted from the last real contact.</summary>
    ContactAfterLastContact = 1UL << 0,

    /// <summary>Counted from the last order, as no contact is known.</summary>
    ContactAfterLastOrder = 1UL << 1,

    /// <summary>Counted from the start of the window, as neither contact nor order is known.</summary>
    ContactFromStart = 1UL << 2,

    /// <summary>It was due before the window.</summary>
    ContactOverdue = 1UL << 3,

    /// <summary>A projection: counted from a contact that is itself only planned.</summary>
    ContactProjected = 1UL << 4,

    // Occasions and surveys: bits 8 to 17.

    // Sequences: bits 18 to 29.

    // Permission: bits 30 to 39.

    // Fatigue: bits 40 to 45.

    // Workload: bits 46 to 51.

    // Planning again: bits 52 to 61.
}
