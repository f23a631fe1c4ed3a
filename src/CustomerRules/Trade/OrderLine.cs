using System;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Trade;

/// <summary>One line of an order: what <see cref="OrderHistory"/> is fed with.</summary>
/// <remarks>
/// An order is all lines of one customer with one order id. The time of day plays no part in any rule, so a line has a date.
/// <c>default(OrderLine)</c> is a line of 0.00 on 0001-01-01 without a customer, which a history refuses for its date.
/// Lines are equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly record struct OrderLine
{
    /// <summary>The most decimals that an amount or a cost may have: 12. Sums of such amounts are exact.</summary>
    public const int MaxDecimals = 12;

    /// <summary>A line of an order.</summary>
    /// <param name="orderId">The order; not empty.</param>
    /// <param name="customerId">The customer; null or empty where the line has none.</param>
    /// <param name="date">The date of the line.</param>
    /// <param name="amount">The net amount in the ledger currency, negative for a return; at most 12 decimals.</param>
    /// <param name="cost">What the goods cost; null where unknown; at most 12 decimals.</param>
    /// <param name="product">The product; null or empty where unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="orderId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="orderId"/> is empty, or an amount has more than 12 decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond +-900,000,000,000,000.</exception>
    public OrderLine(string orderId, string? customerId, LocalDate date, decimal amount, decimal? cost = null, string? product = null)
    {
        OrderId = Guard.Against.NullOrEmpty(orderId);
        CustomerId = customerId;
        Date = date;
        Amount = Guard.Against.TooManyDecimals(Guard.Against.AmountOutOfRange(amount)!.Value, MaxDecimals, nameof(amount));
        Cost = cost is null ? null : Guard.Against.TooManyDecimals(Guard.Against.AmountOutOfRange(cost)!.Value, MaxDecimals, nameof(cost));
        Product = product;
    }

    /// <summary>The order.</summary>
    public string OrderId { get; }

    /// <summary>The customer, or null or empty where the line has none.</summary>
    public string? CustomerId { get; }

    /// <summary>The date of the line.</summary>
    public LocalDate Date { get; }

    /// <summary>The net amount in the ledger currency; negative for a return.</summary>
    public decimal Amount { get; }

    /// <summary>What the goods cost, or null where unknown.</summary>
    public decimal? Cost { get; }

    /// <summary>The product, or null or empty where unknown.</summary>
    public string? Product { get; }

    /// <summary>Invariant text such as <c>SO-1 of 4711 on 2026-02-09: 840.50</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{OrderId} of {CustomerId} on {Date:uuuu-MM-dd}: {Amount}");
}
