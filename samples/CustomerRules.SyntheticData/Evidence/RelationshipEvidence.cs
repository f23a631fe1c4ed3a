using System;
using CustomerRules.SyntheticData.Csv;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Fills the evidence about both axes, each item some way off the customer's true temperament.</summary>
internal sealed class RelationshipEvidence(Customer customer, Temperament temperament, Knowledge knowledge)
{
    private readonly SplitMix64 _chance = customer.Chance(Stream.Relationship);

    public void Fill(FactsRow row)
    {
        Set(row, "alternatives", Machine.Whole(Alternatives(Near(temperament.Bond))));
        Set(row, "share_of_wallet", Percent(Near(temperament.Bond)));
        Set(row, "category_share", Percent(Near(temperament.Bond) * 55 / 100));
        Set(row, "horizon_months", Machine.Whole(Near(temperament.Commitment) * 42 / 100));
        Set(row, "satisfaction", Percent(Near(temperament.Commitment)));
        Set(row, "mutual_benefit", Percent(Near(temperament.Commitment)));
        Set(row, "judges_future", YesNo(Near(temperament.Commitment) >= 50));
        Set(row, "price_led", Percent(100 - Near(temperament.Commitment)));
    }

    public static string YesNo(bool value) => value ? "yes" : "no";

    private static int Alternatives(int strength) => strength switch
    {
        >= 76 => 0,
        >= 52 => 1,
        >= 32 => 2,
        _ => 3 + ((32 - strength) / 8),
    };

    private int Near(int strength) => Math.Clamp(strength + _chance.Between(-18, 18), 0, 100);

    /// <summary>Some people answer in whole percent, some figures were worked out.</summary>
    private string Percent(int percent) => Machine.Percent(Math.Min(10_000, (percent * 100) + (_chance.Chance(30) ? 25 * _chance.Below(4) : 0)));

    private void Set(FactsRow row, string column, string value)
    {
        if (knowledge.Knows())
            row.Set(column, value);
    }
}
