using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>The values of a range in cells of equal width, and the least and the greatest of them.</summary>
/// <remarks>The two ends narrow what the next round asks for: a range of one value many times is settled at once.</remarks>
internal sealed class ValuesInCells : IRangeContents
{
    private readonly AskedRange range;
    private readonly TallyTable cells;
    private long least = long.MaxValue;
    private long greatest;

    public ValuesInCells(AskedRange range)
    {
        this.range = range;
        cells = new(range.CellCount, range.LeastOf);
    }

    public long Count { get; private set; }

    public decimal Sum
    {
        get
        {
            decimal sum = 0;
            for (var i = 0; i < range.CellCount; i++)
                sum += cells.SumOf(i);
            return sum;
        }
    }

    public void Add(ReadOnlySpan<long> values)
    {
        if (values.Length > range.Values.Count - Count)
            throw AskedValues.TooMany(range);
        cells.Admit(values.Length);
        Count += values.Length;
        var (low, high) = Ends(values);
        (least, greatest) = (Math.Min(least, low), Math.Max(greatest, high));
        unchecked
        {
            if (low == high)
            {
                ref var tally = ref cells.Recent[(int)((low - range.Values.Least) >> range.CellShift)];
                tally.Count += values.Length;
                tally.Sum += (ulong)(low * values.Length);
            }
            else
            {
                Span<Tally> tallies = cells.Recent;
                var (first, shift) = (range.Values.Least, range.CellShift);
                foreach (var value in values)
                    Tally.Add(tallies, (int)((value - first) >> shift), (ulong)value);
            }
        }
    }

    public void Merge(IRangeContents other)
    {
        var contents = (ValuesInCells)other;
        if (contents.Count > range.Values.Count - Count)
            throw AskedValues.TooMany(range);
        cells.Merge(contents.cells);
        Count += contents.Count;
        least = Math.Min(least, contents.least);
        greatest = Math.Max(greatest, contents.greatest);
    }

    public void AddBandsTo(List<ValueBand> bands)
    {
        for (var i = range.CellCount - 1; i >= 0; i--)
        {
            if (cells.CountOf(i) is > 0 and var count)
                bands.Add(new ValueBand(Math.Max(range.LeastOf(i), least), Math.Min(range.LeastOf(i) + (1L << range.CellShift) - 1, greatest), count, cells.SumOf(i)).Tight());
        }
    }

    public void Write(FormWriter writer)
    {
        writer.Tallies(cells, 0, range.CellCount);
        if (Count == 0)
            return;
        writer.Number(least - range.Values.Least);
        writer.Number(greatest - least);
    }

    public void Read(FormReader reader)
    {
        var width = (1L << range.CellShift) - 1;
        Count = reader.Tallies(cells, range.CellCount, i => Math.Min(width, range.Values.Greatest - range.LeastOf(i)));
        if (Count > range.Values.Count)
            reader.Fail("it has more values than the search counted");
        if (Count == 0 || reader.Problem is not null)
            return;
        least = range.Values.Least + reader.Number(range.Values.Greatest - range.Values.Least);
        greatest = least + reader.Number(range.Values.Greatest - least);
        if (reader.Problem is null && !HasPossibleEnds())
            reader.Fail("its least or greatest value is not in the outermost cell");
    }

    /// <summary>The least and the greatest of some values.</summary>
    private static (long Least, long Greatest) Ends(ReadOnlySpan<long> values)
    {
        var (low, high) = (long.MaxValue, 0L);
        if (Vector.IsHardwareAccelerated)
        {
            var vectors = MemoryMarshal.Cast<long, Vector<long>>(values);
            var (lows, highs) = (new Vector<long>(low), Vector<long>.Zero);
            foreach (var vector in vectors)
                (lows, highs) = (Vector.Min(lows, vector), Vector.Max(highs, vector));
            for (var i = 0; i < Vector<long>.Count; i++)
                (low, high) = (Math.Min(low, lows[i]), Math.Max(high, highs[i]));
            values = values.Slice(vectors.Length * Vector<long>.Count);
        }

        foreach (var value in values)
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return (low, high);
    }

    /// <summary>Whether the ends are in the outermost cells that have values, and what the ends leave of these can be the sum of values.</summary>
    private bool HasPossibleEnds()
    {
        var (first, last) = (0, range.CellCount - 1);
        while (cells.CountOf(first) == 0)
            first++;
        while (cells.CountOf(last) == 0)
            last--;
        if ((least - range.Values.Least) >> range.CellShift != first || (greatest - range.Values.Least) >> range.CellShift != last)
            return false;
        return first == last
            ? IsPossible(first, least, greatest, least == greatest ? Count : Count - 2, least == greatest ? (decimal)least * Count : (decimal)least + greatest)
            : IsPossible(first, least, range.LeastOf(first) + (1L << range.CellShift) - 1, cells.CountOf(first) - 1, least)
                && IsPossible(last, range.LeastOf(last), greatest, cells.CountOf(last) - 1, greatest);
    }

    private bool IsPossible(int cell, long low, long high, long others, decimal ends)
    {
        if (low == high)
            return cells.SumOf(cell) == (decimal)low * cells.CountOf(cell);
        var sum = cells.SumOf(cell) - ends;
        return others >= 0 && sum >= (decimal)low * others && sum <= (decimal)high * others;
    }
}
