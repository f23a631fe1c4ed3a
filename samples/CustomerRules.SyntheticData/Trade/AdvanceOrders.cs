using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Catalogue;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>Orders booked for delivery on the as-of date or later, the first at midnight sharp: they must not count.</summary>
internal static class AdvanceOrders
{
    private const int Count = 32;

    public static List<Order> Create(IReadOnlyList<Customer> customers, Assortment assortment)
    {
        var chance = SplitMix64.For(Stream.AdvanceOrders, 0);
        Customer[] regulars = [.. customers.Where(customer => customer.Habit is Habit.Steady or Habit.Growing)];
        List<Order> orders = [.. Enumerable.Range(0, Count).Select(_ => Book(chance.Pick(regulars), assortment, chance))];
        orders.Add(AtMidnight(orders[0]));
        orders.Add(orders[1] with { CustomerId = Prospects.Ordering.Id });
        return orders;
    }

    private static Order Book(Customer customer, Assortment assortment, SplitMix64 chance)
    {
        DateOnly day = Horizon.Weekday(Horizon.AsOf.AddDays(chance.Between(1, 20)));
        return Purchases.Place(customer, new Basket(customer, assortment), day, chance);
    }

    private static Order AtMidnight(Order order)
    {
        DateTime midnight = Horizon.AsOf.ToDateTime(TimeOnly.MinValue);
        return new Order(order.CustomerId, midnight, [.. order.Lines.Select(line => line with { Time = midnight })]);
    }
}
