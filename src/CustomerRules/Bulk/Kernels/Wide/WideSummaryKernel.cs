using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>What <see cref="SummaryKernel"/> adds to a cell row by row, made for eight rows at a time and added as one vector of four numbers.</summary>
internal static class WideSummaryKernel
{
    /// <summary>Adds the first <paramref name="rows"/> rows of a tile, the even ones to one table and the odd ones to the other.</summary>
    public static void Add(in RowTile tile, in AnswerTile answers, int rows, Span<SummaryCell> even, Span<SummaryCell> odd, Scratch scratch)
    {
        var cells = scratch.Take<short>(rows);
        FindCells(tile, answers, cells);
        var first = Vector512.Create(0L, 1, 8, 9, 2, 3, 10, 11);
        var second = Vector512.Create(4L, 5, 12, 13, 6, 7, 14, 15);
        for (var row = 0; row < rows; row += Vector512<long>.Count)
        {
            var value = WideLanes.Load(tile.TierValue, row);
            var cost = Vector512.Max(WideLanes.Load<long>(answers.SwitchingCost, row), Vector512<long>.Zero);
            var positive = Vector512.Max(value, Vector512<long>.Zero);
            value = Vector512.ConditionalSelect(Vector512.Equals(value, Vector512.Create(CustomerRow.UnknownAmount)), Vector512<long>.Zero, value);

            // Columns to rows: count and value of the even rows, then of the odd ones; positive value and cost likewise.
            var evenStart = Avx512F.UnpackLow(Vector512<long>.One, value);
            var evenEnd = Avx512F.UnpackLow(positive, cost);
            var oddStart = Avx512F.UnpackHigh(Vector512<long>.One, value);
            var oddEnd = Avx512F.UnpackHigh(positive, cost);
            AddPair(Avx512F.PermuteVar8x64x2(evenStart, first, evenEnd), even, Lanes.At<short>(cells, row), Lanes.At<short>(cells, row + 2));
            AddPair(Avx512F.PermuteVar8x64x2(oddStart, first, oddEnd), odd, Lanes.At<short>(cells, row + 1), Lanes.At<short>(cells, row + 3));
            AddPair(Avx512F.PermuteVar8x64x2(evenStart, second, evenEnd), even, Lanes.At<short>(cells, row + 4), Lanes.At<short>(cells, row + 6));
            AddPair(Avx512F.PermuteVar8x64x2(oddStart, second, oddEnd), odd, Lanes.At<short>(cells, row + 5), Lanes.At<short>(cells, row + 7));
        }
    }

    /// <summary>Tiers, types and patterns of valid rows are in range, and invalid rows have a cell of their own.</summary>
    private static void FindCells(in RowTile tile, in AnswerTile answers, Span<short> cells)
    {
        for (var row = 0; row < cells.Length; row += WideLanes.Step)
        {
            var group = (Words(answers.Tier, row) * Vector512.Create((short)SummaryCells.Types)) + Words(answers.Relationship, row);
            var cell = (group * Vector512.Create((short)SummaryCells.Patterns)) + Words(tile.TradePattern, row);
            var isValid = Vector512.Equals(Words(answers.Invalid, row), Vector512<short>.Zero);
            WideLanes.Store(Vector512.ConditionalSelect(isValid, cell, Vector512.Create((short)SummaryCells.Invalid)), cells, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Words(ReadOnlySpan<byte> column, int row) => Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(column, row));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddPair(Vector512<long> rows, Span<SummaryCell> cells, short first, short second)
    {
        Add(rows.GetLower(), ref Lanes.At(cells, first));
        Add(rows.GetUpper(), ref Lanes.At(cells, second));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<long> row, ref SummaryCell cell)
    {
        ref var sums = ref Unsafe.As<SummaryCell, byte>(ref cell);
        Unsafe.WriteUnaligned(ref sums, Unsafe.ReadUnaligned<Vector256<long>>(ref sums) + row);
    }
}
