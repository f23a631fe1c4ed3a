using System;
using System.Collections.Generic;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>Round 2 and later: the values within the ranges that are asked for.</summary>
internal sealed class AskedValues : IRoundContents
{
    /// <summary>Values a step: 8 KB of them and of what is picked from them stay in a first-level cache.</summary>
    private const int Step = 1_024;

    /// <summary>Ranges a filter.</summary>
    private const int Together = 3;

    private readonly AskedRange[] ranges;
    private readonly IRangeContents[] contents;
    private readonly long[] picked = new long[Step + RangeFilter.Room];
    private readonly long[] ofRange = new long[Step + RangeFilter.Room];

    public AskedValues(AskedRange[] ranges)
    {
        this.ranges = ranges;
        contents = Array.ConvertAll(ranges, range => range.IsOneByOne ? (IRangeContents)new ValuesOneByOne(range) : new ValuesInCells(range));
    }

    public long Count
    {
        get
        {
            long count = 0;
            foreach (var content in contents)
                count += content.Count;
            return count;
        }
    }

    public static ArgumentException TooMany(AskedRange range) => new(FormattableString.Invariant(
        $"There are more values from {range.Values.Least:#,0} to {range.Values.Greatest:#,0} minor units than the {range.Values.Count:#,0} that the rounds before counted: every round must be given the same values."));

    public bool Add(ReadOnlySpan<long> values)
    {
        for (var first = 0; first < ranges.Length; first += Together)
        {
            var count = Math.Min(Together, ranges.Length - first);
            var filter = new RangeFilter(ranges.AsSpan(first, count));
            for (var rest = values; rest.Length > 0; rest = rest.Slice(Math.Min(Step, rest.Length)))
            {
                var found = filter.Pick(rest.Slice(0, Math.Min(Step, rest.Length)), picked);
                if (found > 0)
                    Spread(picked.AsSpan(0, found), first, count);
            }
        }

        return true;
    }

    public void Merge(IRoundContents other)
    {
        var asked = (AskedValues)other;
        for (var i = 0; i < contents.Length; i++)
            contents[i].Merge(asked.contents[i]);
    }

    public ValueCurve Refine(ValueCurve? curve)
    {
        var bands = new List<ValueBand>();
        var next = ranges.Length - 1;
        for (var i = 0; i < curve!.Length; i++)
        {
            if (next < 0 || ranges[next].Band != i)
                bands.Add(curve[i]);
            else
                Checked(next--).AddBandsTo(bands);
        }

        return new(bands, curve.NotPositive);
    }

    public void Write(FormWriter writer)
    {
        foreach (var content in contents)
            content.Write(writer);
    }

    public void Read(FormReader reader)
    {
        foreach (var content in contents)
            content.Read(reader);
    }

    private void Spread(ReadOnlySpan<long> values, int first, int count)
    {
        if (count == 1)
        {
            contents[first].Add(values);
            return;
        }

        for (var i = first; i < first + count; i++)
        {
            var found = new RangeFilter(ranges.AsSpan(i, 1)).Pick(values, ofRange);
            if (found > 0)
                contents[i].Add(ofRange.AsSpan(0, found));
        }
    }

    private IRangeContents Checked(int range)
    {
        var (content, values) = (contents[range], ranges[range].Values);
        return content.Count == values.Count && content.Sum == values.Sum
            ? content
            : throw new ArgumentException(FormattableString.Invariant(
                $"From {values.Least:#,0} to {values.Greatest:#,0} minor units there are {content.Count:#,0} values with a sum of {content.Sum:#,0}, but the rounds before counted {values.Count:#,0} with a sum of {values.Sum:#,0}: every round must be given the same values."));
    }
}
