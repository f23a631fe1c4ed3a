using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Concentration figures from their definitions: Gini by the differences of all pairs, the whale curve by trying every number of customers.</summary>
internal static class NaiveConcentration
{
    /// <summary>Sum of |x - y| over all pairs / (2 n x sum), the definition by mean difference.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Gini(long[] values)
    {
        var counted = Counted(values);
        BigInteger differences = 0;
        foreach (var x in counted)
            foreach (var y in counted)
                differences += BigInteger.Abs(x - y);
        return (differences, 2 * counted.Length * Sum(counted));
    }

    public static (BigInteger Numerator, BigInteger Denominator) Herfindahl(long[] values)
    {
        var counted = Counted(values);
        return (Sum(counted.Select(x => x * x)), Sum(counted) * Sum(counted));
    }

    public static (BigInteger Numerator, BigInteger Denominator) TopFifth(long[] values)
    {
        var counted = Counted(values);
        return (Sum(counted.OrderByDescending(x => x).Take((counted.Length + 4) / 5)), Sum(counted));
    }

    /// <summary>What the best 0, 1, ... n customers contribute together.</summary>
    public static List<BigInteger> Curve(long[] contributions) => Enumerable.Range(0, contributions.Length + 1)
        .Select(k => Sum(contributions.OrderByDescending(x => x).Take(k).Select(x => (BigInteger)x))).ToList();

    private static BigInteger[] Counted(long[] values) => values.Select(value => (BigInteger)Math.Max(0, value)).ToArray();

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, (sum, number) => sum + number);
}
