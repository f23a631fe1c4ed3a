using System.Numerics;
using CustomerRules.Numbers;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Numbers without any bound: what the design's arithmetic means, however large the parts get.</summary>
internal static class NaiveNumbers
{
    private const int MostDecimals = 28;

    /// <summary>The decimal as a whole number of 10^-28.</summary>
    public static BigInteger Exact(decimal amount)
    {
        var bits = decimal.GetBits(amount);
        var digits = unchecked((new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return (bits[3] < 0 ? -digits : digits) * BigInteger.Pow(10, MostDecimals - scale);
    }

    /// <summary>A number of 10^-28 in minor units, rounded half to even.</summary>
    public static BigInteger MinorUnits(BigInteger exact, MoneyScale scale) =>
        HalfToEven(exact, BigInteger.Pow(10, MostDecimals - scale.Decimals));

    public static BigInteger Floor(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    public static BigInteger HalfToEven(BigInteger dividend, BigInteger divisor)
    {
        var floor = Floor(dividend, divisor);
        var twice = (dividend - (floor * divisor)) * 2;
        return twice > divisor || (twice == divisor && !floor.IsEven) ? floor + 1 : floor;
    }

    /// <summary>floor(part x 10,000 / whole), saturating at +-1,000,000.</summary>
    public static BigInteger BasisPoints(BigInteger part, BigInteger whole) =>
        BigInteger.Max(-1_000_000, BigInteger.Min(1_000_000, Floor(part * 10_000, whole)));
}
