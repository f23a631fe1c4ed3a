using System.Runtime.Intrinsics;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The weights of two items of evidence, each in every word and both as pairs.</summary>
internal readonly struct WeightPair(EvidenceWeights weights, EvidenceItem first, EvidenceItem second)
{
    public readonly Vector512<short> First = Vector512.Create((short)weights.Of(first));
    public readonly Vector512<short> Second = Vector512.Create((short)weights.Of(second));
    public readonly Vector512<short> Both = WordPairs.Of(weights.Of(first), weights.Of(second));
}
