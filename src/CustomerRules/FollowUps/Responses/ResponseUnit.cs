namespace CustomerRules.FollowUps.Responses;

/// <summary>In what a response target is counted.</summary>
public enum ResponseUnit : byte
{
    /// <summary>Not known; no target has it.</summary>
    Unknown = 0,

    /// <summary>Elapsed time, day and night.</summary>
    ElapsedTime = 1,

    /// <summary>Working time of a calendar.</summary>
    WorkingTime = 2,

    /// <summary>Working days of a calendar.</summary>
    WorkingDays = 3,
}
