namespace CustomerRules.FollowUps.Responses;

/// <summary>How a first answer or a resolution stands against its target.</summary>
public enum ResponseState : byte
{
    /// <summary>Not known; no reading of a clock has it.</summary>
    Unknown = 0,

    /// <summary>Without a target, or with one that the calendar never reaches.</summary>
    NeverDue = 1,

    /// <summary>The clock runs.</summary>
    Running = 2,

    /// <summary>The clock stands in a pause, before the due time.</summary>
    Paused = 3,

    /// <summary>The clock runs, and the share of the time that counts as risky is used; the due time itself is still at risk.</summary>
    AtRisk = 4,

    /// <summary>Done, at the due time at the latest.</summary>
    Met = 5,

    /// <summary>The due time is over: it was done later, or not at all so far.</summary>
    Breached = 6,

    /// <summary>Closed without an answer, before the first answer was due: neither met nor breached.</summary>
    Unanswered = 7,
}
