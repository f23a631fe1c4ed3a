using System;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Why a deposit is proposed or not; any set of them.</summary>
[Flags]
public enum DepositReasons : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The tier is at or below the line.</summary>
    TierAtOrBelowLine = 1,

    /// <summary>The tier is above the line.</summary>
    TierAboveLine = 2,

    /// <summary>The tier is not known: no deposit.</summary>
    TierUnknown = 4,

    /// <summary>The request takes more effort than is free.</summary>
    EffortOverThreshold = 8,

    /// <summary>The request takes no more effort than is free.</summary>
    EffortWithinThreshold = 16,

    /// <summary>The effort is not known: no deposit.</summary>
    EffortUnknown = 32,
}
