using System;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>The discounts that a tier may have on list prices: the usual one, and the most.</summary>
/// <remarks><c>default</c> is no discount at all. Bands are equal when both discounts are. Immutable and thread-safe.</remarks>
public readonly struct DiscountBand : IEquatable<DiscountBand>
{
    /// <summary>A band.</summary>
    /// <param name="usual">The discount given without asking.</param>
    /// <param name="most">The most, the usual one included; at least <paramref name="usual"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than <paramref name="usual"/>.</exception>
    public DiscountBand(Proportion usual, Proportion most)
    {
        if (most < usual)
            throw new ArgumentOutOfRangeException(nameof(most), "most must be between " + usual + " (the usual discount) and 100 %, but was " + most + ".");
        (Usual, Most) = (usual, most);
    }

    /// <summary>No discount.</summary>
    public static DiscountBand None => default;

    /// <summary>The discount given without asking.</summary>
    public Proportion Usual { get; }

    /// <summary>The most, the usual one included.</summary>
    public Proportion Most { get; }

    /// <summary>Whether two bands are equal.</summary>
    /// <param name="left">One band.</param>
    /// <param name="right">The other band.</param>
    public static bool operator ==(DiscountBand left, DiscountBand right) => left.Equals(right);

    /// <summary>Whether two bands differ.</summary>
    /// <param name="left">One band.</param>
    /// <param name="right">The other band.</param>
    public static bool operator !=(DiscountBand left, DiscountBand right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DiscountBand other) => Usual == other.Usual && Most == other.Most;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DiscountBand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Usual.BasisPoints * 397) + Most.BasisPoints;

    /// <summary>Invariant text such as <c>5.00 % to 15.00 %</c>.</summary>
    public override string ToString() => Usual + " to " + Most;
}
