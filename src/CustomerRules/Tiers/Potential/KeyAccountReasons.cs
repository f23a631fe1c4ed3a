using System;

namespace CustomerRules.Tiers.Potential;

/// <summary>Why a customer is, or is not, a key account: one reason for each criterion and one for the sum. One bit each; bits are stable.</summary>
[Flags]
public enum KeyAccountReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>Stable cooperation: a customer for long enough and in rhythm.</summary>
    StableMet = 1UL << 0,

    /// <summary>Stable cooperation: too short a time a customer, or out of rhythm.</summary>
    StableNotMet = 1UL << 1,

    /// <summary>Stable cooperation: the first order or the trade pattern is not known, and nothing known rules it out.</summary>
    StableUnknown = 1UL << 2,

    /// <summary>Share of our sales: the share reaches the line.</summary>
    SalesMet = 1UL << 3,

    /// <summary>Share of our sales: the share is under the line.</summary>
    SalesNotMet = 1UL << 4,

    /// <summary>Share of our sales: the customer's value is not known, or our sales are not known or not positive.</summary>
    SalesUnknown = 1UL << 5,

    /// <summary>Harm if lost: the share of our contribution reaches the line.</summary>
    HarmMet = 1UL << 6,

    /// <summary>Harm if lost: the share of our contribution is under the line.</summary>
    HarmNotMet = 1UL << 7,

    /// <summary>Harm if lost: the customer's contribution is not known, or our contribution is not known or not positive.</summary>
    HarmUnknown = 1UL << 8,

    /// <summary>Growth ahead: growth reaches the line.</summary>
    GrowthMet = 1UL << 9,

    /// <summary>Growth ahead: growth is under the line.</summary>
    GrowthNotMet = 1UL << 10,

    /// <summary>Growth ahead: growth is not known.</summary>
    GrowthUnknown = 1UL << 11,

    /// <summary>Influence: it influences others.</summary>
    InfluenceMet = 1UL << 12,

    /// <summary>Influence: it is known not to influence others.</summary>
    InfluenceNotMet = 1UL << 13,

    /// <summary>Influence: whether it influences others is not known.</summary>
    InfluenceUnknown = 1UL << 14,

    /// <summary>Enough criteria are met: a key account.</summary>
    EnoughCriteriaMet = 1UL << 15,

    /// <summary>Too few are met, but the unknown ones could bring it there.</summary>
    UnknownCriteriaDecide = 1UL << 16,

    /// <summary>Too few are met, whatever the unknown ones would say.</summary>
    TooFewCriteriaMet = 1UL << 17,
}
