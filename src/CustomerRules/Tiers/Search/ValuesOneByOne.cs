using System;
using System.Collections.Generic;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>The values of a range themselves.</summary>
internal sealed class ValuesOneByOne(AskedRange range) : IRangeContents
{
    private long[] values = new long[Math.Min(range.Values.Count, 256)];
    private int count;

    public long Count => count;

    public decimal Sum
    {
        get
        {
            decimal sum = 0;
            for (var i = 0; i < count; i++)
                sum += values[i];
            return sum;
        }
    }

    public void Add(ReadOnlySpan<long> more)
    {
        if (more.Length > range.Values.Count - count)
            throw AskedValues.TooMany(range);
        if (count + more.Length > values.Length)
            Array.Resize(ref values, (int)Math.Min(range.Values.Count, Math.Max(values.Length * 2L, count + more.Length)));
        more.CopyTo(values.AsSpan(count));
        count += more.Length;
    }

    public void Merge(IRangeContents other)
    {
        var contents = (ValuesOneByOne)other;
        Add(contents.values.AsSpan(0, contents.count));
    }

    public void AddBandsTo(List<ValueBand> bands)
    {
        Array.Sort(values, 0, count);
        for (int end = count, start; end > 0; end = start)
        {
            var value = values[end - 1];
            for (start = end - 1; start > 0 && values[start - 1] == value; start--)
            {
            }

            bands.Add(new(value, value, end - start, (decimal)value * (end - start)));
        }
    }

    public void Write(FormWriter writer)
    {
        Array.Sort(values, 0, count);
        writer.Number(count);
        var before = range.Values.Least;
        for (var i = 0; i < count; i++)
        {
            writer.Number(values[i] - before);
            before = values[i];
        }
    }

    public void Read(FormReader reader)
    {
        var number = (int)reader.Number(range.Values.Count);
        var value = range.Values.Least;
        for (var i = 0; i < number && reader.Problem is null; i++)
        {
            value += reader.Number(range.Values.Greatest - value);
            Add([value]);
        }
    }
}
