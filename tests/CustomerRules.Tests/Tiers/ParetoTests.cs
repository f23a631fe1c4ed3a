using System.Linq;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Pareto(50 %, 80 %, 95 %): a value is in a class iff the sum of all strictly greater values is less than the class's share.</summary>
public class ParetoTests
{
    [Theory]
    [InlineData("ABCD", 50, 30, 15, 5)] // 50, 80 and 95 of 100 are greater: on the lines, and not in
    [InlineData("AACD", 49.99, 30.01, 15, 5)] // the customer who crosses the line of A is in
    [InlineData("ABCD", 50.01, 29.99, 15, 5)]
    [InlineData("ABBD", 50, 29.99, 15.01, 5)] // and of B
    [InlineData("ABCD", 50, 30.01, 14.99, 5)]
    [InlineData("ABCC", 50, 30, 14.99, 5.01)] // and of C
    [InlineData("ABCD", 50, 30, 15.01, 4.99)]
    public void The_customer_who_crosses_the_line_is_in(string tiers, double first, double second, double third, double fourth) =>
        Assert.Equal(tiers, TierPolicy.Standard.TiersOf((decimal)first, (decimal)second, (decimal)third, (decimal)fourth));

    [Theory]
    [InlineData("AAAC", 30, 30, 30, 10)] // two of the three would do
    [InlineData("ACCC", 85, 5, 5, 5)] // B is empty: 85 are greater than the next
    [InlineData("ADDD", 96, 2, 1, 1)] // B and C are empty
    public void Ties_share_a_tier_and_a_tier_may_be_empty(string tiers, params int[] values) =>
        Assert.Equal(tiers, TierPolicy.Standard.TiersOf(values.Select(value => (decimal)value).ToArray()));

    [Fact]
    public void The_least_values_are_those_of_customers_and_shared_where_a_tier_is_empty()
    {
        var boundaries = TierPolicy.Standard.FindBoundaries([85, 5, 5, 5]);
        Assert.Equal((85m, 85m, 5m), (boundaries.LeastOfA, boundaries.LeastOfB, boundaries.LeastOfC));
    }

    [Fact]
    public void Losses_and_zeros_are_D_and_change_nothing()
    {
        Assert.Equal("DABDCDD", TierPolicy.Standard.TiersOf(-1_000_000, 50, 30, 0, 15, -0.01m, 5));
        Assert.Equal(TierPolicy.Standard.FindBoundaries([50, 30, 15, 5]), TierPolicy.Standard.FindBoundaries([50, 30, 15, 5, 0, -1_000_000]));
    }

    [Fact]
    public void With_a_share_of_100_percent_every_positive_value_is_in() =>
        Assert.Equal("ABCCD", TierPolicy.Pareto(50, 80, 100).TiersOf(50, 30, 15, 5, 0));

    [Fact]
    public void The_narrowest_share_still_holds_the_greatest_value() =>
        Assert.Equal("BADAD", TierPolicy.Pareto(0.01m, 99.98m, 99.99m).TiersOf(9_997.99m, 9_998, 0.01m, 9_998, -1));
}
