using System;
using System.Collections.Generic;
using System.Numerics;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Trade;

/// <summary>What is kept of one customer's lines: its orders as date and sum, and the sums of the three trailing years.</summary>
internal sealed class CustomerHistory
{
    /// <summary>Sums stay below 7.9 x 10^16, where a decimal still holds 12 decimals exactly.</summary>
    private const decimal MaxSum = 70_000_000_000_000_000m;

    private readonly Dictionary<string, OrderTotal> orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> products = new(StringComparer.Ordinal);
    private decimal priorValue;
    private decimal earlierValue;
    private decimal cost;
    private decimal sold;
    private decimal returned;
    private bool costIsUnknown;

    public void Add(in OrderLine line, int day, TradeWindows windows)
    {
        var order = orders.TryGetValue(line.OrderId, out var before)
            ? before.Plus(day, line.Amount)
            : new OrderTotal(day, line.Amount);
        Bound(order.Net);
        if (day >= windows.YearStart)
            AddToTrailingYear(line);
        else if (day >= windows.PriorStart)
            priorValue = Bound(priorValue + line.Amount);
        else if (day >= windows.EarlierStart)
            earlierValue = Bound(earlierValue + line.Amount);
        orders[line.OrderId] = order;
    }

    public TradeFacts Summarise(string customerId, TradeWindows windows, TradePolicy policy, MoneyScale scale)
    {
        var days = PositiveOrderDays();
        var value = sold - returned;
        return new TradeFacts(
            value: Rounded(value, "value"),
            priorValue: windows.PriorIsKnown ? Rounded(priorValue, "prior value") : null,
            earlierValue: windows.EarlierIsKnown ? Rounded(earlierValue, "earlier value") : null,
            contribution: costIsUnknown || !windows.HasCosts ? null : Rounded(value - cost, "contribution"),
            firstOrder: days.Length > 0 ? DayNumber.ToDate(days[0]) : null,
            lastOrder: days.Length > 0 ? DayNumber.ToDate(days[days.Length - 1]) : null,
            pattern: policy.PatternOf(days, windows.AsOf),
            tenureMonths: days.Length > 0 ? MonthsBetween(days[0], windows.AsOf) : null,
            regularity: Regularity(days, windows),
            products: windows.HasProducts ? products.Count : null,
            returnRate: ReturnRate(),
            rhythmDays: policy.RhythmDays(days));

        decimal Rounded(decimal sum, string name) =>
            scale.ToAmount(scale.ToMinorUnits(sum, name + " of customer '" + customerId + "'"));
    }

    private void AddToTrailingYear(in OrderLine line)
    {
        var nextCost = Bound(cost + (line.Cost ?? 0));
        var nextSold = line.Amount > 0 ? Bound(sold + line.Amount) : sold;
        var nextReturned = line.Amount < 0 ? Bound(returned - line.Amount) : returned;
        (cost, sold, returned) = (nextCost, nextSold, nextReturned);
        costIsUnknown |= line.Cost is null;
        if (line.Amount > 0 && !string.IsNullOrEmpty(line.Product))
            products.Add(line.Product!);
    }

    private int[] PositiveOrderDays()
    {
        var days = new SortedSet<int>();
        foreach (var order in orders.Values)
        {
            if (order.Net > 0)
                days.Add(order.FirstDay);
        }

        var ascending = new int[days.Count];
        days.CopyTo(ascending);
        return ascending;
    }

    /// <summary>On the exact sums, as integers of 12 decimals: they pass 64 bits, and no rounding comes before the floor.</summary>
    private Ratio? ReturnRate()
    {
        if (sold == 0)
            return null;
        var basisPoints = Exact(returned) * Proportion.MaxBasisPoints / Exact(sold);
        return Ratio.FromBasisPoints((int)BigInteger.Min(basisPoints, Ratio.MaxBasisPoints));

        static BigInteger Exact(decimal sum) => new(sum * 1_000_000_000_000m);
    }

    private static int Regularity(int[] days, TradeWindows windows)
    {
        var months = 0;
        foreach (var day in days)
            months |= 1 << windows.MonthWindowOf(day);
        var count = 0;
        for (var k = 1; k <= 12; k++)
            count += (months >> k) & 1;
        return count;
    }

    private static int MonthsBetween(int from, int until) =>
        Period.Between(DayNumber.ToDate(from), DayNumber.ToDate(until), PeriodUnits.Months).Months;

    private static decimal Bound(decimal sum) =>
        Math.Abs(sum) <= MaxSum
            ? sum
            : throw Amounts.OutOfRange("sum of amounts", sum, -MaxSum, MaxSum, MoneyScale.Standard);

    /// <summary>An order as it is kept: the earliest day of its lines and their net amount.</summary>
    private readonly struct OrderTotal(int firstDay, decimal net)
    {
        public int FirstDay { get; } = firstDay;

        public decimal Net { get; } = net;

        public OrderTotal Plus(int day, decimal amount) => new(Math.Min(FirstDay, day), Net + amount);
    }
}
