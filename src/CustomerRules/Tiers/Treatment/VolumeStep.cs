using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>A step of a volume schedule: from this volume on, this rate.</summary>
/// <remarks>Steps are equal when volume and rate are. Immutable and thread-safe.</remarks>
public sealed class VolumeStep : IEquatable<VolumeStep>
{
    /// <summary>A step.</summary>
    /// <param name="from">The least volume, which belongs to the step; 0 to 900,000,000,000,000 in the ledger currency.</param>
    /// <param name="rate">The rate; above 0 % and below 100 %, so that a larger purchase is never cheaper step by step.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public VolumeStep(decimal from, Proportion rate)
    {
        From = Guard.Against.NegativeAmount(from);
        if (rate == Proportion.Zero || rate == Proportion.Full)
            throw new ArgumentOutOfRangeException(nameof(rate), "rate must be above 0 % and below 100 %, but was " + rate + ".");
        Rate = rate;
    }

    /// <summary>The least volume, which belongs to the step.</summary>
    public decimal From { get; }

    /// <summary>The rate.</summary>
    public Proportion Rate { get; }

    /// <inheritdoc/>
    public bool Equals(VolumeStep? other) => other is not null && From == other.From && Rate == other.Rate;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VolumeStep);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((From.GetHashCode() * 397) ^ Rate.BasisPoints);

    /// <summary>Invariant text such as <c>2.00 % from 10,000.00</c>.</summary>
    public override string ToString() => Rate + " from " + Amounts.Format(From, MoneyScale.Standard);
}
