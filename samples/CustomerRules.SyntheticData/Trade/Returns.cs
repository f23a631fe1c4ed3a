using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>
/// Goods that come back: some as a later line of the same order, some as a credit note with its own number; whole orders for a few, so that a
/// year's value can be zero or negative.
/// </summary>
internal static class Returns
{
    public static List<Order> Of(Customer customer, List<Order> orders)
    {
        SplitMix64 chance = customer.Chance(Stream.Returns);
        return customer.Habit switch
        {
            Habit.StoreSmall or Habit.StoreMedium or Habit.StoreLarge => orders,
            Habit.SaleOrReturn => SentBack(customer, orders, chance.Between(18, 30)),
            Habit.ReturnsOnly => OldGoods(orders, chance),
            Habit.OneOff when chance.Chance(10) => SentBack(customer, orders, chance.Between(40, 90)),
            _ => [.. orders, .. orders.SelectMany(order => NowAndThen(order, chance)).ToList()],
        };
    }

    /// <summary>One line in thirty: a part of it comes back within a month.</summary>
    private static IEnumerable<Order> NowAndThen(Order order, SplitMix64 chance)
    {
        foreach (OrderLine line in order.Lines.ToArray())
        {
            DateTime time = order.Time.AddDays(chance.Between(3, 28));
            if (!chance.Chance(3) || DateOnly.FromDateTime(time) > Horizon.LastDay)
                continue;
            OrderLine back = line with { Time = time, Quantity = -Math.Max(1, line.Quantity * chance.Between(10, 100) / 100), Scrapped = chance.Chance(20) };
            if (chance.Chance(30))
                order.Lines.Add(back);
            else
                yield return new Order(order.CustomerId, time, [back]) { IsCredit = true };
        }
    }

    private static List<Order> SentBack(Customer customer, List<Order> orders, int daysLater) =>
        [.. orders, .. orders.Select(order => Credit(order, order.Time.AddDays(daysLater)))];

    private static Order Credit(Order order, DateTime time) =>
        new(order.CustomerId, time, [.. order.Lines.Select(line => line with { Time = time, Quantity = -line.Quantity })]) { IsCredit = true };

    /// <summary>Bought before the history begins: only the credit notes are seen, the last of them in the trailing year.</summary>
    private static List<Order> OldGoods(List<Order> orders, SplitMix64 chance) =>
    [
        Credit(orders[0], orders[0].Time.AddDays(chance.Between(30, 200))),
        Credit(orders[0], Horizon.AsOf.ToDateTime(new TimeOnly(10, 15)).AddDays(-chance.Between(20, 300))),
    ];
}
