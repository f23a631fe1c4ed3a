using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Tables of 32 words, looked up 32 at a time. Only the lowest 5 bits of an index count.</summary>
internal static class WideTables
{
    private const int Length = 32;

    /// <summary>A table that repeats itself, so that higher bits of an index may hold something else.</summary>
    /// <param name="period">After how many entries: a power of two, 32 at most.</param>
    /// <param name="entry">The entry at an index, of which the lowest 16 bits count.</param>
    public static Vector512<short> Repeating(int period, Func<int, ulong> entry)
    {
        Span<short> words = stackalloc short[Length];
        for (var index = 0; index < words.Length; index++)
            words[index] = unchecked((short)entry(index % period));
        return Vector512.Create((ReadOnlySpan<short>)words);
    }

    /// <summary>A table of a few entries from 0 on, that has its last entry, at 31, for an index of -1.</summary>
    public static Vector512<short> Of(ReadOnlySpan<short> entries, short last)
    {
        Span<short> words = stackalloc short[Length];
        entries.CopyTo(words);
        words[Length - 1] = last;
        return Vector512.Create((ReadOnlySpan<short>)words);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Find(Vector512<short> table, Vector512<short> index) => Avx512BW.PermuteVar32x16(table, index);
}
