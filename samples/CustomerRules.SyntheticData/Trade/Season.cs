using System;
using System.Collections.Generic;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>Buyers with a season: builders in spring, farms and boatyards in summer, millers in autumn, heating firms in winter.</summary>
internal static class Season
{
    private const int Months = 4;

    private static readonly int[] FirstMonths = [3, 5, 5, 8, 11];

    /// <summary>Days between orders within the season.</summary>
    public static int PaceDays(Customer customer) => Math.Clamp(customer.IntervalDays / 2, 12, 38);

    public static int OrdersPerYear(Customer customer) => Months * 30 / PaceDays(customer);

    public static IEnumerable<DateOnly> Days(Customer customer, SplitMix64 chance)
    {
        int month = chance.Pick(FirstMonths);
        for (int year = Horizon.FirstDay.Year - 1; year <= Horizon.LastDay.Year; year++)
        {
            var opening = new DateOnly(year, month, 1);
            DateOnly closing = opening.AddMonths(Months);
            for (DateOnly day = opening.AddDays(chance.Below(12)); day < closing; day = day.AddDays(PaceDays(customer) * chance.Bell(70, 130) / 100))
            {
                if (day >= customer.Start && day <= Horizon.LastDay)
                    yield return day;
            }
        }
    }
}
