using System.Linq;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Pyramid(1 %, 5 %, 20 %): a value is in a class iff the number of strictly greater values is less than the class's share of the count.</summary>
public class PyramidTests
{
    [Theory]
    [InlineData(1, 1, 0, 0)] // 0 are greater, less than 0.01
    [InlineData(5, 1, 0, 0)]
    [InlineData(20, 1, 0, 3)] // 1 and 4 of 20 are on the lines
    [InlineData(21, 1, 1, 3)]
    [InlineData(99, 1, 4, 15)]
    [InlineData(100, 1, 4, 15)]
    [InlineData(101, 2, 4, 15)] // 1 is less than 1.01
    [InlineData(10_000, 100, 400, 1_500)]
    public void Different_values_fill_the_tiers_from_the_top(int customers, int ofA, int ofB, int ofC)
    {
        var tiers = TierPolicy.Pyramid().TiersOf(Enumerable.Range(1, customers).Select(value => (decimal)value).ToArray());
        Assert.Equal((ofA, ofB, ofC), (tiers.Count(tier => tier == 'A'), tiers.Count(tier => tier == 'B'), tiers.Count(tier => tier == 'C')));
    }

    [Fact]
    public void Losses_and_zeros_count_as_customers_but_are_D()
    {
        var pyramid = TierPolicy.Pyramid(20, 40, 60);
        Assert.Equal("ABD", pyramid.TiersOf(3, 2, 1)); // in iff fewer than 0.6, 1.2, 1.8 are greater
        Assert.Equal("AABDDDDDDD", pyramid.TiersOf(3, 2, 1, 0, 0, -5, -5, 0, 0, 0)); // fewer than 2, 4, 6
        Assert.Equal("ADDDD", pyramid.TiersOf(1, 0, 0, -1, -1));
    }

    [Fact]
    public void Ties_share_a_tier()
    {
        Assert.Equal("AAAD", TierPolicy.Pyramid(25, 50, 75).TiersOf(7, 7, 7, 1));
        Assert.Equal("ABBB", TierPolicy.Pyramid(25, 50, 75).TiersOf(8, 7, 7, 7));
    }

    [Fact]
    public void Amounts_do_not_matter_only_their_order() =>
        Assert.Equal(
            TierPolicy.Pyramid(20, 40, 60).TiersOf(5, 4, 3, 2, 1),
            TierPolicy.Pyramid(20, 40, 60).TiersOf(9_000_000_000_000, 4, 3, 2, 0.01m));
}
