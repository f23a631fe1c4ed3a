using CustomerRules.Internal;
using CustomerRules.Trade;

namespace CustomerRules.BackTests;

/// <summary>Lines of one order on one day, on one side of 0 and with or without costs, as their sums: 56 bytes.</summary>
internal readonly struct BackTestLine(int order, int day, decimal amount, decimal? cost)
{
    /// <summary>The number of the order, which belongs to one customer.</summary>
    public int Order { get; } = order;

    public int Day { get; } = day;

    public decimal Amount { get; } = amount;

    public decimal? Cost { get; } = cost;

    public BackTestLine Plus(in OrderLine line) => new(Order, Day, Amount + line.Amount, Cost + line.Cost);

    public OrderLine ToOrderLine(in BackTestOrder order) => new(order.OrderId, order.CustomerId, DayNumber.ToDate(Day), Amount, Cost);
}
