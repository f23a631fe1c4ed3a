using System;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>People estimate in round figures.</summary>
internal static class Rounded
{
    /// <summary>The two leading digits of an amount in cents, the third one 0 or 5: 1,234.56 becomes 1,200.00, 1,278.00 becomes 1,250.00.</summary>
    public static long Estimate(long cents)
    {
        long unit = 1;
        while (cents / unit >= 1_000)
            unit *= 10;
        return cents / (unit * 5) * (unit * 5);
    }

    /// <summary>The same, but at least 25.00: nobody writes down less.</summary>
    public static long Cost(long cents) => Math.Max(25_00, Estimate(cents));
}
