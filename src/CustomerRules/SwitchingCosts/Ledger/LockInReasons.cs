using System;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>What holds a customer, by where it comes from; every code is stable.</summary>
[Flags]
public enum LockInReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The customer's own investments hold it.</summary>
    OwnInvestment = 1UL << 0,

    /// <summary>What the supplier earned holds it.</summary>
    Earned = 1UL << 1,

    /// <summary>A contract penalty or an exit fee holds it.</summary>
    Imposed = 1UL << 2,

    /// <summary>More than half is imposed.</summary>
    MostlyImposed = 1UL << 3,

    /// <summary>Nothing that is known holds it.</summary>
    Nothing = 1UL << 4,

    /// <summary>A part is unknown: each amount is "at least".</summary>
    Partial = 1UL << 5,

    /// <summary>No part is known.</summary>
    Unknown = 1UL << 6,
}
