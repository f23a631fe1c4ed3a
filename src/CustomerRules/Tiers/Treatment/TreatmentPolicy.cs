using System;
using System.Collections.Generic;
using CustomerRules.Decisions;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Says what each tier gets.</summary>
/// <remarks>
/// <para>A lower tier is treated better than a higher one in no respect, unless the policy allows inversions; those it has stay visible in
/// <see cref="Inversions"/>. A customer without a tier gets <see cref="Unrated"/>, which is compared with no tier. The rule book recommends credit terms of at most
/// the treatment's most days.</para>
/// <para>A natural person, and a customer of whom it is not known whether it is one, gets no difference of price (discount, volume discount, rebate) unless
/// <see cref="PriceDifferencesForNaturalPersons"/> says so. What a customer is to get is a recommendation, since less service can hurt a person.</para>
/// <para>Source: class A the ace salespeople, frequent visits and executive hospitality; class C less promotion, kept in touch with, a word that help is
/// there when it grows, and a look for tomorrow's stars; class D nurtured where it can be raised, else let go early; and incentives for those who contribute
/// most. Percentages and days are this library's starting points. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class TreatmentPolicy
{
    private readonly TierTreatment[] treatments;

    /// <summary>A policy with treatments of its own.</summary>
    /// <param name="a">What tier A gets.</param>
    /// <param name="b">What tier B gets.</param>
    /// <param name="c">What tier C gets.</param>
    /// <param name="d">What tier D gets.</param>
    /// <param name="unrated">What a customer without a tier gets; null for the standard one.</param>
    /// <param name="allowInversions">Whether a lower tier may be treated better than a higher one.</param>
    /// <param name="priceDifferencesForNaturalPersons">Whether natural persons get differences of price.</param>
    /// <exception cref="ArgumentNullException">A treatment of A to D is null.</exception>
    /// <exception cref="ArgumentException">A lower tier is treated better than a higher one; the message names every respect with both tiers and values.</exception>
    public TreatmentPolicy(
        TierTreatment a,
        TierTreatment b,
        TierTreatment c,
        TierTreatment d,
        TierTreatment? unrated = null,
        bool allowInversions = false,
        bool priceDifferencesForNaturalPersons = false)
        : this(
            [Guard.Against.Null(a), Guard.Against.Null(b), Guard.Against.Null(c), Guard.Against.Null(d)],
            unrated ?? StandardTreatments.Unrated,
            allowInversions,
            priceDifferencesForNaturalPersons)
    {
    }

    private TreatmentPolicy(TierTreatment[] treatments, TierTreatment unrated, bool allowInversions, bool priceDifferencesForNaturalPersons)
    {
        Inversions = TreatmentOrder.InversionsOf(treatments);
        if (Inversions.Count > 0 && !allowInversions)
        {
            throw new ArgumentException(
                "A lower tier must not be treated better than a higher one unless inversions are allowed, but " + string.Join("; ", Inversions) + ".");
        }

        this.treatments = treatments;
        Unrated = unrated;
        AllowInversions = allowInversions;
        PriceDifferencesForNaturalPersons = priceDifferencesForNaturalPersons;
    }

    /// <summary>
    /// A: dedicated service, senior owner, high promotion, discount 5 % to 15 %, credit 60 to 90 days, every incentive.
    /// B: priority, experienced, normal, 2 % to 10 %, 45 to 60 days, every incentive but executive hospitality.
    /// C: standard, junior, low, 0 % to 5 %, 30 to 45 days, volume discount and rebate. D: self-service, no owner of its own, no promotion, no discount, 14 days, no incentives.
    /// Without a tier: standard, junior, low, no discount, no credit, no incentives. No overdraft is set; no inversions; no differences of price for natural persons.
    /// </summary>
    public static TreatmentPolicy Standard { get; } = new(StandardTreatments.A, StandardTreatments.B, StandardTreatments.C, StandardTreatments.D);

    /// <summary>What a customer without a tier gets; standard service without discount, credit or incentives by default.</summary>
    public TierTreatment Unrated { get; }

    /// <summary>Whether a lower tier may be treated better than a higher one; no by default.</summary>
    public bool AllowInversions { get; }

    /// <summary>Whether natural persons get differences of price: discount, volume discount, rebate; no by default.</summary>
    public bool PriceDifferencesForNaturalPersons { get; }

    /// <summary>Every respect in which a lower tier is treated better than a higher one; none unless inversions are allowed, and none by default.</summary>
    public IReadOnlyList<TreatmentInversion> Inversions { get; }

    /// <summary>What a tier gets, as the table has it; <see cref="Unrated"/> for Unknown.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public TierTreatment TreatmentFor(CustomerTier tier) =>
        Guard.Against.UndefinedEnum(tier) == CustomerTier.Unknown ? Unrated : treatments[tier - CustomerTier.A];

    /// <summary>What a customer is to get, for a person to confirm.</summary>
    /// <param name="tier">Its tier.</param>
    /// <param name="isNaturalPerson">Whether it is a natural person; null, where unknown, is treated as one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public Recommendation<TreatmentAssessment> Recommend(CustomerTier tier, bool? isNaturalPerson = null)
    {
        var assessment = new TreatmentAssessment(this, tier, isNaturalPerson);
        return new(assessment, assessment.Explain());
    }

    /// <summary>What a customer gets of its tier's treatment: without differences of price where they are off for it.</summary>
    internal TierTreatment InForce(CustomerTier tier, bool? isNaturalPerson) =>
        WithholdsPriceDifferences(isNaturalPerson) ? TreatmentFor(tier).WithoutPriceDifferences() : TreatmentFor(tier);

    /// <summary>Whether differences of price are off for a customer.</summary>
    internal bool WithholdsPriceDifferences(bool? isNaturalPerson) => !PriceDifferencesForNaturalPersons && isNaturalPerson != false;
}
