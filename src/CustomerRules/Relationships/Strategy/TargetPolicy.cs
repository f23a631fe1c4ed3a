using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;

namespace CustomerRules.Relationships.Strategy;

/// <summary>Says with which customers a close relationship is needed, by tier, potential and evidence; to stay transactional and be served well is an answer.</summary>
/// <remarks>
/// <para>In order: a captive customer's win-win is restored, whatever its tier; a partner is kept. A customer that may be captive is asked first. Enough signs
/// that it is no partner material (price-led, many alternatives, short horizon; each only where known): stay transactional. Close by tier or as a rising star:
/// develop, or ask first where the present type is unknown. Developing already, of the tier for that or to be nurtured: develop. Tier unknown: ask first.
/// Otherwise stay transactional.</para>
/// <para>Source: which customers do we need a close relationship with? Transactional ones are no partner material, and that is fine; binding alone is only
/// captivity; compare the relationship spectrum of B. B. Jackson 1985. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class TargetPolicy
{
    /// <summary>A policy with parameters of its own.</summary>
    /// <param name="closeFrom">The least tier that is needed close whatever it wants; A to D.</param>
    /// <param name="willingFrom">The least tier that is brought closer where it wants to stay; A to D, and not better than <paramref name="closeFrom"/>.</param>
    /// <param name="priceLedFrom">The share of price-led purchases that speaks against a partner; above 0 %; null for 70 %.</param>
    /// <param name="alternativesFrom">The number of alternative suppliers that speaks against a partner; 1 to 10,000.</param>
    /// <param name="horizonUnderMonths">The planning horizon under which it speaks against a partner; 1 to 1,200 months.</param>
    /// <param name="signsAgainst">How many of the three signs make a customer no partner material; 1 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tier is Unknown or not defined, or a number is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="willingFrom"/> is better than <paramref name="closeFrom"/>, or <paramref name="priceLedFrom"/> is 0 %.</exception>
    public TargetPolicy(
        CustomerTier closeFrom = CustomerTier.B,
        CustomerTier willingFrom = CustomerTier.C,
        Proportion? priceLedFrom = null,
        int alternativesFrom = 3,
        int horizonUnderMonths = 12,
        int signsAgainst = 2)
    {
        CloseFrom = Guard.Against.UnknownTier(closeFrom);
        WillingFrom = Guard.Against.UnknownTier(willingFrom);
        PriceLedFrom = priceLedFrom ?? Proportion.FromPercent(70);
        AlternativesFrom = Guard.Against.OutOfRange(alternativesFrom, 1, RelationshipEvidence.MaxAlternatives, "suppliers");
        HorizonUnderMonths = Guard.Against.OutOfRange(horizonUnderMonths, 1, RelationshipEvidence.MaxHorizonMonths, "months");
        SignsAgainst = Guard.Against.OutOfRange(signsAgainst, 1, 3, "signs");
        if (WillingFrom < CloseFrom)
            throw new ArgumentException("willingFrom must not be better than closeFrom, which is " + CloseFrom + ", but was " + WillingFrom + ".", nameof(willingFrom));
        if (PriceLedFrom == Proportion.Zero)
            throw new ArgumentException("priceLedFrom must be above 0 %, but was " + PriceLedFrom + ".", nameof(priceLedFrom));
    }

    /// <summary>
    /// Close for tiers A and B and rising stars; closer for tier C where it wants to stay. No partner material from 2 signs of: price-led from 70 %,
    /// 3 alternatives, a horizon under 12 months.
    /// </summary>
    public static TargetPolicy Standard { get; } = new();

    /// <summary>The least tier that is needed close whatever it wants; B by default.</summary>
    public CustomerTier CloseFrom { get; }

    /// <summary>The least tier that is brought closer where it wants to stay; C by default.</summary>
    public CustomerTier WillingFrom { get; }

    /// <summary>The share of price-led purchases from which it speaks against a partner; 70 % by default.</summary>
    public Proportion PriceLedFrom { get; }

    /// <summary>The number of alternative suppliers from which it speaks against a partner; 3 by default.</summary>
    public int AlternativesFrom { get; }

    /// <summary>The planning horizon in months under which it speaks against a partner; 12 by default.</summary>
    public int HorizonUnderMonths { get; }

    /// <summary>How many of the three signs make a customer no partner material; 2 by default.</summary>
    public int SignsAgainst { get; }

    /// <summary>The target for a row.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="potential">What may become of it; None where it was not judged.</param>
    /// <param name="relationship">Its relationship.</param>
    public TargetAssessment Assess(in CustomerRow row, CustomerTier tier, PotentialKind potential, in RelationshipAssessment relationship)
    {
        var signs = SignsOf(row);
        var needs = NeedsOf(tier, potential, relationship.Type);
        var (target, reasons) = Decide(relationship, signs, needs);
        return new TargetAssessment
        {
            Target = target,
            Present = relationship.Type,
            PresentCertainty = relationship.Certainty,
            Tier = tier,
            Potential = potential,
            Reasons = signs | needs | reasons,
            PriceLed = row.PriceLed,
            Alternatives = row.Alternatives,
            HorizonMonths = row.HorizonMonths,
        };
    }

    /// <summary>The reasons of a target under this policy, with their figures.</summary>
    /// <param name="assessment">The target.</param>
    public IReadOnlyList<Reason> Explain(TargetAssessment assessment) => TargetTexts.All.Explain(assessment.Reasons, (name, text) => name switch
    {
        "tier" => Vocabulary.Of(assessment.Tier, text.Language),
        "closeFrom" => Vocabulary.Of(CloseFrom, text.Language),
        "willingFrom" => Vocabulary.Of(WillingFrom, text.Language),
        "priceLed" => text.Percent(assessment.PriceLed),
        "priceLedFrom" => text.Bound(PriceLedFrom.BasisPoints),
        "alternatives" => text.Number(assessment.Alternatives),
        "alternativesFrom" => text.Number(AlternativesFrom),
        "horizon" => text.Number(assessment.HorizonMonths),
        "horizonUnder" => text.Number(HorizonUnderMonths),
        _ => text.Number(SignsAgainst),
    });

    private (TargetRelationship Target, TargetReasons Reasons) Decide(in RelationshipAssessment relationship, TargetReasons signs, TargetReasons needs)
    {
        const TargetReasons close = TargetReasons.CloseByTier | TargetReasons.CloseByPotential;
        var isUnknown = relationship.Type == RelationshipType.Unknown;
        var isPoor = CountSigns(signs) >= SignsAgainst;
        var reasons = isUnknown ? TargetReasons.PresentTypeUnknown : TargetReasons.None;
        if (relationship.Type == RelationshipType.Captive)
            return (TargetRelationship.RestoreMutualBenefit, reasons | TargetReasons.IsCaptive);
        if (relationship.Type == RelationshipType.Partnership)
            return (TargetRelationship.KeepPartnership, reasons | TargetReasons.IsPartner);
        if ((relationship.Reasons & RowReasons.CaptiveUnconfirmed) != RowReasons.None)
            return (TargetRelationship.Unknown, reasons | TargetReasons.MayBeCaptive | TargetReasons.AskFirst);
        if (isPoor)
            return (TargetRelationship.StayTransactional, reasons | TargetReasons.NotPartnerMaterial);
        if ((needs & close) != TargetReasons.None)
            return isUnknown ? (TargetRelationship.Unknown, reasons | TargetReasons.AskFirst) : (TargetRelationship.Develop, reasons);
        if ((needs & TargetReasons.CloseByWish) != TargetReasons.None)
            return (TargetRelationship.Develop, reasons);
        return (needs & TargetReasons.TierUnknown) != TargetReasons.None
            ? (TargetRelationship.Unknown, reasons | TargetReasons.AskFirst)
            : (TargetRelationship.StayTransactional, reasons);
    }

    private TargetReasons NeedsOf(CustomerTier tier, PotentialKind potential, RelationshipType type)
    {
        var needs = TargetReasons.None;
        if (IsOrBetter(tier, CloseFrom))
            needs |= TargetReasons.CloseByTier;
        if (potential == PotentialKind.RisingStar)
            needs |= TargetReasons.CloseByPotential;
        if (type == RelationshipType.Developing && (IsOrBetter(tier, WillingFrom) || potential is PotentialKind.RisingStar or PotentialKind.Nurture))
            needs |= TargetReasons.CloseByWish;
        if (tier == CustomerTier.Unknown)
            return needs | TargetReasons.TierUnknown;
        return needs == TargetReasons.None ? TargetReasons.CloseNotNeeded : needs;
    }

    private TargetReasons SignsOf(in CustomerRow row)
    {
        var signs = row.PriceLed < 0 ? TargetReasons.PriceLedUnknown
            : row.PriceLed >= PriceLedFrom.BasisPoints ? TargetReasons.PriceLedHigh : TargetReasons.None;
        signs |= row.Alternatives < 0 ? TargetReasons.AlternativesUnknown
            : row.Alternatives >= AlternativesFrom ? TargetReasons.ManyAlternatives : TargetReasons.None;
        return signs | (row.HorizonMonths < 0 ? TargetReasons.HorizonUnknown
            : row.HorizonMonths < HorizonUnderMonths ? TargetReasons.ShortHorizon : TargetReasons.None);
    }

    private static int CountSigns(TargetReasons signs) =>
        Count(signs, TargetReasons.PriceLedHigh) + Count(signs, TargetReasons.ManyAlternatives) + Count(signs, TargetReasons.ShortHorizon);

    private static int Count(TargetReasons signs, TargetReasons sign) => (signs & sign) == TargetReasons.None ? 0 : 1;

    private static bool IsOrBetter(CustomerTier tier, CustomerTier least) => tier != CustomerTier.Unknown && tier <= least;
}
