using System;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>Works backwards: from what should be left of an investment on the as-of date to what it cost and when it was made.</summary>
internal static class InvestmentDraft
{
    private static readonly (string Kind, string[] Ageings)[] Kinds =
    [
        ("money", ["holds", "declines"]),
        ("training", ["builds", "declines", "declines"]),
        ("personnel", ["builds", "declines", "holds"]),
        ("process", ["builds", "declines", "holds"]),
        ("asset", ["declines", "declines", "holds"]),
    ];

    public static Investment Create(Customer customer, long leftCents, SplitMix64 chance)
    {
        (string kind, string[] ageings) = chance.Pick(Kinds);
        string ageing = chance.Pick(ageings);
        int specificity = chance.Between(8, 20) * 5;
        int salvage = kind is "asset" or "money" ? chance.Between(0, 8) * 5 : chance.Between(0, 2) * 5;
        (int age, int? days, int leftPercent) = Age(ageing, chance);
        long amount = leftCents * 1_000_000 / (specificity * (100 - salvage) * leftPercent);
        return new Investment(customer.Id, kind, Rounded.Cost(amount), Horizon.AsOf.AddDays(-age), specificity, salvage, ageing, days);
    }

    /// <summary>Worn out, or only agreed for the months after the as-of date: either way worth nothing yet or any more.</summary>
    public static Investment Worthless(Customer customer, long amountCents, SplitMix64 chance)
    {
        bool planned = chance.Chance(25);
        int age = planned ? -chance.Between(20, 150) : chance.Between(1_100, 2_600);
        DateOnly madeOn = Horizon.AsOf.AddDays(-age);
        return planned
            ? new Investment(customer.Id, "process", Rounded.Cost(amountCents), madeOn, 80, 0, "builds", 365)
            : new Investment(customer.Id, "training", Rounded.Cost(amountCents), madeOn, 80, 0, "declines", 1_095);
    }

    private static (int Age, int? Days, int LeftPercent) Age(string ageing, SplitMix64 chance)
    {
        int percent;
        int days;
        switch (ageing)
        {
            case "declines":
                days = chance.Between(2, 10) * 365;
                percent = chance.Between(5, 75);
                return (days * percent / 100, days, 100 - percent);
            case "builds":
                days = chance.Between(2, 10) * 90;
                percent = chance.Between(30, 180);
                return (days * percent / 100, days, Math.Min(100, percent));
            default:
                return (chance.Between(60, 2_900), null, 100);
        }
    }
}
