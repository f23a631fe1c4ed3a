using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Computed ABC analysis on curves small enough to reckon by hand.</summary>
public class ComputedTests
{
    [Fact]
    public void The_Pareto_point_and_the_mean_may_coincide()
    {
        // n = 5, S = 16. Squared distance to (0, 1) after k: 1, 0.290, 0.2225, 0.376, ... so P = 2; above the mean of 3.2: E = 2.
        // To (2/5, 1): after 2 0.0625, after 3 0.0556, after 4 0.164: c = 3. C takes every positive value.
        var boundaries = TierPolicy.Computed.FindBoundaries([8, 4, 2, 1, 1]);
        Assert.Equal((4m, 2m, 1m, false), (boundaries.LeastOfA, boundaries.LeastOfB, boundaries.LeastOfC, boundaries.PointsExchanged));
    }

    [Fact]
    public void Where_the_mean_comes_first_it_ends_A_and_the_boundaries_say_so()
    {
        // n = 4, S = 17. To (0, 1): 1, 0.561, 0.471, 0.618: P = 2; above the mean of 4.25: E = 1. To (2/4, 1): after 2 0.221, after 3 0.118, after 4 0.25: c = 3.
        var boundaries = TierPolicy.Computed.FindBoundaries([5, 4, 4, 4]);
        Assert.Equal((5m, 4m, 4m, true), (boundaries.LeastOfA, boundaries.LeastOfB, boundaries.LeastOfC, boundaries.PointsExchanged));
        Assert.Equal("ABBB", boundaries.TiersOf(5, 4, 4, 4));
    }

    [Fact]
    public void The_smaller_number_wins_a_tie_for_the_end_of_A() =>
        Assert.Equal("ABCD", TierPolicy.Computed.TiersOf(9, 6, 1, 0)); // 1 and 2 customers are both sqrt(5/16) from (0, 1)

    [Fact]
    public void The_smaller_number_wins_a_tie_for_the_end_of_B() =>
        Assert.Equal("ACD", TierPolicy.Computed.TiersOf(2, 1, 0)); // 1 and 2 customers are both 1/3 from (1/3, 1)

    [Fact]
    public void A_value_at_the_mean_is_not_above_it() =>
        Assert.Equal("AACD", TierPolicy.Computed.TiersOf(5, 4, 3, 0)); // the mean is 3; with E = 3 the third would be B

    [Fact]
    public void Customers_without_value_widen_the_base_so_that_more_stand_above_the_mean()
    {
        Assert.Equal("ABBB", TierPolicy.Computed.TiersOf(5, 4, 4, 4));
        Assert.Equal("AAAADDDD", TierPolicy.Computed.TiersOf(5, 4, 4, 4, 0, 0, -1, -100));
    }
}
