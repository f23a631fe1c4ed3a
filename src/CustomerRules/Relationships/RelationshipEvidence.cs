using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships;

/// <summary>What is known of how a customer is bound and whether it wants to stay, beyond its orders. Null is unknown.</summary>
/// <remarks>The customer's size and strength are no evidence of either and have no field here. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class RelationshipEvidence
{
    /// <summary>The most alternative suppliers that are counted: 10,000.</summary>
    public const int MaxAlternatives = 10_000;

    /// <summary>The longest planning horizon: 1,200 months.</summary>
    public const int MaxHorizonMonths = 1_200;

    /// <summary>Evidence; what is left out is unknown.</summary>
    /// <param name="alternatives">Qualified alternative suppliers for this need; 0 to 10,000.</param>
    /// <param name="shareOfWallet">Our share of what the customer spends on this need.</param>
    /// <param name="categoryShare">Share of our product categories that it buys.</param>
    /// <param name="horizonMonths">How far it plans ahead with us; 0 to 1,200 months.</param>
    /// <param name="satisfaction">Its satisfaction.</param>
    /// <param name="mutualBenefit">Mutual benefit, as the customer sees it.</param>
    /// <param name="judgesFuture">Whether it judges our future capability, not only today's offer.</param>
    /// <param name="priceLed">Share of its purchases that price decides.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public RelationshipEvidence(
        int? alternatives = null,
        Proportion? shareOfWallet = null,
        Proportion? categoryShare = null,
        int? horizonMonths = null,
        Proportion? satisfaction = null,
        Proportion? mutualBenefit = null,
        bool? judgesFuture = null,
        Proportion? priceLed = null)
    {
        Alternatives = alternatives is { } count ? Guard.Against.OutOfRange(count, 0, MaxAlternatives, "suppliers", nameof(alternatives)) : null;
        ShareOfWallet = shareOfWallet;
        CategoryShare = categoryShare;
        HorizonMonths = horizonMonths is { } months ? Guard.Against.OutOfRange(months, 0, MaxHorizonMonths, "months", nameof(horizonMonths)) : null;
        Satisfaction = satisfaction;
        MutualBenefit = mutualBenefit;
        JudgesFuture = judgesFuture;
        PriceLed = priceLed;
    }

    /// <summary>Nothing is known.</summary>
    public static RelationshipEvidence Unknown { get; } = new();

    /// <summary>Qualified alternative suppliers for this need.</summary>
    public int? Alternatives { get; }

    /// <summary>Our share of what the customer spends on this need.</summary>
    public Proportion? ShareOfWallet { get; }

    /// <summary>Share of our product categories that it buys.</summary>
    public Proportion? CategoryShare { get; }

    /// <summary>How far it plans ahead with us, in months.</summary>
    public int? HorizonMonths { get; }

    /// <summary>Its satisfaction.</summary>
    public Proportion? Satisfaction { get; }

    /// <summary>Mutual benefit, as the customer sees it.</summary>
    public Proportion? MutualBenefit { get; }

    /// <summary>Whether it judges our future capability, not only today's offer.</summary>
    public bool? JudgesFuture { get; }

    /// <summary>Share of its purchases that price decides.</summary>
    public Proportion? PriceLed { get; }
}
