using System;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Why a first answer or a resolution stands as it does. One bit each; bits are stable.</summary>
[Flags]
public enum ResponseReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>There is no target.</summary>
    NoTarget = 1UL << 0,

    /// <summary>There is a target.</summary>
    TargetSet = 1UL << 1,

    /// <summary>The target in force is that of complaints: the channel has none, or one that is due later.</summary>
    TargetOfComplaints = 1UL << 2,

    /// <summary>The calendar has not enough working time ahead for the target ever to be due.</summary>
    CalendarTooShort = 1UL << 3,

    /// <summary>The clock runs.</summary>
    ClockRuns = 1UL << 4,

    /// <summary>The clock stands in a pause.</summary>
    ClockPaused = 1UL << 5,

    /// <summary>The share of the time that counts as risky is used.</summary>
    TimeRunsOut = 1UL << 6,

    /// <summary>Done; there was no due time.</summary>
    Done = 1UL << 7,

    /// <summary>Done at the due time at the latest.</summary>
    DoneInTime = 1UL << 8,

    /// <summary>Done after the due time.</summary>
    DoneLate = 1UL << 9,

    /// <summary>The due time is over, and it is still open.</summary>
    Overdue = 1UL << 10,

    /// <summary>The due time was over when the matter was closed without an answer.</summary>
    MissedBeforeClosing = 1UL << 11,

    /// <summary>Closed without an answer.</summary>
    ClosedUnanswered = 1UL << 12,

    /// <summary>The clock stood in pauses for some of its own time.</summary>
    PauseCounted = 1UL << 13,

    /// <summary>A pause met none of the clock's own time.</summary>
    PauseOutsideHours = 1UL << 14,

    /// <summary>It was closed and opened again; the clock stood in between.</summary>
    Reopened = 1UL << 15,
}
