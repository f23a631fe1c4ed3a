#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerRules.Tiers.Search;

/// <summary>What <see cref="ValuesAbove"/> does for three lines at once, eight values at a time with AVX-512; quarters and masks as in <see cref="WideValueTotals"/>.</summary>
internal static class WideValuesAbove
{
    /// <summary>Counts and adds up the values above each line.</summary>
    /// <param name="values">A multiple of eight values, at most <see cref="ValueTotals.MostInOneLong"/>.</param>
    /// <param name="lines">Three lines of 0 or more.</param>
    /// <param name="counts">Where the counts go.</param>
    /// <param name="sums">Where the sums go.</param>
    public static void Add(ReadOnlySpan<long> values, ReadOnlySpan<long> lines, Span<int> counts, Span<long> sums)
    {
        var vectors = MemoryMarshal.Cast<long, Vector512<long>>(values);
        var (line0, line1, line2) = (Vector512.Create(lines[0]), Vector512.Create(lines[1]), Vector512.Create(lines[2]));
        var (sum0, sum1, sum2) = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
        var (count0, count1, count2) = (0, 0, 0);
        var quarter = vectors.Length / 4;
        for (var i = 0; i < quarter; i++)
        {
            for (var at = i; at < 4 * quarter; at += quarter)
            {
                Add(vectors[at], line0, ref count0, ref sum0);
                Add(vectors[at], line1, ref count1, ref sum1);
                Add(vectors[at], line2, ref count2, ref sum2);
            }
        }

        foreach (var vector in vectors.Slice(4 * quarter))
        {
            Add(vector, line0, ref count0, ref sum0);
            Add(vector, line1, ref count1, ref sum1);
            Add(vector, line2, ref count2, ref sum2);
        }

        (counts[0], counts[1], counts[2]) = (count0, count1, count2);
        sums[0] = Vector512.Sum(sum0) - (lines[0] * (values.Length - count0));
        sums[1] = Vector512.Sum(sum1) - (lines[1] * (values.Length - count1));
        sums[2] = Vector512.Sum(sum2) - (lines[2] * (values.Length - count2));
    }

    /// <summary>The sum of the greater of value and line has the line itself for every value that is not above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<long> values, Vector512<long> line, ref int count, ref Vector512<long> sum)
    {
        sum += Vector512.Max(values, line);
        count += BitOperations.PopCount(Vector512.GreaterThan(values, line).ExtractMostSignificantBits());
    }
}
#endif
