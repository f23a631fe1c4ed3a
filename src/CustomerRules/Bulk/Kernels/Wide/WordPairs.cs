using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>
/// Two vectors of 32 words as two of 16 pairs and back. The pairs are not in the order of the rows, but packing restores it,
/// so what is done with pairs in between must treat every pair alike.
/// </summary>
internal static class WordPairs
{
    /// <summary>The same pair everywhere.</summary>
    public static Vector512<short> Of(int first, int second) => Vector512.Create((second << 16) | first).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Low(Vector512<short> first, Vector512<short> second) => Avx512BW.UnpackLow(first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> High(Vector512<short> first, Vector512<short> second) => Avx512BW.UnpackHigh(first, second);

    /// <summary>Numbers in place of pairs as words again; beyond the range of a word its nearest end, so the sign stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Pack(Vector512<int> low, Vector512<int> high) => Avx512BW.PackSignedSaturate(low, high);
}
