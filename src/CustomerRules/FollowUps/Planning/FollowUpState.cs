namespace CustomerRules.FollowUps.Planning;

/// <summary>What became of a follow-up of an earlier plan.</summary>
public enum FollowUpState : byte
{
    /// <summary>Not said.</summary>
    Unknown = 0,

    /// <summary>It has a date and waits for it.</summary>
    Placed = 1,

    /// <summary>It took place.</summary>
    Done = 2,

    /// <summary>A person put it off.</summary>
    Snoozed = 3,

    /// <summary>A person called it off.</summary>
    Cancelled = 4,
}
