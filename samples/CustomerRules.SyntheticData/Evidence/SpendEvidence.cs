using CustomerRules.SyntheticData.Csv;
using CustomerRules.SyntheticData.Trade;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>A few customers buy more than the orders show, through a buying group; for a few, cost to serve was worked out by hand.</summary>
internal static class SpendEvidence
{
    public static void Fill(FactsRow row, Account account, SplitMix64 chance)
    {
        long value = account.History.ValueCents;
        if (value <= 0 || !chance.Chance(4))
            return;
        bool viaGroup = chance.Chance(60);
        if (viaGroup)
        {
            value = Rounded.Estimate(value * chance.Between(110, 160) / 100);
            row.Set("annual_spend", Machine.Money(value));
        }

        if (!viaGroup || chance.Chance(50))
            row.Set("annual_contribution", Machine.Money(Rounded.Estimate(value * chance.Between(3, 24) / 100) - (chance.Chance(25) ? value / 8 : 0)));
    }
}
