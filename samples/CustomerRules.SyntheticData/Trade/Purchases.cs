using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Catalogue;
using CustomerRules.SyntheticData.Customers;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>What one customer orders over the history.</summary>
internal static class Purchases
{
    private const long SmallOrderCents = 400_00;

    public static List<Order> Of(Customer customer, Assortment assortment)
    {
        var basket = new Basket(customer, assortment);
        SplitMix64 chance = customer.Chance(Stream.Orders);
        return [.. OrderDates.Of(customer).Select(day => Place(customer, basket, day, chance))];
    }

    public static Order Place(Customer customer, Basket basket, DateOnly day, SplitMix64 chance)
    {
        DateTime time = Horizon.AtSomeTime(day, chance);
        if (FlatFee(customer, chance) is { } article)
            return new Order(customer.Id, time, [new OrderLine(time, article, 1, article.ListCents)]);

        long target = OrderSize.TargetCents(customer, day, chance);
        List<OrderLine> lines = basket.Fill(customer, time, target, OrderSize.LineCount(customer, chance), chance);
        if (target < SmallOrderCents && chance.Chance(15))
            lines.Add(new OrderLine(time, Extras.Freight, 1, Extras.Freight.ListCents));
        return new Order(customer.Id, time, lines);
    }

    private static Product? FlatFee(Customer customer, SplitMix64 chance) => customer.Habit switch
    {
        Habit.StoreSmall => Extras.StoreSmall,
        Habit.StoreMedium => Extras.StoreMedium,
        Habit.StoreLarge => Extras.StoreLarge,
        Habit.Newcomer or Habit.OneOff when chance.Chance(30) => Extras.StarterKit,
        _ => null,
    };
}
