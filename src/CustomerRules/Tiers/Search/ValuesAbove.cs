using System;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Search;

/// <summary>How many values are above each of one to three lines, and their sums.</summary>
/// <remarks>For hardware with vectors; as fast as memory delivers.</remarks>
internal sealed class ValuesAbove
{
    private readonly long[] lines;
    private readonly long[] counts;
    private readonly ExactSum[] sums;

    /// <summary>No values yet.</summary>
    /// <param name="lines">One to three lines of 0 or more.</param>
    public ValuesAbove(long[] lines) => (this.lines, counts, sums) = (lines, new long[lines.Length], new ExactSum[lines.Length]);

    /// <summary>How many values are above a line.</summary>
    public long CountOf(int line) => counts[line];

    /// <summary>The exact sum of the values above a line.</summary>
    public decimal SumOf(int line) => sums[line].ToDecimal();

    /// <summary>Adds values within the money range or unknown.</summary>
    /// <param name="values">At most <see cref="ValueTotals.MostInOneLong"/>.</param>
    public void Add(ReadOnlySpan<long> values)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] < MoneyScale.MaxMinorUnits)
                Add(values, i);
        }
    }

    /// <summary>Adds what another part holds.</summary>
    public void Merge(ValuesAbove other)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            counts[i] += other.counts[i];
            sums[i].Add(other.sums[i]);
        }
    }

    private void Add(ReadOnlySpan<long> values, int at)
    {
        var line = lines[at];
        var (number, total, done) = InVectors(values, line);
        foreach (var value in values.Slice(done))
        {
            number += value > line ? 1 : 0;
            total += value > line ? value : 0;
        }

        counts[at] += number;
        sums[at].Add(total);
    }

    /// <summary>Count and sum of those above a line, of as many values as fill whole vectors.</summary>
    private static (long Count, long Sum, int Done) InVectors(ReadOnlySpan<long> values, long line)
    {
        var (count, sum) = (Vector<long>.Zero, Vector<long>.Zero);
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(values);
        foreach (var vector in vectors)
        {
            var isAbove = Vector.GreaterThan(vector, new Vector<long>(line));
            count -= isAbove;
            sum += vector & isAbove;
        }

        return (Vector.Dot(count, Vector<long>.One), Vector.Dot(sum, Vector<long>.One), vectors.Length * Vector<long>.Count);
    }
}
