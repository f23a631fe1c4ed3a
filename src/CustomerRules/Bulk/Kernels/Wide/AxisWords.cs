using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Adds the items of one axis up, two at a time, for 32 rows.</summary>
internal struct AxisWords
{
    private Vector512<int> low;
    private Vector512<int> high;

    /// <summary>The weight of what is known, 0 to 100.</summary>
    public Vector512<short> KnownWeight { readonly get; private set; }

    /// <summary>An axis of which everything is known so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static AxisWords Begin() => new() { KnownWeight = Vector512.Create((short)100) };

    /// <summary>Adds two items of 0..10,000, or -1 where unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector512<short> first, Vector512<short> second, in WeightPair weights)
    {
        var zero = Vector512<short>.Zero;
        KnownWeight = Vector512.ConditionalSelect(Vector512.LessThan(first, zero), KnownWeight - weights.First, KnownWeight);
        KnownWeight = Vector512.ConditionalSelect(Vector512.LessThan(second, zero), KnownWeight - weights.Second, KnownWeight);
        var (one, other) = (Vector512.Max(first, zero), Vector512.Max(second, zero));
        low += Avx512BW.MultiplyAddAdjacent(WordPairs.Low(one, other), weights.Both);
        high += Avx512BW.MultiplyAddAdjacent(WordPairs.High(one, other), weights.Both);
    }

    /// <summary>The score, -1 where nothing is known; the sum is under 2^24, so both numbers are exact as floats and the quotient cannot round up to a whole number that it does not reach.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<short> Score()
    {
        var weight = Vector512.Max(KnownWeight, Vector512<short>.One);
        var score = WordPairs.Pack(
            Score(low, WordPairs.Low(weight, Vector512<short>.Zero).AsInt32()), Score(high, WordPairs.High(weight, Vector512<short>.Zero).AsInt32()));
        return Vector512.ConditionalSelect(Vector512.Equals(KnownWeight, Vector512<short>.Zero), Vector512.Create((short)EvidenceKernel.Unknown), score);
    }

    /// <summary>
    /// Under 0 where the interval does not lie on the side of the score. Lower end of a high side: the sum; upper end of a low one: the sum, everything unknown in full,
    /// and <paramref name="rest"/> x <paramref name="weights"/> more, where a known value is "at least" itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<short> Doubt(Vector512<short> isHigh, Vector512<short> line, Vector512<short> rest, Vector512<short> weights)
    {
        var unknown = Vector512.Create((short)100) - KnownWeight;
        var hundredfold = WordPairs.Of(100, 0);
        var lowOver = low - Avx512BW.MultiplyAddAdjacent(WordPairs.Low(line, Vector512<short>.Zero), hundredfold);
        var highOver = high - Avx512BW.MultiplyAddAdjacent(WordPairs.High(line, Vector512<short>.Zero), hundredfold);
        var over = WordPairs.Pack(lowOver, highOver);
        var mostOver = WordPairs.Pack(
            lowOver + Avx512BW.MultiplyAddAdjacent(WordPairs.Low(unknown, rest), weights), highOver + Avx512BW.MultiplyAddAdjacent(WordPairs.High(unknown, rest), weights));
        return Vector512.ConditionalSelect(isHigh, over, ~mostOver);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Score(Vector512<int> sum, Vector512<int> weight) =>
        Avx512F.ConvertToVector512Int32WithTruncation(Avx512F.ConvertToVector512Single(sum) / Avx512F.ConvertToVector512Single(weight));
}
