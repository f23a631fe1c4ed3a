using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerRules.SyntheticData.Csv;

namespace CustomerRules.SyntheticData.Trade;

/// <summary>Numbers the orders by time and writes their lines in the order in which a ledger would have booked them.</summary>
internal static class OrderBook
{
    private static readonly string[] Header = ["order_id", "customer_id", "order_time", "product", "amount", "cost"];

    public static void Write(IEnumerable<Order> orders, TextWriter output)
    {
        var sheet = new CsvSheet(output, Header);
        var numbered = orders
            .OrderBy(order => order.Time)
            .ThenBy(order => order.CustomerId, StringComparer.Ordinal)
            .Select((order, index) => (Id: Number(order, index), Order: order));
        var lines = numbered
            .SelectMany(entry => entry.Order.Lines.Select(line => (entry.Id, entry.Order.CustomerId, Line: line)))
            .OrderBy(entry => entry.Line.Time);
        foreach (var (id, customerId, line) in lines)
            sheet.Write(id, customerId, Machine.Time(line.Time), line.Product.Code, Machine.Money(line.AmountCents), Machine.Money(line.CostCents));
    }

    private static string Number(Order order, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{(order.IsCredit ? "CN" : "SO")}-{100_001 + index}");
}
