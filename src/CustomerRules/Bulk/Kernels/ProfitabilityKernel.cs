using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The profitability flag, as <see cref="ProfitabilityPolicy.Assess"/> says.</summary>
internal static class ProfitabilityKernel
{
    private const int Green = (int)RowReasons.ProfitGreen;
    private const int Amber = (int)RowReasons.ProfitAmber;
    private const int Red = (int)RowReasons.ProfitRed;

    /// <summary>Writes flags and adds reasons.</summary>
    public static void Flag(in RowTile tile, int rows, KernelRules rules, Span<int> flags, Span<int> reasons)
    {
        var half = Vector<long>.Count;
        for (var row = 0; row < rows; row += Vector<int>.Count)
        {
            var judged = Vector.Narrow(
                Judge(Lanes.Load(tile.Value, row), Lanes.Load(tile.Contribution, row), rules),
                Judge(Lanes.Load(tile.Value, row + half), Lanes.Load(tile.Contribution, row + half), rules));

            // An unknown first order is before every day, so not new.
            var isNew = Vector.GreaterThan(Lanes.Load(tile.FirstOrder, row), new Vector<int>(rules.NewAfter));
            var hasFlag = Vector.LessThanOrEqual(judged, new Vector<int>(Red));
            var bits = Vector.ConditionalSelect(
                isNew,
                Vector.AndNot(judged, hasFlag) | new Vector<int>((int)RowReasons.ProfitTooNew),
                judged);

            // The three flags' bits, shifted down, are 1, 2 and 4; the flags themselves 1, 2 and 3.
            var one = Vector.AndNot(hasFlag, isNew) & bits;
            var flag = (Vector.Equals(one, new Vector<int>(Green)) & new Vector<int>((int)ProfitabilityFlag.Green))
                | (Vector.Equals(one, new Vector<int>(Amber)) & new Vector<int>((int)ProfitabilityFlag.Amber))
                | (Vector.Equals(one, new Vector<int>(Red)) & new Vector<int>((int)ProfitabilityFlag.Red));
            Lanes.Store(flag, flags, row);
            Lanes.Store(Lanes.Load<int>(reasons, row) | bits, reasons, row);
        }
    }

    /// <summary>The reason of the flag, or the reasons why there is none, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Judge(Vector<long> value, Vector<long> contribution, KernelRules rules)
    {
        var unknown = new Vector<long>(CustomerRow.UnknownAmount);
        var isUnknown = Vector.Equals(value, unknown) | Vector.Equals(contribution, unknown);
        var isIdle = Vector.LessThanOrEqual(value, Vector<long>.Zero) & Vector.Equals(contribution, Vector<long>.Zero);
        var isNegative = Vector.LessThan(contribution, Vector<long>.Zero);
        var isGreen = Vector.GreaterThanOrEqual(contribution * new Vector<long>(Proportion.MaxBasisPoints), value * new Vector<long>(rules.GreenFrom));
        var flag = Vector.ConditionalSelect(
            isNegative,
            new Vector<long>(Red),
            Vector.ConditionalSelect(isGreen, new Vector<long>(Green), new Vector<long>(Amber)));
        var flagOrIdle = Vector.ConditionalSelect(isIdle, new Vector<long>((long)RowReasons.ProfitWithoutTrade), flag);
        return Vector.ConditionalSelect(isUnknown, new Vector<long>((long)RowReasons.ProfitUnknown), flagOrIdle);
    }
}
