using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.SyntheticData.Catalogue;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>Cash sales over the counter: lines without a customer.</summary>
internal static class CounterSales
{
    private const int Count = 140;

    public static IEnumerable<Order> Create(Assortment assortment)
    {
        var chance = SplitMix64.For(Stream.CounterSales, 0);
        int days = Horizon.AsOf.DayNumber - Horizon.FirstDay.DayNumber;
        return Enumerable.Range(0, Count).Select(_ =>
        {
            DateTime time = Horizon.AtSomeTime(Horizon.Weekday(Horizon.FirstDay.AddDays(chance.Below(days))), chance);
            Product article = chance.Pick(chance.Pick(assortment.Categories.SkipLast(1).ToArray()).Take(4).ToArray());
            return new Order(string.Empty, time, [new OrderLine(time, article, chance.Between(1, 6), article.ListCents)]);
        }).ToList();
    }
}
