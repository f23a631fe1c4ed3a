using System;
#if !NETSTANDARD2_0
using System.Numerics;
#endif
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Search;

/// <summary>
/// How finely a search looks. Round 1 counts values in buckets of the same leading bits, as a floating-point number keeps them: values of up to
/// <see cref="LeadingBits"/> + 1 bits have a bucket each, greater ones share it with those that differ only in lower bits.
/// </summary>
/// <param name="LeadingBits">Bits after the leading one that name a bucket; 1 to 12.</param>
/// <param name="MostValues">The most values that one round hands over one by one; 1 to 1,000,000.</param>
/// <param name="MostCells">The most equally wide cells that a later round counts in; 16 to 65,536.</param>
internal readonly record struct SearchGrain(int LeadingBits, int MostValues, int MostCells)
{
    /// <summary>Bits of the greatest amount, 9 x 10^14.</summary>
    private const int AmountBits = 50;

    /// <summary>
    /// 10 bits, 65,536 values, 4,096 cells: 41,984 buckets of 16 bytes, 656 KB, which stay in a second-level cache. Fewer bits were no faster
    /// (8 bits: 2.0 ns a value, 10 bits: 2.1) and leave four times as many values to round 2.
    /// </summary>
    public static SearchGrain Standard => new(10, 65_536, 4_096);

    /// <summary>Whether every part is within its range.</summary>
    public bool IsValid => LeadingBits is >= 1 and <= 12 && MostValues is >= 1 and <= 1_000_000 && MostCells is >= 16 and <= 65_536;

    /// <summary>Number of buckets; bucket 0 is of the values at 0 or less.</summary>
    public int BucketCount => (AmountBits - LeadingBits + 1) << LeadingBits;

    /// <summary>The least value of a bucket.</summary>
    public long LeastOf(int bucket) => bucket < 1 << LeadingBits ? bucket : (long)(bucket - (ShiftOf(bucket) << LeadingBits)) << ShiftOf(bucket);

    /// <summary>The greatest value of a bucket within the money range.</summary>
    public long GreatestOf(int bucket) =>
        bucket < 1 << LeadingBits ? bucket : Math.Min(LeastOf(bucket) + (1L << ShiftOf(bucket)) - 1, MoneyScale.MaxMinorUnits);

    /// <summary>The bucket of a value.</summary>
    public int BucketOf(long value)
    {
        var positive = (ulong)Math.Max(value, 0);
        var shift = Shift(positive, LeadingBits);
        return (shift << LeadingBits) + (int)(positive >> shift);
    }

    /// <summary>How many bits of a value of 0 or more its bucket does not name: <c>bucket = (shift &lt;&lt; LeadingBits) + (value &gt;&gt; shift)</c>.</summary>
    public static int Shift(ulong value, int leadingBits) =>
#if NET8_0_OR_GREATER
        63 - leadingBits - BitOperations.LeadingZeroCount(value | (1UL << leadingBits));
#else
        Log2(value | (1UL << leadingBits)) - leadingBits;

    private static int Log2(ulong value)
    {
        var log = 0;
        for (var half = 32; half > 0; half >>= 1)
        {
            if (value >> half != 0)
            {
                value >>= half;
                log += half;
            }
        }

        return log;
    }
#endif

    private int ShiftOf(int bucket) => (bucket >> LeadingBits) - 1;
}
