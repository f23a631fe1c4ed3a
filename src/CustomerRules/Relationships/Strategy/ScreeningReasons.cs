using System;

namespace CustomerRules.Relationships.Strategy;

/// <summary>Why a customer was screened as it was. The names are the stable codes.</summary>
[Flags]
public enum ScreeningReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The strength reaches its line.</summary>
    StrengthHigh = 1UL << 0,

    /// <summary>The strength is under its line.</summary>
    StrengthLow = 1UL << 1,

    /// <summary>The willingness reaches its line.</summary>
    WillingnessHigh = 1UL << 2,

    /// <summary>The willingness is under its line.</summary>
    WillingnessLow = 1UL << 3,

    /// <summary>Too little of the strength is known.</summary>
    StrengthCoverageLow = 1UL << 4,

    /// <summary>Too little of the willingness is known.</summary>
    WillingnessCoverageLow = 1UL << 5,

    /// <summary>No completion of the unknown facts can change the quadrant.</summary>
    ScreeningCertain = 1UL << 6,

    /// <summary>Unknown facts could still change the quadrant.</summary>
    ScreeningLikely = 1UL << 7,
}
