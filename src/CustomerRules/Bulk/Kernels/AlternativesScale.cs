using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Alternative suppliers: none counts in full, one and two as the policy says, more nothing.</summary>
internal readonly struct AlternativesScale(EvidenceScale scale) : IScale
{
    private readonly Vector<int> one = new(scale.OneAlternative.BasisPoints);
    private readonly Vector<int> two = new(scale.TwoAlternatives.BasisPoints);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<int> Of(Vector<int> value) =>
        (Vector.Equals(value, Vector<int>.Zero) & new Vector<int>(Proportion.MaxBasisPoints))
        | (Vector.Equals(value, Vector<int>.One) & one)
        | (Vector.Equals(value, new Vector<int>(2)) & two);
}
