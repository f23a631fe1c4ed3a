using System;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>When and why a customer is free to go; every code is stable.</summary>
[Flags]
public enum FreeToGoReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>No part of the switching cost is known.</summary>
    CostUnknown = 1UL << 0,

    /// <summary>No spend to compare the switching cost with.</summary>
    NoSpend = 1UL << 1,

    /// <summary>A part of the switching cost is unknown: no date is earlier than given, only never is certain.</summary>
    NotBefore = 1UL << 2,

    /// <summary>An investment builds up or begins after the date of assessment: the barrier may rise again.</summary>
    MayRiseAgain = 1UL << 3,

    /// <summary>Already below prohibitive.</summary>
    ProhibitiveAlready = 1UL << 4,

    /// <summary>Below prohibitive from a later date.</summary>
    ProhibitiveLater = 1UL << 5,

    /// <summary>Never below prohibitive.</summary>
    ProhibitiveNever = 1UL << 6,

    /// <summary>Already below high.</summary>
    HighAlready = 1UL << 7,

    /// <summary>Below high from a later date.</summary>
    HighLater = 1UL << 8,

    /// <summary>Never below high.</summary>
    HighNever = 1UL << 9,

    /// <summary>Already below moderate.</summary>
    ModerateAlready = 1UL << 10,

    /// <summary>Below moderate from a later date.</summary>
    ModerateLater = 1UL << 11,

    /// <summary>Never below moderate.</summary>
    ModerateNever = 1UL << 12,

    /// <summary>Already no barrier.</summary>
    LowAlready = 1UL << 13,

    /// <summary>No barrier from a later date.</summary>
    LowLater = 1UL << 14,

    /// <summary>Never without a barrier.</summary>
    LowNever = 1UL << 15,
}
