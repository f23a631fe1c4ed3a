using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Tests.Generators;

/// <summary>Order lines, and the date and the scale that they are judged by.</summary>
internal sealed class OrderBook
{
    public OrderBook(LocalDate asOf, MoneyScale scale, IEnumerable<OrderLine> lines) => (AsOf, Scale, Lines) = (asOf, scale, [.. lines]);

    public LocalDate AsOf { get; }

    public MoneyScale Scale { get; }

    public IReadOnlyList<OrderLine> Lines { get; }

    public OrderBook With(IEnumerable<OrderLine> lines) => new(AsOf, Scale, lines);

    public OrderHistory Read()
    {
        var history = new OrderHistory(AsOf, scale: Scale);
        foreach (var line in Lines)
            history.Add(line);
        return history;
    }

    /// <summary>As a counter-example shows it, a line to a line.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:uuuu-MM-dd} at {1} decimals", AsOf, Scale)
        + string.Concat(Lines.Select(line => string.Format(
            CultureInfo.InvariantCulture,
            "{0}  order {1} of {2} on {3:uuuu-MM-dd}: {4}, cost {5}, product {6}",
            Environment.NewLine, line.OrderId, line.CustomerId ?? "nobody", line.Date, line.Amount, (object?)line.Cost ?? "unknown", line.Product ?? "unknown")));
}
