using System;
using CustomerRules.Tiers.Methods;

namespace CustomerRules.Tiers.Search;

/// <summary>Tallies of adjoining ranges of values, with sums that are exact however many values there are.</summary>
/// <remarks>
/// A tally keeps the last 64 bits of a sum. With at most 2^24 values, each less than 2^40 above the least value of its range, count and least value give
/// back the rest; after so many, the tallies are moved to wide sums.
/// </remarks>
internal sealed class TallyTable
{
    /// <summary>The most values between two moves.</summary>
    public const int MostRecent = 1 << 24;

    private readonly Func<int, long> leastOf;
    private int recentCount;
    private long[]? movedCounts;
    private decimal[]? movedSums;

    /// <summary>An empty table.</summary>
    /// <param name="length">Number of ranges.</param>
    /// <param name="leastOf">The least value of a range, all values of which are less than 2^40 above it.</param>
    public TallyTable(int length, Func<int, long> leastOf)
    {
        Recent = new Tally[length];
        this.leastOf = leastOf;
    }

    /// <summary>The tallies that values are added to, after <see cref="Admit"/>.</summary>
    public Tally[] Recent { get; }

    /// <summary>Makes room for so many values.</summary>
    /// <param name="count">At most <see cref="MostRecent"/>.</param>
    public void Admit(int count)
    {
        if (recentCount > MostRecent - count)
            Move();
        recentCount += count;
    }

    /// <summary>How many values a range has.</summary>
    public long CountOf(int range) => Recent[range].Count + (movedCounts is null ? 0 : movedCounts[range]);

    /// <summary>The exact sum of how far the values of a range are above its least value.</summary>
    public decimal ExcessOf(int range)
    {
        var tally = Recent[range];
        var excess = unchecked(tally.Sum - ((ulong)tally.Count * (ulong)leastOf(range)));
        return movedSums is null ? excess : movedSums[range] + excess;
    }

    /// <summary>The exact sum of the values of a range.</summary>
    public decimal SumOf(int range) => ExcessOf(range) + ((decimal)leastOf(range) * CountOf(range));

    /// <summary>The values of a range as a band.</summary>
    /// <remarks>Apart where a long holds the sum: decimals took 1.2 ms of the 14 ms that 4 million values need.</remarks>
    public ValueBand BandOf(int range, long greatest)
    {
        var (least, tally) = (leastOf(range), Recent[range]);
        if (movedCounts is not null || tally.Count >= ValueTotals.MostInOneLong)
            return new ValueBand(least, greatest, CountOf(range), SumOf(range)).Tight();
        var sum = (long)tally.Sum;
        if (tally.Count == 1)
            return new(sum, sum, 1, sum);
        return sum - (least * tally.Count) < greatest - least || (greatest * tally.Count) - sum < greatest - least
            ? new ValueBand(least, greatest, tally.Count, sum).Tight()
            : new(least, greatest, tally.Count, sum);
    }

    /// <summary>Adds values by count and excess.</summary>
    public void Add(int range, long count, decimal excess)
    {
        if (count <= MostRecent - recentCount)
        {
            recentCount += (int)count;
            Recent[range].Count += count;
            Recent[range].Sum = unchecked(Recent[range].Sum + (ulong)excess + ((ulong)count * (ulong)leastOf(range)));
            return;
        }

        Move();
        movedCounts![range] += count;
        movedSums![range] += excess;
    }

    /// <summary>Adds what another table of the same ranges holds.</summary>
    public void Merge(TallyTable other)
    {
        if (other.movedCounts is not null || recentCount > MostRecent - other.recentCount)
        {
            for (var i = 0; i < Recent.Length; i++)
            {
                if (other.CountOf(i) is > 0 and var count)
                    Add(i, count, other.ExcessOf(i));
            }

            return;
        }

        recentCount += other.recentCount;
        for (var i = 0; i < Recent.Length; i++)
        {
            Recent[i].Count += other.Recent[i].Count;
            Recent[i].Sum = unchecked(Recent[i].Sum + other.Recent[i].Sum);
        }
    }

    private void Move()
    {
        movedCounts ??= new long[Recent.Length];
        movedSums ??= new decimal[Recent.Length];
        if (recentCount == 0)
            return;
        for (var i = 0; i < Recent.Length; i++)
        {
            if (Recent[i].Count == 0)
                continue;
            movedSums[i] = ExcessOf(i);
            movedCounts[i] += Recent[i].Count;
            Recent[i] = default;
        }

        recentCount = 0;
    }
}
