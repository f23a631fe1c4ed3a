using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The generator's own ranges, and values pinned so that golden rows cannot shift unnoticed.</summary>
public class DrawTests
{
    private const int Many = 10_000;

    [Fact]
    public void It_is_SplitMix64()
    {
        var draw = new Draw(1_234_567);
        Assert.Equal([6_457_827_717_110_365_317UL, 3_203_168_211_198_807_973UL, 9_817_491_932_198_370_423UL], Take(3, draw.NextULong));
    }

    [Fact]
    public void Golden_rows_rest_on_these_draws()
    {
        var draw = new Draw(42);
        Assert.Equal([4, 2, 9, 5, 1, 3, 6, 9], Take(8, () => draw.Int(1, 10)));
        Assert.Equal([-2_952_751_159_242_293_803, 2_185_608_355_395_893_166, -5_443_600_385_428_481_601], Take(3, () => draw.Long(long.MinValue, long.MaxValue)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 3)]
    [InlineData(1, 7)]
    [InlineData(int.MinValue, int.MinValue + 1)]
    [InlineData(int.MaxValue - 2, int.MaxValue)]
    public void Ints_cover_their_range_and_both_ends_and_nothing_else(int min, int max)
    {
        var draw = new Draw(7);
        Assert.Equal(Enumerable.Range(min, max - min + 1), Take(Many, () => draw.Int(min, max)).Distinct().OrderBy(n => n));
    }

    [Fact]
    public void The_widest_ranges_do_not_overflow()
    {
        var draw = new Draw(7);
        var ints = Take(Many, () => draw.Int(int.MinValue, int.MaxValue));
        var longs = Take(Many, () => draw.Long(long.MinValue, long.MaxValue));

        Assert.InRange(ints.Count(n => n < 0), Many * 45 / 100, Many * 55 / 100);
        Assert.InRange(longs.Count(n => n < 0), Many * 45 / 100, Many * 55 / 100);
    }

    [Theory]
    [InlineData(-900_000_000_000_000, 900_000_000_000_000)]
    [InlineData(long.MinValue, 0)]
    [InlineData(0, long.MaxValue)]
    [InlineData(-1, long.MaxValue)]
    public void Longs_stay_within_their_range(long min, long max)
    {
        var draw = new Draw(7);
        Assert.All(Take(Many, () => draw.Long(min, max)), n => Assert.InRange(n, min, max));
    }

    [Fact]
    public void No_value_is_favoured()
    {
        var draw = new Draw(7);
        var counts = Take(Many, () => draw.Int(0, 9)).GroupBy(n => n).Select(group => group.Count());
        Assert.All(counts, count => Assert.InRange(count, Many * 8 / 100, Many * 12 / 100));
    }

    [Theory]
    [InlineData(0, 5, 0, 0)]
    [InlineData(5, 5, Many, Many)]
    [InlineData(1, 4, 2_300, 2_700)]
    [InlineData(999, 1000, 9_970, 9_999)]
    public void A_chance_comes_true_as_often_as_it_says(int numerator, int denominator, int least, int most)
    {
        var draw = new Draw(7);
        Assert.InRange(Take(Many, () => draw.Chance(numerator, denominator)).Count(hit => hit), least, most);
    }

    [Fact]
    public void Every_item_can_be_picked()
    {
        var draw = new Draw(7);
        Assert.Equal(['x', 'y', 'z'], Take(100, () => draw.Pick(['x', 'y', 'z'])).Distinct().OrderBy(item => item));
    }

    [Fact]
    public void An_empty_range_an_odd_chance_and_nothing_to_pick_from_are_refused()
    {
        var draw = new Draw(7);
        Assert.Throws<ArgumentOutOfRangeException>(() => draw.Int(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => draw.Long(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => draw.Chance(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => draw.Chance(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => draw.Chance(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => draw.Pick<int>([]));
    }

    private static List<T> Take<T>(int count, Func<T> draw) => Enumerable.Range(0, count).Select(_ => draw()).ToList();
}
