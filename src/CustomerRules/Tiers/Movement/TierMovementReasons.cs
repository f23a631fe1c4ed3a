using System;

namespace CustomerRules.Tiers.Movement;

/// <summary>Why a tier moved or stayed: one bit a reason, stable over versions.</summary>
[Flags]
public enum TierMovementReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>A person set the tier, and the date of expiry has not come.</summary>
    OverrideInForce = 1 << 0,

    /// <summary>A person had set a tier, and the date of expiry has come: the rules decide.</summary>
    OverrideExpired = 1 << 1,

    /// <summary>A person had set a tier without a known date of expiry: the rules decide.</summary>
    OverrideWithoutDate = 1 << 2,

    /// <summary>There was no tier before.</summary>
    NoPreviousTier = 1 << 3,

    /// <summary>The tier value is not known, so there is no raw tier to move to.</summary>
    TierValueUnknown = 1 << 4,

    /// <summary>The raw tier is the one before.</summary>
    SameTier = 1 << 5,

    /// <summary>The first order is too recent for a tier to be lost.</summary>
    YoungCustomer = 1 << 6,

    /// <summary>The first order is not known, so the customer does not count as new.</summary>
    FirstOrderUnknown = 1 << 7,

    /// <summary>The value reaches the least value of the new tier and the margin on top.</summary>
    PromotionReached = 1 << 8,

    /// <summary>The raw tier is better, but the value does not reach the least value of the next better tier and the margin on top.</summary>
    PromotionMissed = 1 << 9,

    /// <summary>Promoted, but not to the raw tier, whose least value and margin are not reached.</summary>
    PromotionBelowRawTier = 1 << 10,

    /// <summary>The raw tier is worse, and the tier before has not held for the minimum dwell.</summary>
    DwellNotServed = 1 << 11,

    /// <summary>The raw tier is worse, and it is not known since when the tier before holds: the dwell counts as served.</summary>
    SinceUnknown = 1 << 12,

    /// <summary>The raw tier is worse, but the value is not under the least value of the tier before less the margin.</summary>
    WithinDemotionMargin = 1 << 13,

    /// <summary>The value is under the least value of the tier before less the margin.</summary>
    DemotionReached = 1 << 14,

    /// <summary>The tier before has no boundary any more, so no value keeps it.</summary>
    BoundaryAbsent = 1 << 15,

    /// <summary>Demoted, but not at once to the raw tier, which is further down than the allowed steps.</summary>
    StepsLimited = 1 << 16,

    /// <summary>The tier before was one that a person set, which has expired: the customer is rated afresh.</summary>
    TierBeforeWasSet = 1 << 17,
}
