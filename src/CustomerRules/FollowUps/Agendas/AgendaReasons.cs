using System;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>The evidence behind a line of an agenda, and what changed. One bit each; bits are stable.</summary>
[Flags]
public enum AgendaReasons : ulong
{
    /// <summary>No evidence.</summary>
    None = 0,

    /// <summary>The last real contact is known.</summary>
    LastContactOn = 1UL << 0,

    /// <summary>No real contact is known.</summary>
    NoContactKnown = 1UL << 1,

    /// <summary>The last order is known.</summary>
    LastOrderOn = 1UL << 2,

    /// <summary>No order is known.</summary>
    NoOrderKnown = 1UL << 3,

    /// <summary>It must be made by a date of this week.</summary>
    LastChanceThisWeek = 1UL << 4,

    /// <summary>It can wait until a later week.</summary>
    CanWaitUntil = 1UL << 5,

    /// <summary>It was not placed in the plan before.</summary>
    NewOnAgenda = 1UL << 6,

    /// <summary>It stood on another date in the plan before.</summary>
    MovedOnAgenda = 1UL << 7,
}
