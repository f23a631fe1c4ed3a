using System.Linq;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>
/// The customers of a real giftware wholesaler by their net amount over the whole file; orders without a customer are left out.
/// The counts were reckoned from the definitions by a program of their own, in fractions.
/// </summary>
public class WholesalerTests
{
    [SharedDataFact(Wholesaler.Orders)]
    public void Some_customers_returned_as_much_as_they_bought_or_more()
    {
        Assert.Equal(4_372, Wholesaler.NetAmounts.Length);
        Assert.Equal(41, Wholesaler.NetAmounts.Count(value => value < 0));
        Assert.Equal(14, Wholesaler.NetAmounts.Count(value => value == 0));
    }

    [SharedDataFact(Wholesaler.Orders)]
    public void They_are_D_by_every_method()
    {
        TierPolicy[] policies = [TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed, TierPolicy.Thresholds(10_000, 2_000, 500)];
        Assert.All(policies, policy =>
            Assert.Equal(new string('D', 41 + 14), policy.FindBoundaries(Wholesaler.NetAmounts).TiersOf(Wholesaler.NetAmounts.Where(value => value <= 0).ToArray())));
    }

    [SharedDataFact(Wholesaler.Orders)]
    public void Pareto_finds_242_key_customers() => Counts(TierPolicy.Standard, 242, 936, 1_456, 1_738);

    [SharedDataFact(Wholesaler.Orders)]
    public void A_pyramid_finds_44() => Counts(TierPolicy.Pyramid(), 44, 175, 656, 3_497);

    [SharedDataFact(Wholesaler.Orders)]
    public void Computed_finds_919_and_its_points_in_exchanged_places()
    {
        Counts(TierPolicy.Computed, 919, 502, 2_896, 55);
        Assert.True(TierPolicy.Computed.FindBoundaries(Wholesaler.NetAmounts).PointsExchanged);
    }

    [SharedDataFact(Wholesaler.Orders)]
    public void Thresholds_find_those_who_reach_them() => Counts(TierPolicy.Thresholds(10_000, 2_000, 500), 97, 779, 1_664, 1_832);

    private static void Counts(TierPolicy policy, params int[] expected)
    {
        var tiers = policy.TiersOf(Wholesaler.NetAmounts);
        Assert.Equal(expected, "ABCD".Select(letter => tiers.Count(tier => tier == letter)));
    }
}
