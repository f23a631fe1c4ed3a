using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Total, lock-in ratio and what of it is unknown, as <see cref="SwitchingCostPolicy.Assess"/> says.</summary>
/// <remarks>Quotients are estimated in doubles and corrected by their remainder, in 64-bit products that may wrap: the remainder itself is small.</remarks>
internal static class SwitchingCostKernel
{
    /// <summary>Bits of the parts that are unknown; all three: no total. The last one: no spend to compare with.</summary>
    public const int InvestmentUnknown = 1;
    public const int OneOffCostUnknown = 2;
    public const int RiskUnknown = 4;
    public const int AllUnknown = 7;
    public const int NotApplicable = 8;

    private const long One = 100_000_000;

    /// <summary>Writes totals, lock-in ratios and the bits of what is unknown.</summary>
    public static void AddUp(in RowTile tile, int rows, ReadOnlySpan<int> riskWeights, Span<long> totals, Span<int> lockIns, Span<int> gaps)
    {
        var half = Vector<long>.Count;
        for (var row = 0; row < rows; row += Vector<int>.Count)
        {
            Vector.Widen(Lanes.Load(riskWeights, row), out var lowWeight, out var highWeight);
            var low = AddUp(tile, row, lowWeight, totals, out var lowGaps);
            var high = AddUp(tile, row + half, highWeight, totals, out var highGaps);
            Lanes.Store(Vector.Narrow(lowGaps, highGaps), gaps, row);
            Lanes.Store(Vector.Narrow(low, high), lockIns, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> AddUp(in RowTile tile, int row, Vector<long> weight, Span<long> totals, out Vector<long> gaps)
    {
        var unknown = new Vector<long>(CustomerRow.UnknownAmount);
        var investment = Lanes.Load(tile.Investment, row);
        var oneOff = Lanes.Load(tile.OneOffCost, row);
        var loss = Lanes.Load(tile.LossIfItFails, row);
        var noInvestment = Vector.Equals(investment, unknown);
        var noOneOff = Vector.Equals(oneOff, unknown);
        var noRisk = Vector.Equals(loss, unknown) | Vector.LessThan(weight, Vector<long>.Zero);
        var total = Vector.AndNot(investment, noInvestment) + Vector.AndNot(oneOff, noOneOff) + Vector.AndNot(Risk(loss, weight), noRisk);
        var noTotal = noInvestment & noOneOff & noRisk;
        Lanes.Store(Vector.ConditionalSelect(noTotal, unknown, total), totals, row);

        var value = Lanes.Load(tile.Value, row);
        var spend = Lanes.Load(tile.ReferenceSpend, row);
        var noSpend = Vector.LessThanOrEqual(spend, Vector<long>.Zero)
            | Vector.AndNot(Vector.LessThanOrEqual(value, Vector<long>.Zero), Vector.Equals(value, unknown));
        gaps = (noInvestment & new Vector<long>(InvestmentUnknown)) | (noOneOff & new Vector<long>(OneOffCostUnknown))
            | (noRisk & new Vector<long>(RiskUnknown)) | (noSpend & new Vector<long>(NotApplicable));
        return Vector.ConditionalSelect(noTotal | noSpend, new Vector<long>(CustomerRow.UnknownRatio), LockIn(total, spend));
    }

    /// <summary>floor(loss x weight / 10^8). The estimate is up to 1.8 x 10^15, so at most 1 beside the floor on either side, or 2 below after rounding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Risk(Vector<long> loss, Vector<long> weight)
    {
        var one = new Vector<long>(One);
        var estimate = Lanes.Nearest(Lanes.ToDouble(loss) * Lanes.ToDouble(weight) * new Vector<double>(1.0 / One));
        var remainder = (loss * weight) - (estimate * one);
        return estimate
            + Vector.LessThan(remainder, Vector<long>.Zero)
            + Vector.LessThan(remainder, -one)
            - Vector.GreaterThanOrEqual(remainder, one);
    }

    /// <summary>floor(total x 10,000 / spend), saturating at 10,000 %: a ratio beyond it is estimated beyond it, whatever its remainder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> LockIn(Vector<long> total, Vector<long> spend)
    {
        var most = new Vector<double>(Ratio.MaxBasisPoints + 2);
        var ratio = Lanes.ToDouble(total) * new Vector<double>(Proportion.MaxBasisPoints) / Lanes.ToDouble(spend);
        var estimate = Lanes.Nearest(Vector.Min(ratio, most));
        var exact = Lanes.Corrected(estimate, total * new Vector<long>(Proportion.MaxBasisPoints), spend);
        return Vector.Min(exact, new Vector<long>(Ratio.MaxBasisPoints));
    }
}
