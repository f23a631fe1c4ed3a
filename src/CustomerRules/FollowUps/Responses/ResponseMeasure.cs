namespace CustomerRules.FollowUps.Responses;

/// <summary>What a response target is set for.</summary>
public enum ResponseMeasure : byte
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The first answer to the customer; of a complaint: its acknowledgement.</summary>
    FirstAnswer = 1,

    /// <summary>The resolution: the matter is closed.</summary>
    Resolution = 2,
}
