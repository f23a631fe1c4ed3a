using System;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Why a concession is proposed or not; any set of them.</summary>
[Flags]
public enum ConcessionReasons : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The customer makes a loss for us, and concessions of this kind are refused to such customers.</summary>
    RefusedToRed = 1,

    /// <summary>The customer makes a loss for us: a person weighs longer credit.</summary>
    RedNeedsDecision = 2,

    /// <summary>Whether the customer leaves anything over is not known.</summary>
    FlagUnknown = 4,

    /// <summary>The tier is not known, and so no ceiling.</summary>
    TierUnknown = 8,

    /// <summary>No ceiling is set for the tier.</summary>
    NoCeilingSet = 16,

    /// <summary>Ceilings on price are off for a natural person.</summary>
    NaturalPerson = 32,

    /// <summary>Ceilings on price are off, since it is not known whether the customer is a natural person.</summary>
    NaturalPersonUnknown = 64,

    /// <summary>The tier has nothing to give beyond the usual.</summary>
    NoRoom = 128,

    /// <summary>The request lies within the tier's ceiling.</summary>
    WithinCeiling = 256,

    /// <summary>The request is above the tier's ceiling.</summary>
    AboveCeiling = 512,
}
