namespace CustomerRules.FollowUps.Planning;

/// <summary>What became of a follow-up in a plan: each has exactly one.</summary>
public enum FollowUpStatus : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>It has a date.</summary>
    Placed = 1,

    /// <summary>Another follow-up with the customer takes it along.</summary>
    Merged = 2,

    /// <summary>It may not take place, or comes too close to another one.</summary>
    Suppressed = 3,

    /// <summary>There was no capacity for it.</summary>
    Overflow = 4,
}
