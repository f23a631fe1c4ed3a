using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Trade;

namespace CustomerRules.BackTests;

/// <summary>
/// The lines, kept once for all rating dates. Lines of one order on one day are kept as one sum, those with a known cost apart from
/// the others: no fact of an order history but the number of products and the return rate can tell them from the lines, and no rating reads these.
/// </summary>
internal sealed class BackTestLedger
{
    /// <summary>So much may the sizes of a customer's amounts, or of its costs, sum to: then no sum of an order history passes its own bound, whatever lines it holds.</summary>
    private const decimal MaxSum = 70_000_000_000_000_000m;

    private readonly Dictionary<string, int> customers = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Customer, string OrderId), int> numbers = [];
    private readonly Dictionary<(int Order, int Day, bool HasCost), int> places = [];
    private readonly List<BackTestOrder> orders = [];
    private readonly List<BackTestLine> lines = [];
    private readonly List<(decimal Amounts, decimal Costs)> sizes = [];

    public int CustomerCount => customers.Count;

    public int NumberOf(string customerId) => customers[customerId];

    /// <summary>The order of a line.</summary>
    public BackTestOrder OrderOf(in BackTestLine line) => orders[line.Order];

    /// <summary>The lines so far, each order's together.</summary>
    public BackTestLine[] ByOrder() => [.. lines.OrderBy(line => line.Order)];

    /// <summary>Gives the lines before a day to a history.</summary>
    public void AddTo(OrderHistory history, int asOf)
    {
        foreach (var line in lines)
        {
            if (line.Day < asOf)
                history.Add(line.ToOrderLine(orders[line.Order]));
        }
    }

    /// <summary>Keeps a line of a customer; one that is refused leaves everything as it was.</summary>
    public void Add(in OrderLine line, int day)
    {
        var isKnown = customers.TryGetValue(line.CustomerId!, out var customer);
        var size = isKnown ? sizes[customer] : default;
        size = (Bound(size.Amounts + Math.Abs(line.Amount), line, "amounts"), Bound(size.Costs + Math.Abs(line.Cost ?? 0), line, "costs"));
        if (isKnown)
        {
            sizes[customer] = size;
        }
        else
        {
            customers.Add(line.CustomerId!, customer = customers.Count);
            sizes.Add(size);
        }

        Keep(line, NumberOf(customer, line), day);
    }

    private int NumberOf(int customer, in OrderLine line)
    {
        if (!numbers.TryGetValue((customer, line.OrderId), out var order))
        {
            numbers.Add((customer, line.OrderId), order = orders.Count);
            orders.Add(new(customer, line.CustomerId!, line.OrderId));
        }

        return order;
    }

    private void Keep(in OrderLine line, int order, int day)
    {
        var key = (order, day, line.Cost is not null);
        if (places.TryGetValue(key, out var place) && lines[place].Plus(line) is var sum && IsInRange(sum.Amount) && IsInRange(sum.Cost ?? 0))
        {
            lines[place] = sum;
            return;
        }

        places[key] = lines.Count;
        lines.Add(new(order, day, line.Amount, line.Cost));
    }

    /// <summary>Whether an order line can hold the amount.</summary>
    private static bool IsInRange(decimal amount) => Math.Abs(amount) <= MoneyScale.MaxMinorUnits;

    private static decimal Bound(decimal sum, in OrderLine line, string what) => sum <= MaxSum
        ? sum
        : throw Amounts.OutOfRange("sum of the sizes of all " + what + " of customer '" + line.CustomerId + "'", sum, 0, MaxSum, MoneyScale.Standard);
}
