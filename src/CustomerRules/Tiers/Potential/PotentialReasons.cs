using System;

namespace CustomerRules.Tiers.Potential;

/// <summary>Why a customer is, or is not, a rising star, one to nurture or a self-service candidate. One bit each; bits are stable.</summary>
/// <remarks>Each criterion of the row's tier gives one reason, met or not: what is unknown, and so prevents the answer, is told too.</remarks>
[Flags]
public enum PotentialReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>The tier is not known.</summary>
    TierUnknown = 1UL << 0,

    /// <summary>Tier A or B: nothing to raise.</summary>
    TierIsHigh = 1UL << 1,

    /// <summary>Tier C: growth reaches the line of a rising star.</summary>
    GrowthReachesStar = 1UL << 2,

    /// <summary>Tier C: growth is known and under the line of a rising star.</summary>
    GrowthUnderStar = 1UL << 3,

    /// <summary>Tier C or D: growth is not known.</summary>
    GrowthUnknown = 1UL << 4,

    /// <summary>Tier C: the tier value reaches the share of tier B's least value.</summary>
    ValueReachesStar = 1UL << 5,

    /// <summary>Tier C: the tier value is under the share of tier B's least value.</summary>
    ValueUnderStar = 1UL << 6,

    /// <summary>Tier C: the tier value is not known.</summary>
    ValueUnknown = 1UL << 7,

    /// <summary>Tier C: tier B has no least value.</summary>
    LeastOfBAbsent = 1UL << 8,

    /// <summary>Tier D: a customer for long enough to be judged.</summary>
    CustomerLongEnough = 1UL << 9,

    /// <summary>Tier D: a customer for too short a time to be a candidate.</summary>
    CustomerTooNew = 1UL << 10,

    /// <summary>Tier D: the date of the first order is not known.</summary>
    FirstOrderUnknown = 1UL << 11,

    /// <summary>Tier D: the contribution is negative.</summary>
    ContributionNegative = 1UL << 12,

    /// <summary>Tier D: the contribution is known and not negative.</summary>
    ContributionNotNegative = 1UL << 13,

    /// <summary>Tier D: the contribution is not known.</summary>
    ContributionUnknown = 1UL << 14,

    /// <summary>Tier D: growth is known and not above 0.</summary>
    NotGrowing = 1UL << 15,

    /// <summary>Tier D: growth is above 0.</summary>
    Growing = 1UL << 16,

    /// <summary>Tier D: known to have no influence on others.</summary>
    NoInfluence = 1UL << 17,

    /// <summary>Tier D: influences others.</summary>
    Influential = 1UL << 18,

    /// <summary>Tier D: whether it influences others is not known.</summary>
    InfluenceUnknown = 1UL << 19,

    /// <summary>Tier D: known that nothing is open.</summary>
    NothingOpen = 1UL << 20,

    /// <summary>Tier D: something is open.</summary>
    SomethingOpen = 1UL << 21,

    /// <summary>Tier D: whether something is open is not known.</summary>
    OpenMattersUnknown = 1UL << 22,
}
