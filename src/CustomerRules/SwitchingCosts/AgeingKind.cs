namespace CustomerRules.SwitchingCosts;

/// <summary>How an investment changes with time.</summary>
public enum AgeingKind : byte
{
    /// <summary>Keeps its value.</summary>
    Holds = 0,

    /// <summary>Declines in a straight line to 0.</summary>
    Declines = 1,

    /// <summary>Builds up in a straight line from 0, as know-how does.</summary>
    BuildsUp = 2,
}
