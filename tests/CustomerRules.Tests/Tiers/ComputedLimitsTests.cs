using System;
using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>
/// Where computed ABC analysis ends A and B in large samples. The k-th of n values is what the share of the top k adds to that of
/// the top k - 1 when values are spread as named, in whole minor units; floating point makes the sample, never the decision.
/// </summary>
public class ComputedLimitsTests
{
    private const int Customers = 100_000;

    [Fact]
    public void Values_spread_uniformly() => Ends(x => x * (2 - x), endOfA: 410_245, endOfB: 614_542);

    [Fact]
    public void Values_spread_exponentially() => Ends(x => x > 0 ? x * (1 - Math.Log(x)) : 0, endOfA: 332_293, endOfB: 485_854);

    [Fact]
    public void Values_of_which_a_fifth_of_the_customers_has_four_fifths() =>
        Ends(x => Math.Pow(x, Math.Log(0.8) / Math.Log(0.2)), endOfA: 100_876, endOfB: 240_712);

    /// <summary>The ends are within one customer of the limit, which has six decimals.</summary>
    private static void Ends(Func<double, double> shareOfTop, long endOfA, long endOfB)
    {
        var values = Enumerable.Range(1, Customers).Select(k => Amount(shareOfTop, k)).ToArray();
        var boundaries = TierPolicy.Computed.FindBoundaries(values);

        Assert.InRange(values.Count(value => value >= boundaries.LeastOfA), Floor(endOfA), Floor(endOfA) + 1);
        Assert.InRange(values.Count(value => value >= boundaries.LeastOfB), Floor(endOfB), Floor(endOfB) + 1);
    }

    private static decimal Amount(Func<double, double> shareOfTop, int k) =>
        TierValues.Amount((long)((shareOfTop((double)k / Customers) - shareOfTop((double)(k - 1) / Customers)) * TierValues.Max));

    private static int Floor(long millionths) => (int)(millionths * Customers / 1_000_000);
}
