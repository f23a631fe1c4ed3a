using System;
using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Methods;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>Values within one to three ranges, in their order, of any number of values.</summary>
public class RangeFilterTests
{
    private const long Max = TierValues.Max;

    [Fact]
    public void The_values_within_the_ranges_are_picked_and_no_other()
    {
        var draw = new Draw(3);
        for (var length = 0; length <= 200; length++)
        {
            var ends = Enumerable.Range(0, 6).Select(_ => draw.Long(1, draw.Pick([20L, 1_000, Max]))).OrderBy(end => end).ToArray();
            var ranges = Enumerable.Range(0, draw.Int(1, 3)).Select(i => new AskedRange(i, new ValueBand(ends[2 * i], ends[(2 * i) + 1], 1, 1), -1)).ToArray();
            var values = Enumerable.Range(0, length).Select(_ => Value(draw, ends)).ToArray();
            var into = new long[length + RangeFilter.Room];
            var count = new RangeFilter(ranges).Pick(values, into);

            Assert.Equal(values.Where(value => Array.Exists(ranges, range => value >= range.Values.Least && value <= range.Values.Greatest)), into.Take(count));
        }
    }

    [Fact]
    public void All_may_be_within_and_none()
    {
        var values = Enumerable.Range(1, 1_024).Select(value => (long)value).ToArray();
        var into = new long[1_024 + RangeFilter.Room];
        Assert.Equal(1_024, new RangeFilter([new(0, new ValueBand(1, Max, 1, 1), -1)]).Pick(values, into));
        Assert.Equal(values, into.Take(1_024));
        Assert.Equal(0, new RangeFilter([new(0, new ValueBand(1_025, Max, 1, 1), -1)]).Pick(values, into));
    }

    /// <summary>The ends of the ranges and their neighbours, values at 0 or less, and unknown.</summary>
    private static long Value(Draw draw, long[] ends) => draw.Int(0, 9) switch
    {
        0 => CustomerRow.UnknownAmount,
        1 => -draw.Long(0, Max),
        < 7 => draw.Pick(ends) + draw.Int(-1, 1),
        _ => draw.Long(1, Max),
    };
}
