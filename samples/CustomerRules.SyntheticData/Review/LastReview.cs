using System;
using System.Linq;
using CustomerRules.SyntheticData.Csv;
using CustomerRules.SyntheticData.Evidence;
using CustomerRules.SyntheticData.Trade;

namespace CustomerRules.SyntheticData.Review;

/// <summary>What the last review left on file: the tier by the prior year's sales, mostly, and the relationship as it was then seen.</summary>
internal static class LastReview
{
    /// <summary>The last one is younger than the minimum dwell of 90 days.</summary>
    private static readonly DateOnly[] Reviews = [new(2024, 7, 1), new(2025, 1, 1), new(2025, 7, 1), new(2026, 1, 1), new(2026, 4, 15)];

    private static readonly string[] Types = ["Transactional", "Developing", "Captive", "Partnership"];

    public static void Fill(FactsRow row, Account account, ReviewTiers priorTiers, Temperament temperament, SplitMix64 chance)
    {
        DateOnly[] attended = [.. Reviews.Where(day => day > account.History.First)];
        if (attended.Length > 0 && chance.Chance(85))
        {
            int tier = priorTiers.Of(account.History.PriorCents);
            if (chance.Chance(12))
                tier = Math.Clamp(tier + (chance.Chance(50) ? 1 : -1), 0, 3);
            row.Set("previous_tier", ReviewTiers.Letter(tier));
            row.Set("previous_tier_since", Machine.Date(chance.Pick(attended)));
        }

        if (attended.Length > 0 && chance.Chance(60))
            row.Set("previous_type", chance.Chance(82) ? temperament.Type : chance.Pick(Types));
    }
}
