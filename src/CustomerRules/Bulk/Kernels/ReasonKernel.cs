using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Reasons;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Puts the reasons of tier, profitability, trade pattern and switching cost (bits 0 to 29), relationship (30 to 41) and contact (42 to 47) together.</summary>
internal static class ReasonKernel
{
    public static void Join(
        ReadOnlySpan<int> low, ReadOnlySpan<int> patterns, ReadOnlySpan<int> relationship, ReadOnlySpan<int> contact, int rows, Span<ulong> reasons)
    {
        var answers = System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, long>(reasons);
        for (var row = 0; row < rows; row += Vector<int>.Count)
        {
            Vector.Widen(Lanes.Load(low, row) | OfTrade(Lanes.Load(patterns, row)), out var first, out var second);
            var high = Lanes.Load(relationship, row)
                + (Lanes.Load(contact, row) * new Vector<int>(1 << (ContactKernel.FirstBit - RelationshipKernel.FirstBit)));
            Vector.Widen(high, out var firstHigh, out var secondHigh);
            Lanes.Store(first + (firstHigh * new Vector<long>(1L << RelationshipKernel.FirstBit)), answers, row);
            Lanes.Store(second + (secondHigh * new Vector<long>(1L << RelationshipKernel.FirstBit)), answers, row + Vector<long>.Count);
        }
    }

    /// <summary>The patterns' reasons stand in the order of the patterns; Unknown has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> OfTrade(Vector<int> pattern)
    {
        var reason = Vector.GreaterThanOrEqual(pattern, Vector<int>.One) & new Vector<int>((int)RowReasons.TradeNoPurchase);
        reason += Vector.GreaterThanOrEqual(pattern, new Vector<int>((int)TradePattern.New)) & reason;
        reason += Vector.GreaterThanOrEqual(pattern, new Vector<int>((int)TradePattern.OneOff)) & reason;
        reason += Vector.GreaterThanOrEqual(pattern, new Vector<int>((int)TradePattern.InRhythm)) & reason;
        reason += Vector.GreaterThanOrEqual(pattern, new Vector<int>((int)TradePattern.Late)) & reason;
        return reason + (Vector.GreaterThanOrEqual(pattern, new Vector<int>((int)TradePattern.Silent)) & reason);
    }
}
