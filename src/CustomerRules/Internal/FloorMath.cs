namespace CustomerRules.Internal;

/// <summary>Exact integer division as the design asks: towards minus infinity, saturating, or half to even.</summary>
internal static class FloorMath
{
    /// <summary>floor(<paramref name="dividend"/> / <paramref name="divisor"/>) for a positive divisor.</summary>
    public static long Divide(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }

    /// <summary><paramref name="dividend"/> / <paramref name="divisor"/>, rounded half to even, for a positive divisor; both far inside 64 bits.</summary>
    public static long DivideHalfToEven(long dividend, long divisor)
    {
        var floor = Divide(dividend, divisor);
        var twice = (dividend - (floor * divisor)) * 2;
        return twice > divisor || (twice == divisor && floor % 2 != 0) ? floor + 1 : floor;
    }

    /// <summary>
    /// floor(<paramref name="part"/> x 10,000 / <paramref name="whole"/>) in basis points for a positive whole,
    /// saturating at +-<paramref name="limit"/>, a multiple of 10,000.
    /// The remainder is under <paramref name="whole"/>, so its product stays within 64 bits for any whole up to 9 x 10^14.
    /// </summary>
    public static int BasisPointsOf(long part, long whole, int limit)
    {
        var quotient = Divide(part, whole);
        if (quotient >= limit / 10_000)
            return limit;
        if (quotient < -limit / 10_000)
            return -limit;
        var remainder = part - (quotient * whole);
        return (int)((quotient * 10_000) + (remainder * 10_000 / whole));
    }

    /// <summary>
    /// floor(<paramref name="amount"/> x <paramref name="weight"/> / 10^8) of a money amount of 0 or more and a weight of 0 to 2 x 10^8.
    /// Multiplied in two parts, so that both products stay within 64 bits.
    /// </summary>
    public static long PartOf(long amount, long weight)
    {
        const long one = 100_000_000;
        return (amount / one * weight) + (amount % one * weight / one);
    }

    /// <summary>
    /// <paramref name="amount"/> x <paramref name="share"/> / <paramref name="whole"/>, exact, rounded half to even once.
    /// Whole units and the rest of the amount are multiplied apart, so that every product is an exact decimal.
    /// </summary>
    /// <param name="amount">0 to 9 x 10^14, with at most 12 decimals.</param>
    /// <param name="share">0 to <paramref name="whole"/>.</param>
    /// <param name="whole">1 to 3.7 x 10^12.</param>
    public static long PartHalfToEven(decimal amount, long share, long whole)
    {
        var units = decimal.Truncate(amount);
        if (units == amount && (share == whole || share == 0))
            return share == 0 ? 0 : (long)units;
        var product = units * share;
        var remainder = product % whole;
        var floor = (long)((product - remainder) / whole);
        var rest = remainder + ((amount - units) * share);
        if (rest >= whole)
            (floor, rest) = (floor + 1, rest - whole);
        var twice = rest * 2;
        return twice > whole || (twice == whole && floor % 2 != 0) ? floor + 1 : floor;
    }
}
