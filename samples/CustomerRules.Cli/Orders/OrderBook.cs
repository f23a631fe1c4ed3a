using System;
using System.Collections.Frozen;
using System.Threading;
using CustomerRules.Cli.Input;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Cli.Orders;

/// <summary>What an order file says of every customer.</summary>
internal sealed class OrderBook
{
    // Often enough for a smooth bar and a prompt stop, too seldom to cost time.
    private const int LinesBetweenReports = 4_096;

    private readonly string _file;
    private readonly OrderHistory _history;
    private readonly FrozenSet<string> _excludedProducts;
    private long _excluded;

    private OrderBook(string file, LocalDate asOf, FrozenSet<string> excludedProducts)
    {
        _file = file;
        _history = new OrderHistory(asOf);
        _excludedProducts = excludedProducts;
    }

    /// <summary>Where the lines went.</summary>
    public OrderCounts Lines => new(_history.Lines.Used, _history.Lines.WithoutCustomer - _excluded, _history.Lines.OnOrAfterAsOf, _excluded);

    /// <summary>Whether lines can carry a cost.</summary>
    public bool HasCost { get; private set; }

    /// <summary>The customers and their orders.</summary>
    public OrderHistory History => _history;

    /// <summary>Reads a file to its end.</summary>
    public static OrderBook Read(OrderReader orders, string file, LocalDate asOf, FrozenSet<string> excludedProducts, Action<double> report, CancellationToken interruption)
    {
        if (excludedProducts.Count > 0 && !orders.Columns.Product.Exists)
            throw orders.ColumnError("product", "is missing, and --exclude-products needs it");

        var book = new OrderBook(file, asOf, excludedProducts) { HasCost = orders.Columns.Cost.Exists };
        for (int lines = 1; orders.Read(out var line); lines++)
        {
            book.Add(line, orders);
            if (lines % LinesBetweenReports == 0)
            {
                interruption.ThrowIfCancellationRequested();
                report(orders.Fraction);
            }
        }

        interruption.ThrowIfCancellationRequested();
        return book;
    }

    /// <summary>What the orders say of one customer.</summary>
    public TradeFacts FactsOf(string customer)
    {
        try
        {
            return _history.FactsOf(customer);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InputException(_file, OneLine.Of(e));
        }
    }

    private void Add(in OrderLine line, OrderReader orders)
    {
        try
        {
            bool excluded = IsExcluded(line);
            _history.Add(excluded ? WithoutCustomer(line) : line);
            if (excluded)
                _excluded++;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw orders.LineError($"takes the sums of customer '{OneLine.Of(line.CustomerId ?? "")}' beyond what can be added up exactly");
        }
    }

    private bool IsExcluded(in OrderLine line) =>
        _excludedProducts.Count > 0
        && _excludedProducts.Contains(line.Product ?? "")
        && !string.IsNullOrEmpty(line.CustomerId)
        && line.Date < _history.AsOf;

    // It belongs to nobody then, but it still tells when the data begin.
    private static OrderLine WithoutCustomer(in OrderLine line) => new(line.OrderId, null, line.Date, line.Amount);
}
