using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>A ratio as a part of the one that counts in full, which is 1 to 10^6 basis points: floored to basis points, at most 100 %.</summary>
internal readonly struct PartRatio(int fullAt)
{
    private readonly Vector512<double> fullAt = Vector512.Create((double)fullAt);
    private readonly Vector512<double> factor = Quotients.Factor(Proportion.MaxBasisPoints, fullAt);

    /// <summary>The part, not yet truncated to a whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(Vector512<double> ratio) => Avx512F.Min(ratio, fullAt) * factor;
}
