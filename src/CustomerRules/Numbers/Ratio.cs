using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Numbers;

/// <summary>A ratio that can pass 100 % or be negative, in whole basis points, saturating at +-10,000 %.</summary>
/// <remarks>
/// Range: +-1,000,000 basis points; a ratio at an end of the range means "this or beyond". <c>default(Ratio)</c> is 0 %.
/// Ratios are equal, and ordered, as their basis points are. Immutable and thread-safe.
/// </remarks>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    /// <summary>The largest size of a ratio in basis points: 1,000,000, which is 10,000 %.</summary>
    public const int MaxBasisPoints = 1_000_000;

    private Ratio(int basisPoints) => BasisPoints = basisPoints;

    /// <summary>The basis points, -1,000,000 to 1,000,000.</summary>
    public int BasisPoints { get; }

    /// <summary>The percentage, -10,000 to 10,000, with 2 decimals.</summary>
    public decimal Percent => new(Math.Abs(BasisPoints), 0, 0, BasisPoints < 0, 2);

    /// <summary>Whether two ratios are equal.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether two ratios differ.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left ratio is smaller.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ratio is smaller or equal.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ratio is greater.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ratio is greater or equal.</summary>
    /// <param name="left">One ratio.</param>
    /// <param name="right">The other ratio.</param>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The ratio of so many basis points.</summary>
    /// <param name="basisPoints">-1,000,000 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basisPoints"/> is out of range.</exception>
    public static Ratio FromBasisPoints(int basisPoints) =>
        new(Guard.Against.OutOfRange(basisPoints, -MaxBasisPoints, MaxBasisPoints, "basis points"));

    /// <summary>The ratio of so many percent, rounded half to even to basis points.</summary>
    /// <param name="percent">-10,000 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of range.</exception>
    public static Ratio FromPercent(decimal percent) =>
        percent is >= -MaxBasisPoints / 100 and <= MaxBasisPoints / 100
            ? new((int)(Math.Round(percent, 2, MidpointRounding.ToEven) * 100))
            : throw new ArgumentOutOfRangeException(
                nameof(percent), FormattableString.Invariant($"percent must be between -10,000 and 10,000, but was {percent}."));

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => BasisPoints.CompareTo(other.BasisPoints);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => BasisPoints == other.BasisPoints;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => BasisPoints;

    /// <summary>Invariant text in percent with 2 decimals, such as <c>150.00 %</c>.</summary>
    public override string ToString() => BasisPointText.Write(BasisPoints);
}
