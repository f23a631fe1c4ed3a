using System.Linq;
using System.Numerics;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>Counts and the exact sum of any number of values, whatever vectors the machine has.</summary>
public class ValueTotalsTests
{
    private const long Max = TierValues.Max;
    private const int Most = ValueTotals.MostInOneLong;

    [Fact]
    public void Positive_values_are_added_up_and_the_others_counted()
    {
        var draw = new Draw(21);
        foreach (var length in Enumerable.Range(0, 150).Concat([Most - 1, Most, Most + 1, (3 * Most) + 77]))
        {
            var values = Enumerable.Range(0, length).Select(_ => Value(draw)).ToArray();
            var totals = new ValueTotals();
            totals.Add(values);

            Assert.False(totals.IsBeyond);
            Assert.Equal(values.Where(value => value > 0).Sum(value => (decimal)value), totals.Sum);
            Assert.Equal(values.Count(value => value > 0), totals.Positive);
            Assert.Equal(values.Count(value => value is <= 0 and not CustomerRow.UnknownAmount), totals.NotPositive);
        }
    }

    /// <summary>As many of the greatest amount as one sum of 64 bits holds, and more.</summary>
    [Fact]
    public void The_greatest_amounts_are_added_up_exactly()
    {
        var totals = new ValueTotals();
        totals.Add(Enumerable.Repeat(Max, (5 * Most) + 3).ToArray());
        Assert.Equal((BigInteger)Max * ((5 * Most) + 3), (BigInteger)totals.Sum);
    }

    /// <summary>Wherever it stands: in the first vector, in any quarter of those after it, among the last values that fill none.</summary>
    [Theory]
    [InlineData(Max + 1)]
    [InlineData(-Max - 1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue + 1)]
    public void A_value_beyond_the_money_range_is_seen_at_any_place(long beyond)
    {
        var values = new long[77];
        for (var place = 0; place < values.Length; place++)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = i % 3 == 0 ? CustomerRow.UnknownAmount : i % 2 == 0 ? Max : -Max;
            values[place] = beyond;
            var totals = new ValueTotals();
            totals.Add(values);
            Assert.True(totals.IsBeyond);
        }
    }

    private static long Value(Draw draw) => draw.Int(0, 9) switch
    {
        0 => CustomerRow.UnknownAmount,
        1 => 0,
        2 => draw.Pick([Max, -Max, Max - 1, 1L, -1L]),
        < 5 => -draw.Long(0, Max),
        _ => draw.Long(1, Max),
    };
}
