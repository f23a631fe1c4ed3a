using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Tiers;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>
/// The four methods as their definitions read: membership is asked of each value anew, with no boundaries, in integers of any size.
/// </summary>
internal static class NaiveTiers
{
    internal static CustomerTier Pareto(long[] population, long value, (int A, int B, int C) shares)
    {
        var whole = Sum(population.Where(other => other > 0));
        var greater = Sum(population.Where(other => other > 0 && other > value));
        return Best(value, In(shares.A), In(shares.B), In(shares.C));

        bool In(int share) => greater * 10_000 < share * whole;
    }

    internal static CustomerTier Pyramid(long[] population, long value, (int A, int B, int C) shares)
    {
        BigInteger count = population.Length;
        BigInteger greater = population.Count(other => other > 0 && other > value);
        return Best(value, In(shares.A), In(shares.B), In(shares.C));

        bool In(int share) => greater * 10_000 < share * count;
    }

    internal static CustomerTier Thresholds(long value, (long A, long B, long C) least) =>
        Best(value, value >= least.A, value >= least.B, value >= least.C);

    internal static Func<long, CustomerTier> Computed(long[] population)
    {
        var (values, endOfA, endOfB, _) = ComputedPoints(population);
        return value => Best(value, Reaches(value, endOfA), Reaches(value, endOfB), value > 0);

        bool Reaches(long value, int k) => k > 0 && value >= values[k - 1];
    }

    /// <summary>All values descending, those at 0 or less as 0; a; c; and whether the points changed places.</summary>
    internal static (long[] Values, int EndOfA, int EndOfB, bool Exchanged) ComputedPoints(long[] population)
    {
        var values = population.Select(value => value > 0 ? value : 0).OrderByDescending(value => value).ToArray();
        var whole = Sum(values);
        if (whole.IsZero)
            return (values, 0, 0, false);

        var paretoPoint = Nearest(values, whole, 0);
        var aboveMean = values.Count(value => value * new BigInteger(values.Length) > whole);
        var first = aboveMean < paretoPoint ? aboveMean : paretoPoint;
        var second = aboveMean < paretoPoint ? paretoPoint : aboveMean;
        return (values, first, Nearest(values, whole, second), aboveMean < paretoPoint);
    }

    /// <summary>The first k from 0 to n with the least (centre/n - k/n)^2 + (1 - S_k/S)^2, in fractions.</summary>
    private static int Nearest(long[] values, BigInteger whole, int centre)
    {
        var nearest = 0;
        var least = Distance(0);
        for (var k = 1; k <= values.Length; k++)
        {
            var distance = Distance(k);
            if (distance.Top * least.Bottom < least.Top * distance.Bottom)
                (nearest, least) = (k, distance);
        }

        return nearest;

        (BigInteger Top, BigInteger Bottom) Distance(int k)
        {
            (BigInteger Top, BigInteger Bottom) x = (centre - k, values.Length), y = (whole - Sum(values.Take(k)), whole);
            return ((x.Top * x.Top * y.Bottom * y.Bottom) + (y.Top * y.Top * x.Bottom * x.Bottom), x.Bottom * x.Bottom * y.Bottom * y.Bottom);
        }
    }

    private static CustomerTier Best(long value, bool inA, bool inB, bool inC) =>
        value <= 0 ? CustomerTier.D : inA ? CustomerTier.A : inB ? CustomerTier.B : inC ? CustomerTier.C : CustomerTier.D;

    private static BigInteger Sum(IEnumerable<long> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
