using System;

namespace CustomerRules.Credit;

/// <summary>Why a customer was rated so, and why it gets these terms; every code is stable.</summary>
[Flags]
public enum CreditReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>No payment history is known: the most careful terms.</summary>
    HistoryUnknown = 1UL << 0,

    /// <summary>Too few invoices count for a rating, and strikes do not make it bad: the most careful terms.</summary>
    HistoryTooShort = 1UL << 1,

    /// <summary>Within every bound of the good band.</summary>
    PaysWell = 1UL << 2,

    /// <summary>Late on average beyond the good band.</summary>
    AverageLate = 1UL << 3,

    /// <summary>Once late beyond the good band.</summary>
    WorstLate = 1UL << 4,

    /// <summary>A disputed share beyond the good band.</summary>
    DisputedShareHigh = 1UL << 5,

    /// <summary>An exposure beyond the good band's share of the current limit.</summary>
    ExposureHigh = 1UL << 6,

    /// <summary>A strike or more, too few for bad: poor at best.</summary>
    StrikeCounted = 1UL << 7,

    /// <summary>The full number of strikes: bad.</summary>
    StrikesReached = 1UL << 8,

    /// <summary>No current limit is set: the exposure was not compared with one.</summary>
    NoCurrentLimit = 1UL << 9,

    /// <summary>The rating earns a share of the tier's ceiling.</summary>
    ShareOfCeiling = 1UL << 10,

    /// <summary>The tier is unknown: no ceiling.</summary>
    TierUnknown = 1UL << 11,

    /// <summary>The trailing year's value is unknown: no ceiling.</summary>
    ValueUnknown = 1UL << 12,

    /// <summary>The trailing year's value is 0 or less: no ceiling.</summary>
    ValueNotPositive = 1UL << 13,

    /// <summary>Prepayment.</summary>
    Prepayment = 1UL << 14,

    /// <summary>The exposure leaves nothing of the recommended limit.</summary>
    LimitUsedUp = 1UL << 15,

    /// <summary>The recommended limit is below the current one.</summary>
    LimitBelowCurrent = 1UL << 16,

    /// <summary>The recommended limit is above the current one.</summary>
    LimitAboveCurrent = 1UL << 17,

    /// <summary>The tier's treatment gives fewer days than the ceiling: they hold.</summary>
    FewerDaysByTreatment = 1UL << 18,
}
