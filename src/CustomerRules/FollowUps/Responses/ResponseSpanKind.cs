namespace CustomerRules.FollowUps.Responses;

/// <summary>What the clocks do in a span of time.</summary>
internal enum ResponseSpanKind : byte
{
    /// <summary>Not opened yet.</summary>
    None = 0,

    /// <summary>They run.</summary>
    Running = 1,

    /// <summary>They stand in a pause.</summary>
    Paused = 2,

    /// <summary>They stand because the matter is closed.</summary>
    Closed = 3,
}
