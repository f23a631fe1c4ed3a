using System;
using System.Numerics;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Completeness, barrier and break-even discount from the lock-in ratio and what is unknown, as <see cref="SwitchingCostPolicy.Assess"/> says.</summary>
internal static class BarrierKernel
{
    /// <summary>Writes barriers, completeness and discounts and adds reasons.</summary>
    public static void Judge(
        ReadOnlySpan<int> lockIns, ReadOnlySpan<int> gaps, int rows, KernelRules rules, Span<int> barriers, Span<int> completeness, Span<int> discounts, Span<int> reasons)
    {
        var moderate = new Vector<int>(rules.Bands.ModerateFrom.BasisPoints);
        var high = new Vector<int>(rules.Bands.HighFrom.BasisPoints);
        var prohibitive = new Vector<int>(rules.Bands.ProhibitiveFrom.BasisPoints);
        var breakEven = new PartScale(rules.Annuity);
        for (var row = 0; row < rows; row += Vector<int>.Count)
        {
            var lockIn = Lanes.Load(lockIns, row);
            var gap = Lanes.Load(gaps, row);
            var open = gap & new Vector<int>(SwitchingCostKernel.AllUnknown);
            var isUnknown = Vector.Equals(open, new Vector<int>(SwitchingCostKernel.AllUnknown));
            var isComplete = Vector.Equals(open, Vector<int>.Zero);
            var hasRatio = Vector.GreaterThanOrEqual(lockIn, Vector<int>.Zero);

            // Masks count up from None; where there is no ratio every comparison is false, and one less than None is not applicable.
            var barrier = new Vector<int>((int)SwitchingBarrier.NotApplicable) - hasRatio
                - Vector.GreaterThan(lockIn, Vector<int>.Zero) - Vector.GreaterThanOrEqual(lockIn, moderate)
                - Vector.GreaterThanOrEqual(lockIn, high) - Vector.GreaterThanOrEqual(lockIn, prohibitive);
            Lanes.Store(Vector.AndNot(barrier, isUnknown), barriers, row);
            Lanes.Store(new Vector<int>((int)Completeness.Partial) - isComplete + isUnknown, completeness, row);
            Lanes.Store(breakEven.Of(lockIn) | Vector.AndNot(new Vector<int>(CustomerRow.UnknownShare), hasRatio), discounts, row);
            Lanes.Store(Lanes.Load<int>(reasons, row) | CostReasons(open, isComplete, isUnknown) | BarrierReasons(lockIn, hasRatio, isUnknown, moderate, high, prohibitive), reasons, row);
        }
    }

    private static Vector<int> CostReasons(Vector<int> open, Vector<int> isComplete, Vector<int> isUnknown)
    {
        // The three bits of what is unknown are the three reasons in the same order.
        var which = open * new Vector<int>((int)RowReasons.InvestmentUnknown);
        var whole = Vector.ConditionalSelect(isUnknown, new Vector<int>((int)RowReasons.SwitchingCostUnknown), new Vector<int>((int)RowReasons.SwitchingCostPartial));
        return which | Vector.ConditionalSelect(isComplete, new Vector<int>((int)RowReasons.SwitchingCostComplete), whole);
    }

    private static Vector<int> BarrierReasons(
        Vector<int> lockIn, Vector<int> hasRatio, Vector<int> isUnknown, Vector<int> moderate, Vector<int> high, Vector<int> prohibitive)
    {
        // Each band reached doubles the bit: None, Low, Moderate, High, Prohibitive stand next to each other.
        var bit = new Vector<int>((int)RowReasons.BarrierNone);
        bit += Vector.GreaterThan(lockIn, Vector<int>.Zero) & bit;
        bit += Vector.GreaterThanOrEqual(lockIn, moderate) & bit;
        bit += Vector.GreaterThanOrEqual(lockIn, high) & bit;
        bit += Vector.GreaterThanOrEqual(lockIn, prohibitive) & bit;
        return Vector.AndNot(Vector.ConditionalSelect(hasRatio, bit, new Vector<int>((int)RowReasons.BarrierNotApplicable)), isUnknown);
    }
}
