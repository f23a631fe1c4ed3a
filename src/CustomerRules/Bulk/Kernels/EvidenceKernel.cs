using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Trade;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Every item of evidence scaled to 0..10,000 basis points, -1 where unknown, as <see cref="EvidenceScale"/> says.</summary>
internal static class EvidenceKernel
{
    public const int Unknown = -1;

    public static void Scale(in RowTile tile, int rows, ReadOnlySpan<int> lockIns, EvidenceScale scale, in EvidenceTile evidence)
    {
        for (var row = 0; row < rows; row += Vector<int>.Count)
            Lanes.Store(Known(Lanes.Load(lockIns, row), new PartScale(scale.LockInFullAt.BasisPoints)), evidence.LockIn, row);
        Scale(tile.Alternatives, rows, new AlternativesScale(scale), evidence.Alternatives);
        Scale(tile.ShareOfWallet, rows, default(AsIsScale), evidence.ShareOfWallet);
        Scale(tile.CategoryShare, rows, new PartScale(scale.CategoryShareFullAt.BasisPoints), evidence.CategoryShare);
        Scale(tile.HorizonMonths, rows, new PartScale(scale.HorizonFullAtMonths), evidence.Horizon);
        Scale(tile.Satisfaction, rows, default(AsIsScale), evidence.Satisfaction);
        Scale(tile.MutualBenefit, rows, default(AsIsScale), evidence.MutualBenefit);
        Scale(tile.PriceLed, rows, default(InvertedScale), evidence.PriceLed);
        ScaleBytes(tile, rows, evidence);
    }

    private static void Scale<TScale>(ReadOnlySpan<short> column, int rows, TScale scale, Span<int> evidence)
        where TScale : struct, IScale
    {
        for (var row = 0; row < rows; row += Vector<short>.Count)
        {
            Vector.Widen(Lanes.Load(column, row), out var low, out var high);
            Lanes.Store(Known(low, scale), evidence, row);
            Lanes.Store(Known(high, scale), evidence, row + Vector<int>.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Known<TScale>(Vector<int> value, TScale scale)
        where TScale : struct, IScale
        => scale.Of(value) | Vector.LessThan(value, Vector<int>.Zero);

    private static void ScaleBytes(in RowTile tile, int rows, in EvidenceTile evidence)
    {
        for (var row = 0; row < rows; row += Vector<byte>.Count)
        {
            Vector.Widen(Lanes.Load(tile.JudgesFuture, row), out var lowAnswers, out var highAnswers);
            Vector.Widen(Vector.AsVectorSByte(Lanes.Load(tile.TradePattern, row)), out var lowPatterns, out var highPatterns);
            Scale(lowAnswers, lowPatterns, evidence, row);
            Scale(highAnswers, highPatterns, evidence, row + Vector<short>.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scale(Vector<short> answers, Vector<short> patterns, in EvidenceTile evidence, int row)
    {
        // Yes is 1, no 0, unknown -1.
        Widened(Vector.Max(answers * new Vector<short>(Proportion.MaxBasisPoints), new Vector<short>(Unknown)), evidence.JudgesFuture, row);

        // In rhythm, late and silent are full, half and nothing.
        var inRhythm = Vector.Equals(patterns, new Vector<short>((short)TradePattern.InRhythm)) & new Vector<short>(Proportion.MaxBasisPoints);
        var late = Vector.Equals(patterns, new Vector<short>((short)TradePattern.Late)) & new Vector<short>(Proportion.MaxBasisPoints / 2);
        var unknown = Vector.LessThan(patterns, new Vector<short>((short)TradePattern.InRhythm));
        Widened(inRhythm | late | unknown, evidence.TradePattern, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widened(Vector<short> values, Span<int> evidence, int row)
    {
        Vector.Widen(values, out var low, out var high);
        Lanes.Store(low, evidence, row);
        Lanes.Store(high, evidence, row + Vector<int>.Count);
    }
}
