using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>What is left of each investment of a ledger on one date.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class LedgerView
{
    private readonly MoneyScale scale;

    internal LedgerView(LocalDate date, decimal[] remaining, MoneyScale scale)
    {
        this.scale = scale;
        Date = date;
        Remaining = Array.AsReadOnly(remaining);
        Total = remaining.Aggregate(scale.ToAmount(0), (sum, amount) => sum + amount);
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>What is left of each investment, in the order of the ledger and in its currency; each as <see cref="SunkInvestment.RemainingOn"/> gives it.</summary>
    public IReadOnlyList<decimal> Remaining { get; }

    /// <summary>What is left of all, in the ledger currency: their exact sum.</summary>
    public decimal Total { get; }

    /// <summary>Invariant text such as <c>2025-01-01: 196,992.06 of 1 investment</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{LocalDatePattern.Iso.Format(Date)}: {Amounts.Format(Total, scale)} of {Remaining.Count:#,0} {(Remaining.Count == 1 ? "investment" : "investments")}");
}
