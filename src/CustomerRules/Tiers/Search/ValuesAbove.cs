using System;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomerRules.Internal;

namespace CustomerRules.Tiers.Search;

/// <summary>How many values are above each of one to three lines, and their sums.</summary>
/// <remarks>For hardware with vectors; as fast as memory delivers.</remarks>
internal sealed class ValuesAbove
{
    private const int Lines = 3;

    private readonly long[] lines = new long[Lines];
    private readonly long[] counts = new long[Lines];
    private readonly ExactSum[] sums = new ExactSum[Lines];

    /// <summary>No values yet.</summary>
    /// <param name="lines">One to three lines of 0 or more; one that is left out repeats the first.</param>
    public ValuesAbove(ReadOnlySpan<long> lines)
    {
        this.lines.AsSpan().Fill(lines[0]);
        lines.CopyTo(this.lines);
    }

    /// <summary>How many values are above a line.</summary>
    public long CountOf(int line) => counts[line];

    /// <summary>The exact sum of the values above a line.</summary>
    public decimal SumOf(int line) => sums[line].ToDecimal();

    /// <summary>Adds values within the money range or unknown.</summary>
    /// <param name="values">At most <see cref="ValueTotals.MostInOneLong"/>.</param>
    public void Add(ReadOnlySpan<long> values)
    {
        Span<int> numbers = stackalloc int[Lines];
        Span<long> totals = stackalloc long[Lines];
        var done = AddVectors(values, numbers, totals);
        for (var line = 0; line < Lines; line++)
        {
            foreach (var value in values.Slice(done))
            {
                numbers[line] += value > lines[line] ? 1 : 0;
                totals[line] += value > lines[line] ? value : 0;
            }

            counts[line] += numbers[line];
            sums[line].Add(totals[line]);
        }
    }

    /// <summary>Adds what another part holds.</summary>
    public void Merge(ValuesAbove other)
    {
        for (var i = 0; i < Lines; i++)
        {
            counts[i] += other.counts[i];
            sums[i].Add(other.sums[i]);
        }
    }

    /// <summary>Counts and adds up as many values as fill whole vectors.</summary>
    /// <returns>How many these are.</returns>
    private int AddVectors(ReadOnlySpan<long> values, Span<int> numbers, Span<long> totals)
    {
#if NET8_0_OR_GREATER
        if (WideValues.IsSupported)
        {
            var eights = values.Length & ~7;
            WideValuesAbove.Add(values.Slice(0, eights), lines, numbers, totals);
            return eights;
        }
#endif
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(values);
        for (var line = 0; line < Lines; line++)
        {
            var (count, sum) = (Vector<long>.Zero, Vector<long>.Zero);
            foreach (var vector in vectors)
            {
                var isAbove = Vector.GreaterThan(vector, new Vector<long>(lines[line]));
                count -= isAbove;
                sum += vector & isAbove;
            }

            numbers[line] = (int)Vector.Dot(count, Vector<long>.One);
            totals[line] = Vector.Dot(sum, Vector<long>.One);
        }

        return vectors.Length * Vector<long>.Count;
    }
}
