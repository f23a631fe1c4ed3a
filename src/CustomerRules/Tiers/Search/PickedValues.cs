using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>The values of a column within one to three guessed ranges, and how many are above each range and what they add up to.</summary>
internal sealed class PickedValues
{
    /// <summary>32 KB, which the nearest cache holds while they are read twice.</summary>
    private const int Together = 4 * Step;

    private const int Step = 1_024;

    /// <summary>64 KB; longer parts are large objects to the runtime, whose fresh memory took a third of the time of a search on all cores.</summary>
    private const int PartLength = 8 * Step;

    private readonly IReadOnlyList<ValueBand> ranges;
    private readonly RangeFilter filter;
    private readonly ValuesAbove above;
    private readonly RangeTallies tallies;
    private readonly List<long[]> closedParts = [];
    private long[] part = [];
    private int count;
    private long seen;

    /// <summary>No values yet.</summary>
    /// <param name="ranges">The ranges, ascending.</param>
    public PickedValues(IReadOnlyList<ValueBand> ranges)
    {
        this.ranges = ranges;
        filter = new([.. ranges.Select(range => new AskedRange(0, range, -1))]);
        above = new([.. ranges.Select(range => range.Greatest)]);
        tallies = new(ranges);
    }

    /// <summary>Whether more than half of the values are within the ranges, so that they were guessed badly; then no more are copied, and nothing else here is of use.</summary>
    public bool IsDense { get; private set; }

    /// <summary>Adds values within the money range or unknown.</summary>
    public void Add(ReadOnlySpan<long> values)
    {
        for (; values.Length > 0 && !IsDense; values = values.Slice(Math.Min(Together, values.Length)))
        {
            var together = values.Slice(0, Math.Min(Together, values.Length));
            above.Add(together);
            seen += together.Length;
            for (; together.Length > 0; together = together.Slice(Math.Min(Step, together.Length)))
            {
                if (part.Length - count < Step + RangeFilter.Room)
                {
                    ClosePart();
                    part = new long[PartLength];
                }

                count += filter.Pick(together.Slice(0, Math.Min(Step, together.Length)), part.AsSpan(count));
            }

            IsDense = ((long)closedParts.Count * PartLength) + count > (seen / 2) + PartLength;
        }
    }

    /// <summary>Adds what another part holds, which then must not be used any more.</summary>
    public void Merge(PickedValues other)
    {
        above.Merge(other.above);
        IsDense |= other.IsDense;
        other.ClosePart();
        tallies.Merge(other.tallies);
        closedParts.AddRange(other.closedParts);
    }

    /// <summary>What is known of the whole column: bands of the ranges' buckets, which are whole, and one band for what lies between.</summary>
    public ValueCurve CurveOf(ValueTotals totals)
    {
        ClosePart();
        var bands = new List<ValueBand>();
        var (next, greatest, countAbove, sumAbove) = (0, MoneyScale.MaxMinorUnits, 0L, 0m);
        var picked = tallies.Bands().ToArray();
        for (var i = ranges.Count - 1; i >= 0; i--)
        {
            AddBetween(ranges[i].Greatest + 1, above.CountOf(i), above.SumOf(i));
            for (; next < picked.Length && picked[next].Least >= ranges[i].Least; next++)
            {
                bands.Add(picked[next]);
                (countAbove, sumAbove) = (countAbove + picked[next].Count, sumAbove + picked[next].Sum);
            }

            greatest = ranges[i].Least - 1;
        }

        AddBetween(1, totals.Positive, totals.Sum);
        return new(bands, totals.NotPositive);

        // The values from one bound up to the range above, by what is above either.
        void AddBetween(long least, long count, decimal sum)
        {
            if (count > countAbove)
                bands.Add(new ValueBand(least, greatest, count - countAbove, sum - sumAbove).Tight());
            (countAbove, sumAbove) = (count, sum);
        }
    }

    /// <summary>The values within the ranges, in no order.</summary>
    public IReadOnlyList<long[]> Parts()
    {
        ClosePart();
        return closedParts;
    }

    /// <summary>Whole parts are tallied: what each step leaves is a few values, and beginning with them anew each time took longer.</summary>
    private void ClosePart()
    {
        if (count == 0)
            return;
        Array.Resize(ref part, count);
        tallies.Add(part);
        closedParts.Add(part);
        (part, count) = ([], 0);
    }
}
