using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerRules.SyntheticData.Review;

/// <summary>The tiers that the distributor's people gave by hand at a yearly review: 50, 80 and 95 percent of the sales, as in any textbook.</summary>
internal sealed class ReviewTiers
{
    private static readonly int[] Shares = [50, 80, 95];

    private readonly long[] _least = [long.MaxValue, long.MaxValue, long.MaxValue];

    public ReviewTiers(IEnumerable<long> values)
    {
        long[] ranked = [.. values.Where(value => value > 0).OrderDescending()];
        long total = ranked.Sum();
        long above = 0;
        foreach (long value in ranked)
        {
            for (int i = 0; i < Shares.Length; i++)
            {
                if (above * 100 < total * Shares[i])
                    _least[i] = value;
            }

            above += value;
        }
    }

    /// <summary>0 for A to 3 for D.</summary>
    public int Of(long value) => Array.FindIndex(_least, least => value >= least) is var index and >= 0 ? index : Shares.Length;

    public static string Letter(int tier) => "ABCD"[tier..(tier + 1)];
}
