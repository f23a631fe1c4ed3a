namespace CustomerRules.SwitchingCosts;

/// <summary>How high the lock-in ratio stands; the lower bound of a band belongs to it.</summary>
public enum SwitchingBarrier : byte
{
    /// <summary>No part of the switching cost is known.</summary>
    Unknown = 0,

    /// <summary>No spend to compare with: the trailing year's value is 0 or less, or the reference spend is unknown or 0.</summary>
    NotApplicable = 1,

    /// <summary>A ratio of 0.</summary>
    None = 2,

    /// <summary>Above 0.</summary>
    Low = 3,

    /// <summary>From 10 % (standard).</summary>
    Moderate = 4,

    /// <summary>From 50 % (standard).</summary>
    High = 5,

    /// <summary>From 150 % (standard).</summary>
    Prohibitive = 6,
}
