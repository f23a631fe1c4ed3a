using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Credit;

/// <summary>How a customer has paid, what it owes now, and the limit it has.</summary>
/// <remarks>Amounts are in the ledger currency. The order of the invoices never matters. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PaymentHistory
{
    /// <summary>A history; the list is copied.</summary>
    /// <param name="invoices">The invoices, paid and open; null where unknown, empty where there was none.</param>
    /// <param name="exposure">What the customer owes and has on order, not negative; null, or less than the open invoices: their sum is taken.</param>
    /// <param name="creditLimit">The current limit, not negative; null where none is set.</param>
    /// <exception cref="ArgumentException">An element is null; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative or beyond 900,000,000,000,000.</exception>
    public PaymentHistory(IEnumerable<Invoice>? invoices, decimal? exposure = null, decimal? creditLimit = null)
    {
        Invoices = invoices is null ? null : Array.AsReadOnly(Guard.Against.NullElements(invoices));
        Exposure = exposure is { } owed ? Guard.Against.NegativeAmount(owed, nameof(exposure)) : null;
        CreditLimit = creditLimit is { } limit ? Guard.Against.NegativeAmount(limit, nameof(creditLimit)) : null;
    }

    /// <summary>Nothing is known.</summary>
    public static PaymentHistory Unknown { get; } = new(null);

    /// <summary>The invoices, paid and open; null where unknown, empty where there was none.</summary>
    public IReadOnlyList<Invoice>? Invoices { get; }

    /// <summary>What the customer owes and has on order, in the ledger currency; null where the open invoices stand for it.</summary>
    public decimal? Exposure { get; }

    /// <summary>The current limit, in the ledger currency; null where none is set.</summary>
    public decimal? CreditLimit { get; }
}
