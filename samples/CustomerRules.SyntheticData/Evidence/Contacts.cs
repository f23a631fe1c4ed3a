using CustomerRules.SyntheticData.Csv;
using CustomerRules.SyntheticData.Review;
using CustomerRules.SyntheticData.Trade;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>When somebody last talked with the customer: mostly about as often as its tier asks for, but one in ten was forgotten.</summary>
internal static class Contacts
{
    private static readonly int[] UsualDays = [34, 66, 130, 260];

    public static void Fill(FactsRow row, Account account, ReviewTiers tiers, SplitMix64 chance)
    {
        int tier = tiers.Of(account.History.ValueCents);
        if (chance.Chance(90))
        {
            int days = chance.Chance(10) ? chance.Between(250, 1_100) : chance.Between(1, UsualDays[tier]);
            row.Set("last_contact", Machine.Date(Horizon.Weekday(Horizon.AsOf.AddDays(-days))));
        }

        if (chance.Chance(45))
            row.Set("influential", RelationshipEvidence.YesNo(chance.Chance(12)));
    }
}
