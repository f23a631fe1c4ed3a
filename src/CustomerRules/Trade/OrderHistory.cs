using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Trade;

/// <summary>Reads order lines one by one and keeps what the trade facts of every customer on one date need.</summary>
/// <remarks>
/// <para>Lines may come in any order; the facts do not depend on it. A line on or after the date of assessment changes no fact;
/// a line without a customer only tells when the data begin and that they name products or costs. Nothing is kept of a line itself: memory grows with the
/// customers, their orders and the distinct products they bought in the trailing year, not with the lines.</para>
/// <para>A history is filled by one thread at a time.</para>
/// </remarks>
public sealed class OrderHistory
{
    private readonly Dictionary<string, CustomerHistory> customers = new(StringComparer.Ordinal);
    private readonly TradeWindows windows;
    private readonly TradePolicy policy;
    private readonly MoneyScale scale;
    private long used;
    private long withoutCustomer;
    private long onOrAfterAsOf;

    /// <summary>An empty history.</summary>
    /// <param name="asOf">The date of assessment; lines on or after it are ignored. 1900-01-01 to 2199-12-31.</param>
    /// <param name="policy">How dates become a trade pattern; <see cref="TradePolicy.Standard"/> by default.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public OrderHistory(LocalDate asOf, TradePolicy? policy = null, MoneyScale scale = default)
    {
        AsOf = DayNumber.InIso(asOf);
        windows = new TradeWindows(AsOf);
        this.policy = policy ?? TradePolicy.Standard;
        this.scale = scale;
    }

    /// <summary>The date of assessment.</summary>
    public LocalDate AsOf { get; }

    /// <summary>
    /// The earliest date of the lines before the date of assessment, with or without a customer; null where there is none.
    /// A year that begins before it is unknown.
    /// </summary>
    public LocalDate? DataBegin => windows.DataBegin is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>Where the lines went.</summary>
    public OrderLineCounts Lines => new(used, withoutCustomer, onOrAfterAsOf);

    /// <summary>How many customers have a line before the date of assessment.</summary>
    public int CustomerCount => customers.Count;

    /// <summary>The customers with a line before the date of assessment, in ordinal order.</summary>
    public IReadOnlyList<string> CustomerIds
    {
        get
        {
            var ids = new string[customers.Count];
            customers.Keys.CopyTo(ids, 0);
            Array.Sort(ids, StringComparer.Ordinal);
            return ids;
        }
    }

    /// <summary>Counts a line and keeps what the facts need of it.</summary>
    /// <param name="line">The line; its date between 1900-01-01 and 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range, or the customer's sums pass 70,000,000,000,000,000. The history is unchanged.</exception>
    public void Add(in OrderLine line)
    {
        var day = DayNumber.Of(line.Date, "date");
        if (string.IsNullOrEmpty(line.CustomerId))
        {
            withoutCustomer++;
        }
        else if (day >= windows.AsOf)
        {
            onOrAfterAsOf++;
        }
        else
        {
            CustomerOf(line.CustomerId!).Add(line, day, windows);
            used++;
        }

        if (day < windows.AsOf)
            windows.Note(day, line);
    }

    /// <summary>Whether the customer has a line before the date of assessment.</summary>
    /// <param name="customerId">The customer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    public bool Contains(string customerId) => customers.ContainsKey(Guard.Against.Null(customerId));

    /// <summary>The trade facts of a customer, from the lines so far.</summary>
    /// <param name="customerId">A customer of <see cref="CustomerIds"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The customer has no line before the date of assessment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A sum of the customer is beyond the money range; the message names both.</exception>
    public TradeFacts FactsOf(string customerId) =>
        customers.TryGetValue(Guard.Against.Null(customerId), out var history)
            ? history.Summarise(customerId, windows, policy, scale)
            : throw new KeyNotFoundException(FormattableString.Invariant($"Customer '{customerId}' has no order line before {AsOf:uuuu-MM-dd}."));

    private CustomerHistory CustomerOf(string customerId)
    {
        if (!customers.TryGetValue(customerId, out var history))
            customers.Add(customerId, history = new CustomerHistory());
        return history;
    }
}
