using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Methods;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>The buckets of a few ranges are those that round 1 of a search has there.</summary>
public class RangeTalliesTests
{
    private static readonly SearchGrain Grain = SearchGrain.Standard;

    /// <summary>The bucket of the greatest amount.</summary>
    private static readonly int Last = Grain.BucketOf(TierValues.Max);

    [Fact]
    public void The_buckets_of_the_ranges_are_those_of_a_whole_round()
    {
        var draw = new Draw(23);
        for (var trial = 0; trial < 300; trial++)
        {
            var ranges = Ranges(draw);
            var values = Enumerable.Range(0, draw.Pick([0, 1, 5, 300])).Select(_ => Value(draw, draw.Pick(ranges))).ToArray();
            var whole = new BucketContents(Grain);
            whole.Add(values);
            var (first, second) = (new RangeTallies(ranges), new RangeTallies(ranges));
            first.Add(values.Take(values.Length / 2).ToArray());
            second.Add(values.Skip(values.Length / 2).ToArray());
            first.Merge(second);

            var right = whole.Refine(null);
            Assert.Equal(Enumerable.Range(0, right.Length).Select(band => right[band]), first.Bands());
        }
    }

    [Fact]
    public void There_is_room_for_the_ranges_alone()
    {
        Assert.Equal(2, new RangeTallies([Range(1, 2)]).Length);
        Assert.Equal(3, new RangeTallies([Range(1, 2), Range(5, 5)]).Length);
        Assert.Equal(4, new RangeTallies([Range(1, 2), Range(3, 3), Range(Last, Last)]).Length);
    }

    /// <summary>One to three ranges of whole buckets, ascending: near each other, side by side, far apart; from the least positive value to the greatest.</summary>
    private static ValueBand[] Ranges(Draw draw)
    {
        var last = draw.Chance(1, 2) ? Last : 3_000;
        var starts = Enumerable.Range(0, draw.Int(1, 3)).Select(_ => draw.Pick([1, last, draw.Int(1, last)])).Distinct().OrderBy(bucket => bucket).ToArray();
        return [.. starts.Select((start, i) => Range(start, draw.Pick([start, draw.Int(start, End(i)), End(i)])))];

        int End(int i) => i + 1 < starts.Length ? starts[i + 1] - 1 : last;
    }

    private static ValueBand Range(int first, int last) => new(Grain.LeastOf(first), Grain.GreatestOf(last), 1, 1);

    private static long Value(Draw draw, ValueBand range) => draw.Pick([range.Least, range.Greatest, draw.Long(range.Least, range.Greatest)]);
}
