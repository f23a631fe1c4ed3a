using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>How many values are above one to three lines, and their sums, whatever vectors the machine has.</summary>
public class ValuesAboveTests
{
    private const long Max = TierValues.Max;

    [Fact]
    public void Values_above_a_line_are_counted_and_added_up()
    {
        var draw = new Draw(22);
        foreach (var length in Enumerable.Range(0, 150).Concat([ValueTotals.MostInOneLong - 5, ValueTotals.MostInOneLong]))
        {
            var lines = Enumerable.Range(0, draw.Int(1, 3)).Select(_ => draw.Pick([0, 1, 1_000, draw.Long(0, Max), Max - 1, Max])).ToArray();
            var values = Enumerable.Range(0, length).Select(_ => Value(draw, lines)).ToArray();
            var (above, first, second) = (new ValuesAbove(lines), new ValuesAbove(lines), new ValuesAbove(lines));
            above.Add(values);
            first.Add(values.Take(length / 3).ToArray());
            second.Add(values.Skip(length / 3).ToArray());
            first.Merge(second);

            for (var i = 0; i < lines.Length; i++)
            {
                var right = values.Where(value => value > lines[i]).ToArray();
                Assert.Equal((right.Length, right.Sum(value => (decimal)value)), (above.CountOf(i), above.SumOf(i)));
                Assert.Equal((above.CountOf(i), above.SumOf(i)), (first.CountOf(i), first.SumOf(i)));
            }
        }
    }

    /// <summary>As many of the greatest amount as one sum of 64 bits holds, all above a line or all on it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(Max - 1)]
    [InlineData(Max)]
    public void The_greatest_amounts_are_added_up_exactly(long line)
    {
        var above = new ValuesAbove([line]);
        above.Add(Enumerable.Repeat(Max, ValueTotals.MostInOneLong).ToArray());
        var count = line < Max ? ValueTotals.MostInOneLong : 0;
        Assert.Equal((count, (decimal)Max * count), (above.CountOf(0), above.SumOf(0)));
    }

    /// <summary>The lines and their neighbours, values at 0 or less, and unknown.</summary>
    private static long Value(Draw draw, long[] lines) => draw.Int(0, 9) switch
    {
        0 => CustomerRow.UnknownAmount,
        1 => -draw.Long(0, Max),
        < 6 when draw.Pick(lines) + draw.Int(-1, 1) is <= Max and var near => near,
        _ => draw.Long(1, Max),
    };
}
