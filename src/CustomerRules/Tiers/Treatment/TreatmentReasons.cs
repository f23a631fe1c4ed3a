using System;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Why a customer is to be treated so; any set of them.</summary>
[Flags]
public enum TreatmentReasons : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The treatment of the customer's tier.</summary>
    ByTier = 1,

    /// <summary>The tier is not known.</summary>
    TierUnknown = 2,

    /// <summary>Differences of price are off for a natural person.</summary>
    NaturalPerson = 4,

    /// <summary>Differences of price are off, since it is not known whether the customer is a natural person.</summary>
    NaturalPersonUnknown = 8,

    /// <summary>By an exception of the policy, the tier is treated better than a higher one.</summary>
    BetterThanHigherTier = 16,

    /// <summary>The customer is to serve itself.</summary>
    SelfServiceProposed = 32,
}
