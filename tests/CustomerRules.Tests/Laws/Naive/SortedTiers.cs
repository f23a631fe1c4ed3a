using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Tiers;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>
/// The boundaries of a population as design.md reads, section 5: positive values sorted descending and added up one by one, in integers of any size.
/// Linear after the sort, so that it can be asked about populations of many thousands.
/// </summary>
internal static class SortedTiers
{
    internal static TierBoundaries Of(TierPolicy policy, IEnumerable<long> population)
    {
        var known = population.Where(value => value != CustomerRow.UnknownAmount).ToArray();
        var values = known.Where(value => value > 0).ToArray();
        Array.Sort(values);
        Array.Reverse(values);
        return policy.Method switch
        {
            TierMethod.Pareto => Shares(policy, values, values.Aggregate(BigInteger.Zero, (sum, value) => sum + value), value => value),
            TierMethod.Pyramid => Shares(policy, values, known.Length, _ => 1),
            _ => Computed(policy, values, known.Length),
        };
    }

    /// <summary>The last value before which less than the share has been passed.</summary>
    private static TierBoundaries Shares(TierPolicy policy, long[] values, BigInteger whole, Func<long, BigInteger> weightOf)
    {
        return Boundaries(policy, Least(policy.Shares!.EndOfA.BasisPoints), Least(policy.Shares.EndOfB.BasisPoints), Least(policy.Shares.EndOfC.BasisPoints));

        long? Least(int share)
        {
            long? least = null;
            var passed = BigInteger.Zero;
            foreach (var value in values)
            {
                if (passed * 10_000 >= share * whole)
                    break;
                least = value;
                passed += weightOf(value);
            }

            return least;
        }
    }

    private static TierBoundaries Computed(TierPolicy policy, long[] values, BigInteger customers)
    {
        if (values.Length == 0)
            return Boundaries(policy, null, null, null);
        var whole = values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
        var pareto = Nearest(0);
        var mean = values.Count(value => value * customers > whole);
        var (a, c) = (Math.Min(pareto, mean), Nearest(Math.Max(pareto, mean)));
        return Boundaries(policy, ValueAt(a), ValueAt(c), values[values.Length - 1], mean < pareto);

        long? ValueAt(int k) => k > 0 ? values[k - 1] : null;

        int Nearest(BigInteger centre)
        {
            var (nearest, rest) = (0, whole);
            var least = Distance(0, whole);
            for (var k = 1; k <= values.Length; k++)
            {
                rest -= values[k - 1];
                if (Distance(k, rest) is var distance && distance < least)
                    (nearest, least) = (k, distance);
            }

            return nearest;

            BigInteger Distance(int k, BigInteger missing) => BigInteger.Pow((centre - k) * whole, 2) + BigInteger.Pow(customers * missing, 2);
        }
    }

    private static TierBoundaries Boundaries(TierPolicy policy, long? a, long? b, long? c, bool exchanged = false) =>
        new(Amount(a), Amount(b), Amount(c), policy.Basis, null, exchanged);

    private static decimal? Amount(long? minorUnits) => minorUnits / 100m;
}
