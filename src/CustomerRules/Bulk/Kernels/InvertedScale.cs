using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Evidence of which little is good.</summary>
internal readonly struct InvertedScale : IScale
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<int> Of(Vector<int> value) => new Vector<int>(Proportion.MaxBasisPoints) - value;
}
