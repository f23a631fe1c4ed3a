using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>A value as a part of the one that counts in full, which is 1 to 10,000: floored to basis points, at most 100 %; values under 0 come out as 0.</summary>
/// <remarks>
/// The factor 10,000 / full is a whole number and a fraction of 27 bits, rounded up: too much by under 2^-27, so a value of up to 10,000 times it is never too low, and
/// too high by less than 1 / full, which the next whole number is away at least.
/// </remarks>
internal readonly struct PartWords
{
    private const int FractionBits = 27;

    private readonly Vector512<short> full;
    private readonly Vector512<short> whole;
    private readonly Vector512<ushort> low;
    private readonly Vector512<short> highAndOne;

    public PartWords(int fullAt)
    {
        var rest = (long)Proportion.MaxBasisPoints % fullAt;
        var fraction = ((rest << FractionBits) + fullAt - 1) / fullAt;
        full = Vector512.Create((short)fullAt);
        whole = Vector512.Create((short)(Proportion.MaxBasisPoints / fullAt));
        low = Vector512.Create(unchecked((ushort)fraction));
        highAndOne = WordPairs.Of((int)(fraction >> 16), 1);
    }

    /// <summary>As <see cref="Of"/>; a value under 0, which is unknown, stays as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<short> OfKnown(Vector512<short> value) => Vector512.ConditionalSelect(Vector512.LessThan(value, Vector512<short>.Zero), value, Of(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<short> Of(Vector512<short> value)
    {
        var capped = Vector512.Max(Vector512<short>.Zero, Vector512.Min(value, full));
        var carried = Avx512BW.MultiplyHigh(capped.AsUInt16(), low).AsInt16();
        var first = Avx512BW.MultiplyAddAdjacent(WordPairs.Low(capped, carried), highAndOne);
        var second = Avx512BW.MultiplyAddAdjacent(WordPairs.High(capped, carried), highAndOne);
        var fraction = WordPairs.Pack(Vector512.ShiftRightLogical(first, FractionBits - 16), Vector512.ShiftRightLogical(second, FractionBits - 16));
        return (capped * whole) + fraction;
    }
}
