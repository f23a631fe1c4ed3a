using System;

namespace CustomerRules.Relationships.Strategy;

/// <summary>Why a relationship is the target. The names are the stable codes.</summary>
[Flags]
public enum TargetReasons : ulong
{
    /// <summary>No reason.</summary>
    None = 0,

    /// <summary>A customer of this tier is needed close.</summary>
    CloseByTier = 1UL << 0,

    /// <summary>A rising star is needed close.</summary>
    CloseByPotential = 1UL << 1,

    /// <summary>It wants to stay, and its tier or its potential is worth an answer.</summary>
    CloseByWish = 1UL << 2,

    /// <summary>Neither tier nor potential nor its own wish asks for a close relationship.</summary>
    CloseNotNeeded = 1UL << 3,

    /// <summary>The tier is not known.</summary>
    TierUnknown = 1UL << 4,

    /// <summary>The present type is not known.</summary>
    PresentTypeUnknown = 1UL << 5,

    /// <summary>The evidence points to captive, and nobody has asked the customer.</summary>
    MayBeCaptive = 1UL << 6,

    /// <summary>It is captive.</summary>
    IsCaptive = 1UL << 7,

    /// <summary>It is a partner.</summary>
    IsPartner = 1UL << 8,

    /// <summary>Price decides most of its purchases.</summary>
    PriceLedHigh = 1UL << 9,

    /// <summary>It has many alternatives.</summary>
    ManyAlternatives = 1UL << 10,

    /// <summary>It does not plan far ahead with us.</summary>
    ShortHorizon = 1UL << 11,

    /// <summary>The share of purchases that price decides is not known.</summary>
    PriceLedUnknown = 1UL << 12,

    /// <summary>The number of alternatives is not known.</summary>
    AlternativesUnknown = 1UL << 13,

    /// <summary>The planning horizon is not known.</summary>
    HorizonUnknown = 1UL << 14,

    /// <summary>Enough signs say that it is no partner material, which is fine.</summary>
    NotPartnerMaterial = 1UL << 15,

    /// <summary>Ask before a target is set.</summary>
    AskFirst = 1UL << 16,
}
