using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
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
    private const string Orders = "online-retail-orders.csv";

    private static readonly Lazy<decimal[]> Values = new(Read);

    [SharedDataFact(Orders)]
    public void Some_customers_returned_as_much_as_they_bought_or_more()
    {
        Assert.Equal(4_372, Values.Value.Length);
        Assert.Equal(41, Values.Value.Count(value => value < 0));
        Assert.Equal(14, Values.Value.Count(value => value == 0));
    }

    [SharedDataFact(Orders)]
    public void They_are_D_by_every_method()
    {
        TierPolicy[] policies = [TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed, TierPolicy.Thresholds(10_000, 2_000, 500)];
        Assert.All(policies, policy =>
            Assert.Equal(new string('D', 41 + 14), policy.FindBoundaries(Values.Value).TiersOf(Values.Value.Where(value => value <= 0).ToArray())));
    }

    [SharedDataFact(Orders)]
    public void Pareto_finds_242_key_customers() => Counts(TierPolicy.Standard, 242, 936, 1_456, 1_738);

    [SharedDataFact(Orders)]
    public void A_pyramid_finds_44() => Counts(TierPolicy.Pyramid(), 44, 175, 656, 3_497);

    [SharedDataFact(Orders)]
    public void Computed_finds_919_and_its_points_in_exchanged_places()
    {
        Counts(TierPolicy.Computed, 919, 502, 2_896, 55);
        Assert.True(TierPolicy.Computed.FindBoundaries(Values.Value).PointsExchanged);
    }

    [SharedDataFact(Orders)]
    public void Thresholds_find_those_who_reach_them() => Counts(TierPolicy.Thresholds(10_000, 2_000, 500), 97, 779, 1_664, 1_832);

    private static void Counts(TierPolicy policy, params int[] expected)
    {
        var tiers = policy.TiersOf(Values.Value);
        Assert.Equal(expected, "ABCD".Select(letter => tiers.Count(tier => tier == letter)));
    }

    private static decimal[] Read()
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(SharedData.Find(Orders)!).Skip(1))
        {
            var fields = line.Split(',');
            if (fields[1].Length == 0)
                continue;
            values.TryGetValue(fields[1], out var sum);
            values[fields[1]] = sum + decimal.Parse(fields[3], CultureInfo.InvariantCulture);
        }

        return values.Values.ToArray();
    }
}
