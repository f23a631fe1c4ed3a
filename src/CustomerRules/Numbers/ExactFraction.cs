using System;
using System.Globalization;
using System.Numerics;

namespace CustomerRules.Numbers;

/// <summary>An exact fraction of two whole numbers of any size, in lowest terms with a positive denominator.</summary>
/// <remarks>
/// <c>default(ExactFraction)</c> is 0. Fractions are equal, and ordered, as the numbers they stand for are: 2/4 equals 1/2. Immutable and thread-safe.
/// </remarks>
public readonly partial struct ExactFraction : IEquatable<ExactFraction>, IComparable<ExactFraction>
{
    private readonly BigInteger denominatorLessOne;

    /// <summary>The fraction, brought to lowest terms.</summary>
    /// <param name="numerator">The numerator; any whole number.</param>
    /// <param name="denominator">The denominator; not 0. The sign goes to the numerator.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0.</exception>
    public ExactFraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new ArgumentOutOfRangeException(nameof(denominator), "denominator must not be 0, but was 0.");
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        denominatorLessOne = (denominator / common) - BigInteger.One;
    }

    /// <summary>0.</summary>
    public static ExactFraction Zero => default;

    /// <summary>1.</summary>
    public static ExactFraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator, which carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator; 1 or more.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>The fraction as a share, floored to basis points.</summary>
    /// <exception cref="OverflowException">The fraction is below 0 or above 1; the message names it.</exception>
    public Proportion ToProportion() => Numerator.Sign >= 0 && Numerator <= Denominator
        ? Proportion.FromBasisPoints((int)FlooredBasisPoints())
        : throw new OverflowException("A proportion must be between 0 and 1, but the fraction was " + this + ".");

    /// <summary>The fraction as a ratio, floored to basis points, saturating at +-10,000 %.</summary>
    public Ratio ToRatio() =>
        Ratio.FromBasisPoints((int)BigInteger.Max(-Ratio.MaxBasisPoints, BigInteger.Min(Ratio.MaxBasisPoints, FlooredBasisPoints())));

    /// <summary>Invariant text such as <c>3/7</c>.</summary>
    public override string ToString() =>
        Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    private BigInteger FlooredBasisPoints()
    {
        var quotient = BigInteger.DivRem(Numerator * Proportion.MaxBasisPoints, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }
}
