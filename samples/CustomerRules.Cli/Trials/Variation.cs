using System;

namespace CustomerRules.Cli.Trials;

/// <summary>
/// Another figure in the place of a customer's, by a hash of the row: the same on every machine and every run, within the range of its column. What is unknown stays unknown,
/// and an amount of 0 stays 0.
/// </summary>
internal static class Variation
{
    private const int MinDay = -25_567; // 1900-01-01
    private const short MaxShare = 10_000;

    /// <summary>A number that looks random, by row and by what is varied (SplitMix64).</summary>
    public static ulong Hash(int row, int what)
    {
        unchecked
        {
            ulong bits = ((ulong)row << 8 | (uint)what) * 0x9E3779B97F4A7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>From half of an amount to one and a half of it, floored.</summary>
    public static long Amount(long amount, ulong hash) => amount == CustomerRow.UnknownAmount
        ? amount
        : Math.Clamp((amount * (512 + (long)(hash % 1_025))) >> 10, -Numbers.MoneyScale.MaxMinorUnits, Numbers.MoneyScale.MaxMinorUnits);

    /// <summary>Up to 10 percentage points more or less of a share.</summary>
    public static short Share(short share, ulong hash) =>
        share == CustomerRow.UnknownShare ? share : (short)Math.Clamp(share + (int)(hash % 2_001) - 1_000, 0, MaxShare);

    /// <summary>The same date or one up to 27 days before.</summary>
    public static int Date(int day, ulong hash) => day == CustomerRow.UnknownDate ? day : Math.Max(day - (int)(hash % 28), MinDay);
}
