using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>A step of a credit schedule: from this volume on, so many more days of credit.</summary>
/// <remarks>Steps are equal when volume and days are. Immutable and thread-safe.</remarks>
public sealed class CreditDaysStep : IEquatable<CreditDaysStep>
{
    /// <summary>A step.</summary>
    /// <param name="from">The least volume, which belongs to the step; 0 to 900,000,000,000,000 in the ledger currency.</param>
    /// <param name="extraDays">The days of credit on top of the usual ones; 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public CreditDaysStep(decimal from, int extraDays)
    {
        From = Guard.Against.NegativeAmount(from);
        ExtraDays = Guard.Against.OutOfRange(extraDays, 1, 3_650, "days");
    }

    /// <summary>The least volume, which belongs to the step.</summary>
    public decimal From { get; }

    /// <summary>The days of credit on top of the usual ones.</summary>
    public int ExtraDays { get; }

    /// <inheritdoc/>
    public bool Equals(CreditDaysStep? other) => other is not null && From == other.From && ExtraDays == other.ExtraDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CreditDaysStep);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((From.GetHashCode() * 397) ^ ExtraDays);

    /// <summary>Invariant text such as <c>15 days from 10,000.00</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{ExtraDays} days from ") + Amounts.Format(From, MoneyScale.Standard);
}
