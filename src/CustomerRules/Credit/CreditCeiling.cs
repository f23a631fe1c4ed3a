using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Credit;

/// <summary>The best terms that the rules recommend to a tier: a limit as a share of the trailing year's value, and credit days; more days are a concession.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CreditCeiling
{
    /// <summary>A ceiling.</summary>
    /// <param name="shareOfValue">The greatest limit, as a share of the trailing year's value.</param>
    /// <param name="creditDays">The most credit days; 0 to 365, 0 is prepayment.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="creditDays"/> is out of range.</exception>
    public CreditCeiling(Proportion shareOfValue, int creditDays) =>
        (ShareOfValue, CreditDays) = (shareOfValue, Guard.Against.OutOfRange(creditDays, 0, 365, "days"));

    /// <summary>No credit: 0 % and 0 days.</summary>
    public static CreditCeiling None { get; } = new(Proportion.Zero, 0);

    /// <summary>The greatest limit, as a share of the trailing year's value.</summary>
    public Proportion ShareOfValue { get; }

    /// <summary>The most credit days.</summary>
    public int CreditDays { get; }

    /// <summary>Invariant text such as <c>20.00 % of the value, 60 days</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{ShareOfValue} of the value, {CreditDays:#,0} days");
}
