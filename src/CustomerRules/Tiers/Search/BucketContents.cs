using System;
using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>Round 1: every value in the bucket of its leading bits.</summary>
internal sealed class BucketContents(SearchGrain grain) : IRoundContents
{
    private readonly TallyTable buckets = new(grain.BucketCount, grain.LeastOf);

    public long Count { get; private set; }

    /// <summary>How many values were unknown, and so are not counted.</summary>
    public long UnknownCount { get; private set; }

    public bool Add(ReadOnlySpan<long> values)
    {
        while (values.Length > TallyTable.MostRecent)
        {
            if (!Add(values.Slice(0, TallyTable.MostRecent)))
                return false;
            values = values.Slice(TallyTable.MostRecent);
        }

        buckets.Admit(values.Length);
        var unknown = Tally(values, buckets.Recent, grain.LeadingBits);
        UnknownCount += unknown;
        Count += values.Length - unknown;
        return unknown >= 0;
    }

    public void Merge(IRoundContents other)
    {
        var contents = (BucketContents)other;
        buckets.Merge(contents.buckets);
        Count += contents.Count;
        UnknownCount += contents.UnknownCount;
    }

    public ValueCurve Refine(ValueCurve? curve)
    {
        var bands = new List<ValueBand>();
        for (var i = grain.BucketCount - 1; i > 0; i--)
        {
            if (buckets.CountOf(i) > 0)
                bands.Add(buckets.BandOf(i, grain.GreatestOf(i)));
        }

        return new(bands, buckets.CountOf(0));
    }

    public void Write(FormWriter writer)
    {
        writer.Number(UnknownCount);
        writer.Tallies(buckets, 0, grain.BucketCount);
    }

    public void Read(FormReader reader)
    {
        UnknownCount = reader.Number(ValueCurve.MaxCustomers);
        Count = reader.Tallies(buckets, grain.BucketCount, i => i == 0 ? 0 : grain.GreatestOf(i) - grain.LeastOf(i));
    }

    /// <summary>Tallies the known values.</summary>
    /// <remarks>
    /// 2.1 ns a value on .NET 10, of which 0.7 are for reading 8 bytes from memory; values that are all equal take 3.0, because each waits for the one before.
    /// Two tables in turn (2.2), unrolling four times (2.2) and leaving out the bounds check (2.1 to 2.8) were no faster.
    /// </remarks>
    /// <returns>The number of unknown values; negative where one is beyond the money range.</returns>
    private static int Tally(ReadOnlySpan<long> values, Tally[] tallies, int leadingBits)
    {
        unchecked
        {
            var unknown = 0;
            foreach (var value in values)
            {
                if ((ulong)(value + MoneyScale.MaxMinorUnits) > 2 * MoneyScale.MaxMinorUnits)
                {
                    if (value != CustomerRow.UnknownAmount)
                        return -1;
                    unknown++;
                    continue;
                }

                var positive = (ulong)(value & ~(value >> 63));
                var shift = SearchGrain.Shift(positive, leadingBits);
                ref var tally = ref tallies[(int)(((uint)shift << leadingBits) + (uint)(positive >> shift))];
                tally.Count++;
                tally.Sum += positive;
            }

            return unknown;
        }
    }
}
