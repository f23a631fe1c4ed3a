using System;
using CustomerRules.Tiers;

namespace CustomerRules.Benchmarks.Ratios;

/// <summary>Boundaries as one would find them plainly: sort a copy, then add up from the greatest value on, exactly, in 128 bits.</summary>
internal sealed class SortedBoundaries(ReadOnlyMemory<long> values, TierPolicy policy)
{
    private readonly long[] copy = new long[values.Length];

    public TierBoundaries Find()
    {
        values.CopyTo(copy);
        Array.Sort(copy);
        return FromAscending(copy, policy);
    }

    /// <summary>Pareto's boundaries from ascending values, those at 0 or less too: unknown is the least of all numbers.</summary>
    public static TierBoundaries FromAscending(ReadOnlySpan<long> ascending, TierPolicy policy)
    {
        Int128 whole = 0;
        for (var i = ascending.Length - 1; i >= 0 && ascending[i] > 0; i--)
            whole += ascending[i];
        var shares = policy.Shares!;
        var (ofA, ofB, ofC) = (whole * shares.EndOfA.BasisPoints, whole * shares.EndOfB.BasisPoints, whole * shares.EndOfC.BasisPoints);
        long? leastOfA = null, leastOfB = null, leastOfC = null;
        Int128 greater = 0;
        for (var i = ascending.Length - 1; i >= 0 && ascending[i] > 0 && greater * 10_000 < ofC; i--)
        {
            var tenThousandfold = greater * 10_000;
            leastOfC = ascending[i];
            if (tenThousandfold < ofB)
                leastOfB = ascending[i];
            if (tenThousandfold < ofA)
                leastOfA = ascending[i];
            greater += ascending[i];
        }

        return new(Amount(leastOfA), Amount(leastOfB), Amount(leastOfC), policy.Basis);

        decimal? Amount(long? least) => least is { } known ? policy.Basis.Scale.ToAmount(known) : null;
    }
}
