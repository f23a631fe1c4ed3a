using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Numbers;

/// <summary>A share, a probability or a score: 0 % to 100 %, in whole basis points (hundredths of a percent).</summary>
/// <remarks>
/// <c>default(Proportion)</c> is <see cref="Zero"/>. Proportions are equal, and ordered, as their basis points are. Immutable and thread-safe.
/// </remarks>
public readonly partial struct Proportion : IEquatable<Proportion>, IComparable<Proportion>
{
    internal const int MaxBasisPoints = 10_000;

    private readonly short basisPoints;

    private Proportion(int basisPoints) => this.basisPoints = (short)basisPoints;

    /// <summary>0 %.</summary>
    public static Proportion Zero => default;

    /// <summary>100 %.</summary>
    public static Proportion Full => new(MaxBasisPoints);

    /// <summary>The basis points, 0 to 10,000.</summary>
    public int BasisPoints => basisPoints;

    /// <summary>The percentage, 0 to 100, with 2 decimals.</summary>
    public decimal Percent => new(basisPoints, 0, 0, false, 2);

    /// <summary>What is missing to 100 %.</summary>
    public Proportion Complement => new(MaxBasisPoints - basisPoints);

    /// <summary>The proportion of so many basis points.</summary>
    /// <param name="basisPoints">0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basisPoints"/> is out of range.</exception>
    public static Proportion FromBasisPoints(int basisPoints) =>
        new(Guard.Against.OutOfRange(basisPoints, 0, MaxBasisPoints, "basis points"));

    /// <summary>The proportion of so many percent, rounded half to even to basis points.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of range.</exception>
    public static Proportion FromPercent(decimal percent) =>
        percent is >= 0 and <= 100
            ? new((int)(Math.Round(percent, 2, MidpointRounding.ToEven) * 100))
            : throw new ArgumentOutOfRangeException(
                nameof(percent), FormattableString.Invariant($"percent must be between 0 and 100, but was {percent}."));

    /// <summary>The proportion of a fraction of 1, rounded half to even to basis points. The one place where floating point comes in.</summary>
    /// <param name="fraction">0 to 1; not NaN.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is NaN or out of range.</exception>
    public static Proportion FromFraction(double fraction) =>
        fraction is >= 0 and <= 1
            ? new((int)Math.Round(fraction * MaxBasisPoints, MidpointRounding.ToEven))
            : throw new ArgumentOutOfRangeException(
                nameof(fraction), FormattableString.Invariant($"fraction must be between 0 and 1, but was {fraction}."));
}
