namespace CustomerRules.SwitchingCosts;

/// <summary>How much of a switching cost is known.</summary>
public enum Completeness : byte
{
    /// <summary>No part is known.</summary>
    Unknown = 0,

    /// <summary>Some part is unknown: read the total as "at least".</summary>
    Partial = 1,

    /// <summary>Every part is known.</summary>
    Complete = 2,
}
