using System;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Counts and adds up judged rows by cell; the same for every form of the rules, because it reads what they wrote.</summary>
internal readonly ref struct SummaryKernel(Scratch scratch)
{
    /// <summary>The most rows before the sums must be handed on: 2,048 x 3.6 x 10^15 is under 2^63.</summary>
    public const int MostRows = 2_048;

    /// <summary>The memory that it takes: three 64-bit numbers a cell, in whole lines of 64 bytes.</summary>
    public const int Bytes = 3 * (((SummaryCells.Count * sizeof(long)) + 63) & ~63);

    private readonly Span<long> counts = scratch.Take<long>(SummaryCells.Count);
    private readonly Span<long> values = scratch.Take<long>(SummaryCells.Count);
    private readonly Span<long> costs = scratch.Take<long>(SummaryCells.Count);

    /// <summary>Adds a tile.</summary>
    public void Add(in RowTile tile, in AnswerTile answers)
    {
        for (var row = 0; row < tile.Rows; row++)
        {
            var value = tile.TierValue[row];
            var cost = answers.SwitchingCost[row];
            var tier = answers.Tier[row] == (byte)CustomerTier.D && value <= 0 ? SummaryCells.NotPositive : answers.Tier[row];
            var cell = answers.Invalid[row] != 0
                ? SummaryCells.Invalid
                : (((tier * SummaryCells.Types) + answers.Relationship[row]) * SummaryCells.Patterns) + tile.TradePattern[row];
            counts[cell]++;
            unchecked
            {
                // What an invalid row adds is never read.
                values[cell] += value == CustomerRow.UnknownAmount ? 0 : value;
                costs[cell] += cost == CustomerRow.UnknownAmount ? 0 : cost;
            }
        }
    }

    /// <summary>Hands the counts and sums on and starts anew.</summary>
    public void MoveTo(SummaryCells cells)
    {
        lock (cells)
            cells.Add(counts, values, costs);
        counts.Clear();
        values.Clear();
        costs.Clear();
    }
}
