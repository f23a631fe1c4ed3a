using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>A value as a part of the one that counts in full, floored to basis points, at most 100 %; values under 0 come out as 0.</summary>
/// <remarks>
/// The estimate is at most 10,000 and three roundings of 2^-24 off, so it is within 1 of the floor; the remainder corrects it. Products of 32 bits may wrap:
/// the remainder is under 2 x 10^6.
/// </remarks>
internal readonly struct PartScale(int fullAt) : IScale
{
    private readonly Vector<int> full = new(fullAt);
    private readonly Vector<float> factor = new((float)Proportion.MaxBasisPoints / fullAt);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<int> Of(Vector<int> value)
    {
        var capped = Vector.Max(Vector<int>.Zero, Vector.Min(value, full));
        var estimate = Vector.ConvertToInt32(Vector.ConvertToSingle(capped) * factor);
        return Lanes.Corrected(estimate, capped * new Vector<int>(Proportion.MaxBasisPoints), full);
    }
}
