using System;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>About how much one order is worth and how many lines it has.</summary>
internal static class OrderSize
{
    public static long TargetCents(Customer customer, DateOnly day, SplitMix64 chance)
    {
        long usual = customer.Habit == Habit.Seasonal
            ? customer.AnnualCents / Season.OrdersPerYear(customer)
            : customer.AnnualCents * customer.IntervalDays / 365;
        return AtLevelOf(day, customer.GrowthPercent, usual) * chance.Bell(50, 150) / 100;
    }

    public static int LineCount(Customer customer, SplitMix64 chance) => customer.AnnualCents switch
    {
        >= 150_000_00 => chance.Between(2, 3),
        >= 60_000_00 => chance.Between(1, 3),
        >= 20_000_00 => chance.Between(1, 2),
        _ => chance.Chance(12) ? 2 : 1,
    };

    /// <summary>Back from today's level, by half the yearly growth for each half year.</summary>
    private static long AtLevelOf(DateOnly day, int growthPercent, long today)
    {
        int halfYears = (Horizon.LastDay.DayNumber - day.DayNumber) / 183;
        for (int i = 0; i < halfYears; i++)
            today = today * 200 / (200 + growthPercent);
        return today;
    }
}
