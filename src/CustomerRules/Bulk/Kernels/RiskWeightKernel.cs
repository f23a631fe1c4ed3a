using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>What the loss is multiplied by: probability x (10,000 + premium), with premium = floor(risk aversion x criticality / 10,000).</summary>
internal static class RiskWeightKernel
{
    /// <summary>Writes weights of 0 to 2 x 10^8; -1 where probability or criticality is unknown.</summary>
    public static void Weigh(in RowTile tile, int rows, int riskAversion, Span<int> weights)
    {
        for (var row = 0; row < rows; row += Vector<short>.Count)
        {
            Vector.Widen(Lanes.Load(tile.Probability, row), out var lowProbability, out var highProbability);
            Vector.Widen(Lanes.Load(tile.Criticality, row), out var lowCriticality, out var highCriticality);
            Lanes.Store(Weigh(lowProbability, lowCriticality, riskAversion), weights, row);
            Lanes.Store(Weigh(highProbability, highCriticality, riskAversion), weights, row + Vector<int>.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Weigh(Vector<int> probability, Vector<int> criticality, int riskAversion)
    {
        var one = new Vector<int>(Proportion.MaxBasisPoints);
        var product = criticality * new Vector<int>(riskAversion);
        var estimate = Vector.ConvertToInt32(Vector.ConvertToSingle(product) * new Vector<float>(1f / Proportion.MaxBasisPoints));
        var premium = Lanes.Corrected(estimate, product, one);
        var isUnknown = Vector.LessThan(probability | criticality, Vector<int>.Zero);
        return (probability * (one + premium)) | isUnknown;
    }
}
