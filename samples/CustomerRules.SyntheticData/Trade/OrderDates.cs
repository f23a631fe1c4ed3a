using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>The days on which a customer orders, by its habit.</summary>
internal static class OrderDates
{
    public static IReadOnlyList<DateOnly> Of(Customer customer)
    {
        SplitMix64 chance = customer.Chance(Stream.OrderDates);
        IEnumerable<DateOnly> days = customer.Habit switch
        {
            Habit.OneOff or Habit.SaleOrReturn or Habit.ReturnsOnly => [customer.Start],
            Habit.Newcomer => FirstSteps(customer, chance),
            Habit.Seasonal => Season.Days(customer, chance),
            Habit.StoreSmall or Habit.StoreMedium or Habit.StoreLarge => Monthly(customer.Start),
            Habit.Late => UntilStop(customer, Rhythm(customer) * chance.Between(160, 280) / 100, chance),
            Habit.Silent => UntilStop(customer, Math.Min(Rhythm(customer) * chance.Between(330, 1_500) / 100, 950), chance),
            _ => InRhythm(customer.Start.AddDays(chance.Below(customer.IntervalDays)), Horizon.LastDay, customer, chance),
        };
        return [.. days.Select(Horizon.Weekday).Distinct()];
    }

    /// <summary>As the trade pattern reckons it: under a month counts as a month.</summary>
    private static int Rhythm(Customer customer) => Math.Max(30, customer.IntervalDays);

    private static IEnumerable<DateOnly> InRhythm(DateOnly first, DateOnly last, Customer customer, SplitMix64 chance)
    {
        for (DateOnly day = first; day <= last; day = day.AddDays(Math.Max(1, customer.IntervalDays * chance.Bell(68, 132) / 100)))
            yield return day;
    }

    /// <summary>In rhythm until a last order so many days before the end.</summary>
    private static IEnumerable<DateOnly> UntilStop(Customer customer, int daysAgo, SplitMix64 chance)
    {
        DateOnly stop = Horizon.AsOf.AddDays(-daysAgo);
        DateOnly start = customer.Start < stop.AddDays(-3 * customer.IntervalDays) ? customer.Start : Horizon.FirstDay;
        return InRhythm(start.AddDays(chance.Below(20)), stop.AddDays(-customer.IntervalDays / 2), customer, chance).Append(stop);
    }

    private static IEnumerable<DateOnly> FirstSteps(Customer customer, SplitMix64 chance)
    {
        yield return customer.Start;
        DateOnly second = customer.Start.AddDays(chance.Between(10, 50));
        if (second <= Horizon.LastDay && chance.Chance(60))
            yield return second;
    }

    private static IEnumerable<DateOnly> Monthly(DateOnly first)
    {
        for (DateOnly day = first; day <= Horizon.LastDay; day = day.AddMonths(1))
            yield return day;
    }
}
