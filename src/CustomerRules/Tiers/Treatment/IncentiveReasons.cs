using System;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Why an incentive is earned or not; any set of them.</summary>
[Flags]
public enum IncentiveReasons : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The purchase reaches a step of the volume discount.</summary>
    VolumeDiscountEarned = 1,

    /// <summary>The purchase reaches no step of the volume discount.</summary>
    VolumeDiscountNotReached = 2,

    /// <summary>Buying up to a higher step would cost less.</summary>
    CheaperStepAbove = 4,

    /// <summary>The turnover reaches a step of the rebate.</summary>
    RebateEarned = 8,

    /// <summary>The turnover reaches no step of the rebate.</summary>
    RebateNotReached = 16,

    /// <summary>The turnover is not known: no rebate yet.</summary>
    TurnoverUnknown = 32,

    /// <summary>The purchase reaches a step of the longer credit.</summary>
    LongerCreditEarned = 64,

    /// <summary>The purchase reaches no step of the longer credit.</summary>
    LongerCreditNotReached = 128,

    /// <summary>The days of credit are cut to the most that the tier may have.</summary>
    LongerCreditAtCeiling = 256,

    /// <summary>There is a schedule that the tier has no part in.</summary>
    TierNotEligible = 512,

    /// <summary>Differences of price are off for a natural person.</summary>
    NaturalPerson = 1024,

    /// <summary>Differences of price are off, since it is not known whether the customer is a natural person.</summary>
    NaturalPersonUnknown = 2048,

    /// <summary>The policy has no schedule.</summary>
    NoSchedule = 4096,
}
