using System;
using System.Numerics;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels;

/// <summary>What each item of evidence adds to its axis: weight x value, 0 where unknown.</summary>
internal static class ContributionKernel
{
    public static void Weigh(in EvidenceTile evidence, int rows, EvidenceWeights weights, in ContributionTile contributions)
    {
        for (var item = EvidenceItem.LockIn; item <= EvidenceItem.TradePattern; item++)
        {
            var column = contributions.Of(item);
            if (!column.IsEmpty)
                Weigh(evidence.Of(item), rows, weights.Of(item), column);
        }
    }

    private static void Weigh(ReadOnlySpan<int> values, int rows, int weight, Span<int> column)
    {
        for (var row = 0; row < rows; row += Vector<int>.Count)
            Lanes.Store(Vector.Max(Lanes.Load(values, row), Vector<int>.Zero) * new Vector<int>(weight), column, row);
    }
}
