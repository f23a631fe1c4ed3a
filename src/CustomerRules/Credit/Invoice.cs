using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Credit;

/// <summary>One invoice: how much, when it was due, when it was paid, and how much of it the customer disputes.</summary>
/// <remarks>Amounts are in the ledger currency. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Invoice
{
    /// <summary>An invoice.</summary>
    /// <param name="amount">How much, the disputed part included; not negative.</param>
    /// <param name="dueOn">The last day on which payment is in time; 1900-01-01 to 2199-12-31.</param>
    /// <param name="paidOn">When what is not disputed was paid in full; null where it is still open.</param>
    /// <param name="disputed">How much of it is disputed; 0 to <paramref name="amount"/>. It is never late and never a strike.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount or a date is out of range; the message names it, its value and the bounds.</exception>
    public Invoice(decimal amount, LocalDate dueOn, LocalDate? paidOn = null, decimal disputed = 0)
    {
        Amount = Guard.Against.NegativeAmount(amount);
        DueOn = DayNumber.ToDate(DayNumber.Of(dueOn));
        PaidOn = DayNumber.Checked(paidOn);
        Disputed = disputed >= 0 && disputed <= amount ? disputed : throw Amounts.OutOfRange(nameof(disputed), disputed, 0, amount, MoneyScale.Standard);
    }

    /// <summary>How much, the disputed part included, in the ledger currency.</summary>
    public decimal Amount { get; }

    /// <summary>The last day on which payment is in time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>When what is not disputed was paid in full; null where it is still open.</summary>
    public LocalDate? PaidOn { get; }

    /// <summary>How much of it is disputed, in the ledger currency.</summary>
    public decimal Disputed { get; }

    /// <summary>Text such as <c>1,000.00 due 2025-03-01, paid 2025-03-04</c>.</summary>
    public override string ToString() => string.Concat(
        Amounts.Format(Amount, MoneyScale.Standard) + " due " + LocalDatePattern.Iso.Format(DueOn),
        PaidOn is { } paid ? ", paid " + LocalDatePattern.Iso.Format(paid) : ", open",
        Disputed > 0 ? ", " + Amounts.Format(Disputed, MoneyScale.Standard) + " disputed" : "");
}
