using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Which treatment is better, respect by respect.</summary>
internal static class TreatmentOrder
{
    private static readonly (TreatmentRespect Respect, Func<TierTreatment, TierTreatment, bool> IsBetter, Func<TierTreatment, string> Text)[] Respects =
    [
        (TreatmentRespect.ServiceLevel, (one, other) => one.ServiceLevel > other.ServiceLevel, one => one.ServiceLevel.ToString()),
        (TreatmentRespect.OwnerSeniority, (one, other) => one.OwnerSeniority > other.OwnerSeniority, one => one.OwnerSeniority.ToString()),
        (TreatmentRespect.PromotionEffort, (one, other) => one.PromotionEffort > other.PromotionEffort, one => one.PromotionEffort.ToString()),
        (TreatmentRespect.UsualDiscount, (one, other) => one.Discount.Usual > other.Discount.Usual, one => one.Discount.Usual.ToString()),
        (TreatmentRespect.MostDiscount, (one, other) => one.Discount.Most > other.Discount.Most, one => one.Discount.Most.ToString()),
        (TreatmentRespect.CreditDays, (one, other) => one.CreditDays > other.CreditDays, one => FormattableString.Invariant($"{one.CreditDays}")),
        (TreatmentRespect.MostCreditDays, (one, other) => one.MostCreditDays > other.MostCreditDays, one => FormattableString.Invariant($"{one.MostCreditDays}")),
        (TreatmentRespect.MostOverdraft, (one, other) => (one.MostOverdraft ?? 0) > (other.MostOverdraft ?? 0), one => OverdraftText(one.MostOverdraft)),
        (TreatmentRespect.Incentives, (one, other) => (one.Incentives & ~other.Incentives) != IncentiveKinds.None, one => one.Incentives.ToString()),
    ];

    /// <summary>Every respect in which a lower tier is treated better than a higher one; the treatments of A to D, in this order.</summary>
    public static IReadOnlyList<TreatmentInversion> InversionsOf(TierTreatment[] treatments)
    {
        var inversions = new List<TreatmentInversion>();
        for (var lower = 1; lower < treatments.Length; lower++)
        {
            for (var higher = 0; higher < lower; higher++)
            {
                foreach (var (respect, isBetter, text) in Respects)
                {
                    if (isBetter(treatments[lower], treatments[higher]))
                        inversions.Add(new((CustomerTier)(higher + 1), (CustomerTier)(lower + 1), respect, text(treatments[higher]), text(treatments[lower])));
                }
            }
        }

        return inversions.AsReadOnly();
    }

    private static string OverdraftText(decimal? overdraft) => overdraft is { } known ? Amounts.Format(known, MoneyScale.Standard) : "not set";
}
