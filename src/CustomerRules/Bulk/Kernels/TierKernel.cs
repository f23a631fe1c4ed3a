using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The raw tier by value and boundaries, as <see cref="TierBoundaries.Rate(in CustomerRow)"/> says. Comparisons are masks of -1, so they count down from D.</summary>
internal static class TierKernel
{
    /// <summary>Writes tiers, and starts the reasons.</summary>
    public static void Rate(in RowTile tile, int rows, KernelRules rules, Span<int> tiers, Span<int> reasons)
    {
        var half = Vector<long>.Count;
        for (var row = 0; row < rows; row += Vector<int>.Count)
        {
            var low = Rate(Lanes.Load(tile.TierValue, row), rules, out var lowReasons);
            var high = Rate(Lanes.Load(tile.TierValue, row + half), rules, out var highReasons);
            Lanes.Store(Vector.Narrow(low, high), tiers, row);
            Lanes.Store(Vector.Narrow(lowReasons, highReasons), reasons, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Rate(Vector<long> value, KernelRules rules, out Vector<long> reasons)
    {
        var isA = Vector.GreaterThanOrEqual(value, new Vector<long>(rules.LeastOfA));
        var isB = Vector.GreaterThanOrEqual(value, new Vector<long>(rules.LeastOfB));
        var isC = Vector.GreaterThanOrEqual(value, new Vector<long>(rules.LeastOfC));
        var isNotPositive = Vector.LessThanOrEqual(value, Vector<long>.Zero);
        var isUnknown = Vector.Equals(value, new Vector<long>(CustomerRow.UnknownAmount));

        // Boundaries do not ascend, so every A is a B and a C too: from D's bit 8, 4 less is C's, 2 less again B's, 1 less again A's; 8 more for a value that is not positive.
        var bits = new Vector<long>((long)RowReasons.TierBelowBoundaries)
            - (isC & new Vector<long>(4)) - (isB & new Vector<long>(2)) - (isA & new Vector<long>(1)) + (isNotPositive & new Vector<long>(8));
        reasons = Vector.ConditionalSelect(isUnknown, new Vector<long>((long)RowReasons.TierValueUnknown), bits);
        return Vector.AndNot(new Vector<long>((long)CustomerTier.D) + isA + isB + isC, isUnknown);
    }
}
