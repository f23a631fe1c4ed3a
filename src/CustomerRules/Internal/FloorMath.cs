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

    /// <summary>
    /// floor(<paramref name="part"/> x 10,000 / <paramref name="whole"/>) in basis points, saturating at +-<paramref name="limit"/>.
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

    /// <summary>What rounding half to even adds to a floor: 0 or 1.</summary>
    /// <param name="rest">What the floor left, 0 or more; it may reach <paramref name="whole"/> or a little beyond.</param>
    /// <param name="whole">The divisor.</param>
    /// <param name="floorIsOdd">Whether the floor is odd.</param>
    public static int HalfToEven(decimal rest, decimal whole, bool floorIsOdd)
    {
        var carry = rest >= whole ? 1 : 0;
        var twice = (rest - (carry * whole)) * 2;
        var isOdd = floorIsOdd ^ (carry == 1);
        return twice > whole || (twice == whole && isOdd) ? carry + 1 : carry;
    }
}
