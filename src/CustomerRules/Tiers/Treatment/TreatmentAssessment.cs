using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What a customer is to get, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TreatmentAssessment
{
    private readonly TreatmentPolicy policy;
    private readonly TierTreatment proposed;

    internal TreatmentAssessment(TreatmentPolicy policy, CustomerTier tier, bool? isNaturalPerson)
    {
        this.policy = policy;
        Tier = tier;
        proposed = policy.InForce(tier, isNaturalPerson);
        Treatment = proposed;
        Reasons = tier == CustomerTier.Unknown ? TreatmentReasons.TierUnknown : TreatmentReasons.ByTier;
        if (policy.WithholdsPriceDifferences(isNaturalPerson) && policy.TreatmentFor(tier).HasPriceDifferences)
            Reasons |= isNaturalPerson is null ? TreatmentReasons.NaturalPersonUnknown : TreatmentReasons.NaturalPerson;
        if (InvertedRespects().Count > 0)
            Reasons |= TreatmentReasons.BetterThanHigherTier;
        if (Treatment.ServiceLevel == ServiceLevel.SelfService)
            Reasons |= TreatmentReasons.SelfServiceProposed;
    }

    private TreatmentAssessment(TreatmentAssessment other, TierTreatment treatment)
    {
        policy = other.policy;
        proposed = other.proposed;
        Tier = other.Tier;
        Reasons = other.Reasons;
        Treatment = treatment;
    }

    /// <summary>The tier that it was made for.</summary>
    public CustomerTier Tier { get; }

    /// <summary>What the customer is to get: the treatment of its tier, without differences of price where they are off for it; or, with <see cref="WithTreatment"/>, what a person decided.</summary>
    public TierTreatment Treatment { get; }

    /// <summary>Every reason that applies to what the rules proposed.</summary>
    public TreatmentReasons Reasons { get; }

    /// <summary>The treatment that a person decides on, with the same reasons.</summary>
    /// <param name="treatment">What the customer is to get instead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="treatment"/> is null.</exception>
    public TreatmentAssessment WithTreatment(TierTreatment treatment) => new(this, Guard.Against.Null(treatment));

    /// <summary>Every reason as a sentence with its figures; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => TreatmentTexts.Texts.Explain(Reasons, Figure);

    /// <summary>Text such as <c>tier A: Dedicated service, Senior owner, High promotion</c>.</summary>
    public override string ToString() => "tier " + Tier + ": " + Treatment;

    private string Figure(string name, FigureText text) => name switch
    {
        "tier" => Vocabulary.Of(Tier, text.Language),
        "serviceLevel" => Vocabulary.Of(proposed.ServiceLevel, text.Language),
        "discount" => text.Bounds(proposed.Discount.Usual.BasisPoints, proposed.Discount.Most.BasisPoints),
        "withheldDiscount" => text.Bound(policy.TreatmentFor(Tier).Discount.Most.BasisPoints),
        "creditDays" => text.Number(proposed.CreditDays),
        "aim" => proposed.Aim(text.Language),
        "respects" => string.Join(text.Language == Language.Chinese ? "、" : ", ", InvertedRespects().ConvertAll(respect => Vocabulary.Of(respect, text.Language))),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    };

    /// <summary>In what its tier is treated better than a higher one, each respect once.</summary>
    private List<TreatmentRespect> InvertedRespects()
    {
        var respects = new List<TreatmentRespect>();
        foreach (var inversion in policy.Inversions)
        {
            if (inversion.LowerTier == Tier && !respects.Contains(inversion.Respect))
                respects.Add(inversion.Respect);
        }

        return respects;
    }
}
