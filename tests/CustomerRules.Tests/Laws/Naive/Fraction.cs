using System.Numerics;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>An exact fraction with a positive denominator, for oracles: slow and obvious.</summary>
internal readonly struct Fraction
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = denominator.Sign < 0 ? -numerator : numerator;
        this.denominator = BigInteger.Abs(denominator);
    }

    public static implicit operator Fraction(long number) => new(number, 1);

    /// <summary>Every decimal is a fraction of a power of ten.</summary>
    public static implicit operator Fraction(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return new(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.numerator * right.denominator) + (right.numerator * left.denominator), left.denominator * right.denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.numerator * right.numerator, left.denominator * right.denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.numerator * right.denominator, left.denominator * right.numerator);

    /// <summary>The greatest whole number that is not greater.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The nearest whole number; of two equally near, the even one.</summary>
    public BigInteger HalfToEven()
    {
        var floor = Floor();
        var twiceRest = 2 * (numerator - (floor * denominator));
        return twiceRest > denominator || (twiceRest == denominator && !floor.IsEven) ? floor + 1 : floor;
    }
}
