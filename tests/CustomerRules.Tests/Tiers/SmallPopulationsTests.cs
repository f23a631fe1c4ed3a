using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>The populations at which a method could stumble: every answer is defined, and this is which.</summary>
public class SmallPopulationsTests
{
    private static readonly TierPolicy[] Curves = [TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed];

    [Fact]
    public void Without_customers_every_boundary_is_absent() =>
        Assert.All(Curves, policy => Assert.Equal(new TierBoundaries(leastOfA: null, null, null), policy.FindBoundaries([])));

    [Fact]
    public void Where_nobody_is_worth_anything_every_boundary_is_absent_and_everybody_D() =>
        Assert.All(Curves, policy =>
        {
            Assert.Equal(new TierBoundaries(leastOfA: null, null, null), policy.FindBoundaries([0, -5, 0, -9_000_000_000_000]));
            Assert.Equal("DDD", policy.TiersOf(0, -5, -0.01m));
        });

    [Fact]
    public void The_only_customer_is_A_but_C_where_the_curve_is_a_straight_line()
    {
        Assert.Equal("A", TierPolicy.Standard.TiersOf(0.01m));
        Assert.Equal("A", TierPolicy.Pyramid().TiersOf(0.01m));
        Assert.Equal(new TierBoundaries(null, null, 0.01m), TierPolicy.Computed.FindBoundaries([0.01m])); // 0 and 1 customers are both 1 from (0, 1)
    }

    [Fact]
    public void The_only_customer_with_value_is_A()
    {
        Assert.Equal("DAD", TierPolicy.Standard.TiersOf(0, 7, -7));
        Assert.Equal("DAD", TierPolicy.Pyramid().TiersOf(0, 7, -7));
        Assert.Equal("DAD", TierPolicy.Computed.TiersOf(0, 7, -7));
    }

    [Fact]
    public void Equal_customers_share_A_but_B_where_nobody_is_above_the_mean()
    {
        Assert.Equal("AAAA", TierPolicy.Standard.TiersOf(4, 4, 4, 4));
        Assert.Equal("AAAA", TierPolicy.Pyramid().TiersOf(4, 4, 4, 4));
        Assert.Equal(new TierBoundaries(null, 4, 4, pointsExchanged: true), TierPolicy.Computed.FindBoundaries([4, 4, 4, 4]));
    }

    [Fact]
    public void The_largest_amounts_are_summed_exactly_far_beyond_64_bits()
    {
        const decimal Most = 9_000_000_000_000m, Less = Most - 0.01m;
        var values = Enumerable.Repeat(Most, 50_000).Concat(Enumerable.Repeat(Less, 50_000)).ToArray();

        // The greater half is more than 50 % by 5 minor units in 10^20, so the other half is B; with one customer less of it, A.
        Assert.Equal((Most, Less), Ends(TierPolicy.Standard, values));
        Assert.Equal((Less, Less), Ends(TierPolicy.Standard, values.Skip(1).ToArray()));
        Assert.Equal((Most, Most), Ends(TierPolicy.Pyramid(), values));
        Assert.Equal((Most, Less), Ends(TierPolicy.Computed, values));

        static (decimal?, decimal?) Ends(TierPolicy policy, decimal[] values)
        {
            var boundaries = policy.FindBoundaries(values);
            return (boundaries.LeastOfA, boundaries.LeastOfB);
        }
    }

    [Fact]
    public void The_generators_reach_as_far_as_the_money_range() =>
        Assert.Equal(9_000_000_000_000m, TierValues.Amount(TierValues.Max));
}
