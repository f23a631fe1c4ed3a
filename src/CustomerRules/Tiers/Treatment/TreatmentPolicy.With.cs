using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers.Treatment;

public sealed partial class TreatmentPolicy
{
    /// <summary>The same policy with another treatment of a tier.</summary>
    /// <param name="tier">The tier; Unknown for a customer without one.</param>
    /// <param name="treatment">What it gets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="treatment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    /// <exception cref="ArgumentException">A lower tier would be treated better than a higher one; the message names every respect with both tiers and values.</exception>
    public TreatmentPolicy With(CustomerTier tier, TierTreatment treatment)
    {
        Guard.Against.Null(treatment);
        if (Guard.Against.UndefinedEnum(tier) == CustomerTier.Unknown)
            return new(treatments, treatment, AllowInversions, PriceDifferencesForNaturalPersons);
        var changed = (TierTreatment[])treatments.Clone();
        changed[tier - CustomerTier.A] = treatment;
        return new(changed, Unrated, AllowInversions, PriceDifferencesForNaturalPersons);
    }

    /// <summary>The same policy with inversions allowed or not.</summary>
    /// <param name="allowInversions">Whether a lower tier may be treated better than a higher one.</param>
    /// <exception cref="ArgumentException">Inversions that the policy has are no longer allowed; the message names them.</exception>
    public TreatmentPolicy WithInversions(bool allowInversions) => new(treatments, Unrated, allowInversions, PriceDifferencesForNaturalPersons);

    /// <summary>The same policy with differences of price for natural persons, or without.</summary>
    /// <param name="applied">Whether natural persons get differences of price.</param>
    public TreatmentPolicy WithPriceDifferencesForNaturalPersons(bool applied) => new(treatments, Unrated, AllowInversions, applied);
}
