using System;
using System.Runtime.CompilerServices;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Counts and adds up judged rows by cell. It reads what the rules wrote, so it serves every form of them; AVX-512 has another form of it for whole steps of rows.</summary>
/// <remarks>Neighbouring rows go to two tables in turn: adding to the same cell twice would wait for the first addition.</remarks>
internal readonly ref struct SummaryKernel(Scratch scratch)
{
    /// <summary>The most rows before the sums must be handed on: half of them go to either table, and 2,048 x 3.6 x 10^15 is under 2^63.</summary>
    public const int MostRows = 4_096;

    /// <summary>The memory that it takes: two tables of four 64-bit numbers a cell, in whole lines of 64 bytes.</summary>
    public const int Bytes = 2 * (((SummaryCells.Count * 4 * sizeof(long)) + 63) & ~63);

    private readonly Span<SummaryCell> even = scratch.Take<SummaryCell>(SummaryCells.Count);
    private readonly Span<SummaryCell> odd = scratch.Take<SummaryCell>(SummaryCells.Count);

    /// <summary>The table of the even rows.</summary>
    public Span<SummaryCell> Even => even;

    /// <summary>The table of the odd rows.</summary>
    public Span<SummaryCell> Odd => odd;

    /// <summary>Adds the rows of a tile from one on, which is even.</summary>
    public void Add(in RowTile tile, in AnswerTile answers, int from)
    {
        var values = tile.TierValue;
        var costs = answers.SwitchingCost;
        var patterns = tile.TradePattern;
        var row = from;
        for (; row + 1 < values.Length; row += 2)
        {
            Add(ref Lanes.At(even, CellOf(answers, patterns, row)), Lanes.At(values, row), Lanes.At(costs, row));
            Add(ref Lanes.At(odd, CellOf(answers, patterns, row + 1)), Lanes.At(values, row + 1), Lanes.At(costs, row + 1));
        }

        if (row < values.Length)
            Add(ref Lanes.At(even, CellOf(answers, patterns, row)), Lanes.At(values, row), Lanes.At(costs, row));
    }

    /// <summary>Hands the counts and sums on and starts anew.</summary>
    public void MoveTo(SummaryCells cells)
    {
        lock (cells)
        {
            cells.Add(even);
            cells.Add(odd);
        }

        even.Clear();
        odd.Clear();
    }

    /// <summary>Tiers, types and patterns of valid rows are in range, and invalid rows have a cell of their own: so no bounds are asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CellOf(in AnswerTile answers, ReadOnlySpan<byte> patterns, int row) => unchecked(
        Lanes.At(answers.Invalid, row) != 0
            ? SummaryCells.Invalid
            : (((Lanes.At(answers.Tier, row) * SummaryCells.Types) + Lanes.At(answers.Relationship, row)) * SummaryCells.Patterns) + Lanes.At(patterns, row));

    /// <summary>Masks in place of branches: an unknown amount adds 0, as does a value that is not positive. What an invalid row adds is never read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref SummaryCell cell, long value, long cost)
    {
        unchecked
        {
            cell.Customers++;
            cell.TierValue += value & KnownMask(value);
            cell.PositiveTierValue += value & ~(value >> 63);
            cell.SwitchingCost += cost & ~(cost >> 63);
        }
    }

    /// <summary>All bits where the amount is known. The sentinel alone is its own negative and negative.</summary>
    private static long KnownMask(long amount) => unchecked(~((amount & -amount) >> 63));
}
