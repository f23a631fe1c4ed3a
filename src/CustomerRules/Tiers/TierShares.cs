using System;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers;

/// <summary>The cumulative shares at which tiers A, B and C end: one value, because they must ascend.</summary>
/// <remarks>Shares are equal when all three are. Immutable and thread-safe.</remarks>
public sealed class TierShares : IEquatable<TierShares>
{
    /// <summary>Three cumulative shares.</summary>
    /// <param name="endOfA">Share of A; above 0 %.</param>
    /// <param name="endOfB">Share of A and B together; above <paramref name="endOfA"/>.</param>
    /// <param name="endOfC">Share of A, B and C together; above <paramref name="endOfB"/>.</param>
    /// <exception cref="ArgumentException">The shares do not ascend strictly from above 0 %.</exception>
    public TierShares(Proportion endOfA, Proportion endOfB, Proportion endOfC)
    {
        if (endOfA == Proportion.Zero || endOfB <= endOfA || endOfC <= endOfB)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Shares must ascend strictly from above 0 % to at most 100 %, but were {endOfA}, {endOfB}, {endOfC}."));
        }

        (EndOfA, EndOfB, EndOfC) = (endOfA, endOfB, endOfC);
    }

    /// <summary>Where A ends.</summary>
    public Proportion EndOfA { get; }

    /// <summary>Where B ends.</summary>
    public Proportion EndOfB { get; }

    /// <summary>Where C ends.</summary>
    public Proportion EndOfC { get; }

    /// <inheritdoc/>
    public bool Equals(TierShares? other) =>
        other is not null && EndOfA == other.EndOfA && EndOfB == other.EndOfB && EndOfC == other.EndOfC;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TierShares);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((EndOfA.BasisPoints * 397) + EndOfB.BasisPoints) * 397) + EndOfC.BasisPoints);

    /// <summary>Invariant text such as <c>50.00 %, 80.00 %, 95.00 %</c>.</summary>
    public override string ToString() => EndOfA + ", " + EndOfB + ", " + EndOfC;
}
