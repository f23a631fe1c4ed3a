namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>When a barrier falls below a band.</summary>
public enum FreeDateState : byte
{
    /// <summary>No part of the switching cost is known.</summary>
    Unknown = 0,

    /// <summary>No spend to compare with, and so no barrier.</summary>
    NotApplicable = 1,

    /// <summary>The barrier is below the band on the date of assessment.</summary>
    Already = 2,

    /// <summary>The barrier is first below the band on a later date.</summary>
    Later = 3,

    /// <summary>The barrier is on no date until 2199-12-31 below the band.</summary>
    Never = 4,
}
