using System;
using System.Collections.Generic;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>The values of one to three ranges in buckets of the standard grain, as in round 1 of a search, but without room for other values.</summary>
internal sealed class RangeTallies
{
    private static readonly SearchGrain Grain = SearchGrain.Standard;

    /// <summary>The least value of each range; no value is as great as that of one which is left out.</summary>
    private readonly long[] leasts = [long.MaxValue, long.MaxValue, long.MaxValue];

    /// <summary>How many buckets lie between the range before and this one.</summary>
    private readonly int[] gaps = new int[3];
    private readonly TallyTable table;

    /// <summary>No values yet.</summary>
    /// <param name="ranges">The ranges, ascending; each is of whole buckets.</param>
    public RangeTallies(IReadOnlyList<ValueBand> ranges)
    {
        var (length, end) = (0, 0);
        for (var i = 0; i < ranges.Count; i++)
        {
            var first = Grain.BucketOf(ranges[i].Least);
            (leasts[i], gaps[i]) = (ranges[i].Least, first - end);
            end = Grain.BucketOf(ranges[i].Greatest) + 1;
            length += end - first;
        }

        Length = length;
        table = new(length, place => Grain.LeastOf(BucketAt(place)));
    }

    /// <summary>Number of buckets of all ranges.</summary>
    public int Length { get; }

    /// <summary>Adds values of the ranges.</summary>
    /// <param name="values">At most <see cref="TallyTable.MostRecent"/>.</param>
    public void Add(ReadOnlySpan<long> values)
    {
        table.Admit(values.Length);
        Span<Tally> tallies = table.Recent;
        var (bits, gap, gap1, gap2, least1, least2) = (Grain.LeadingBits, gaps[0], gaps[1], gaps[2], leasts[1], leasts[2]);
        foreach (var value in values)
        {
            var shift = SearchGrain.Shift((ulong)value, bits);
            var bucket = (shift << bits) + (int)(value >> shift);

            // Masks in place of branches, which would be guessed wrong for every other value.
            var place = bucket - gap - (gap1 & (int)~((value - least1) >> 63)) - (gap2 & (int)~((value - least2) >> 63));
            Tally.Add(tallies, place, (ulong)value);
        }
    }

    /// <summary>Adds what another part holds.</summary>
    public void Merge(RangeTallies other) => table.Merge(other.table);

    /// <summary>The buckets that have values, from the greatest down.</summary>
    public IEnumerable<ValueBand> Bands()
    {
        for (var place = Length - 1; place >= 0; place--)
        {
            if (table.CountOf(place) > 0)
                yield return table.BandOf(place, Grain.GreatestOf(BucketAt(place)));
        }
    }

    private int BucketAt(int place)
    {
        var bucket = place + gaps[0];
        for (var i = 1; i < leasts.Length && bucket + gaps[i] >= Grain.BucketOf(leasts[i]); i++)
            bucket += gaps[i];
        return bucket;
    }
}
