#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Tiers.Search;

/// <summary>What <see cref="RangeFilter"/> does, eight values at a time with AVX-512 and without a branch: those within are moved to the front of the eight.</summary>
internal static class WideRangeFilter
{
    private const int Together = 8;

    /// <summary>For every pattern of eight that are within or not, the places of those that are, a byte each, from the lowest on.</summary>
    private static readonly ulong[] Fronts = FrontsOf();

    /// <summary>Copies the values within the ranges, in their order.</summary>
    /// <param name="values">The values, a multiple of eight.</param>
    /// <param name="into">Where they go; longer than <paramref name="values"/> by eight, which may be written too.</param>
    /// <param name="least">The least value of each range.</param>
    /// <param name="greatest">The greatest value of each range.</param>
    /// <returns>How many there are.</returns>
    public static int Pick(ReadOnlySpan<long> values, Span<long> into, (long First, long Second, long Third) least, (long First, long Second, long Third) greatest)
    {
        var (least0, least1, least2) = (Vector512.Create(least.First), Vector512.Create(least.Second), Vector512.Create(least.Third));
        var width0 = Vector512.Create((ulong)(greatest.First - least.First));
        var width1 = Vector512.Create((ulong)(greatest.Second - least.Second));
        var width2 = Vector512.Create((ulong)(greatest.Third - least.Third));
        ref var front = ref MemoryMarshal.GetArrayDataReference(Fronts);
        ref var target = ref MemoryMarshal.GetReference(into);
        var count = 0;
        foreach (var vector in MemoryMarshal.Cast<long, Vector512<long>>(values))
        {
            // Below a range the distance wraps to a great one.
            var isWithin = Vector512.LessThanOrEqual((vector - least0).AsUInt64(), width0)
                | Vector512.LessThanOrEqual((vector - least1).AsUInt64(), width1)
                | Vector512.LessThanOrEqual((vector - least2).AsUInt64(), width2);
            var pattern = (uint)isWithin.ExtractMostSignificantBits();
            var places = Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(Unsafe.Add(ref front, pattern)).AsByte());
            Unsafe.WriteUnaligned(ref Unsafe.As<long, byte>(ref Unsafe.Add(ref target, count)), Avx512F.PermuteVar8x64(vector, places));
            count += BitOperations.PopCount(pattern);
        }

        return count;
    }

    private static ulong[] FrontsOf()
    {
        var fronts = new ulong[1 << Together];
        for (var pattern = 0; pattern < fronts.Length; pattern++)
        {
            var next = 0;
            for (var place = 0; place < Together; place++)
            {
                if ((pattern >> place & 1) != 0)
                    fronts[pattern] |= (ulong)place << (8 * next++);
            }
        }

        return fronts;
    }
}
#endif
