using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Tests.Laws;
using FsCheck;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The generators' own ranges, and that they reach what a method could stumble over.</summary>
public class TierValuesTests
{
    private const int Many = 2_000;

    [Fact]
    public void Values_stay_within_the_money_range_and_reach_its_ends()
    {
        var values = Drawn(TierValues.Any);
        Assert.All(values, value => Assert.InRange(value, -TierValues.Max, TierValues.Max));
        Assert.All([-TierValues.Max, -1L, 0L, 1L, TierValues.Max], value => Assert.Contains(value, values));
        Assert.InRange(values.Count(value => value > 0), Many / 3, Many);
        Assert.InRange(values.Count(value => Math.Abs(value) > 1L << 40), Many / 10, Many);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("one customer")]
    [InlineData("several, all equal")]
    [InlineData("several, none positive")]
    [InlineData("all zero")]
    [InlineData("the largest amounts only")]
    [InlineData("ties among others")]
    [InlineData("one worth more than all the rest")]
    [InlineData("a loss among profits")]
    public void Populations_are_of_every_kind(string kind) =>
        Assert.InRange(Drawn(TierValues.Population).Count(population => Is(kind, population)), 5, Many);

    [Fact]
    public void Populations_are_small_enough_for_the_naive_methods() =>
        Law.Holds(TierValues.Population, population => population.Length <= TierValues.MaxCustomers);

    [Fact]
    public void Shares_and_thresholds_reach_their_ends()
    {
        var shares = Drawn(TierValues.Shares);
        Assert.Contains(shares, share => share.EndOfA.BasisPoints == 1);
        Assert.Contains(shares, share => share.EndOfC.BasisPoints == 10_000);
        var thresholds = Drawn(TierValues.Thresholds);
        Assert.Contains(thresholds, least => least.C == 1);
        Assert.Contains(thresholds, least => least.A == TierValues.Max);
        Assert.All(thresholds, least => Assert.True(least.A > least.B && least.B > least.C && least.C > 0));
    }

    [Fact]
    public void Boundaries_have_every_tier_absent_at_times()
    {
        var boundaries = Drawn(TierValues.Boundaries);
        Assert.Equal(8, boundaries.Select(some => (some.LeastOfA is null, some.LeastOfB is null, some.LeastOfC is null)).Distinct().Count());
        Assert.Contains(boundaries, some => some.AsOf is null);
        Assert.Contains(boundaries, some => some.AsOf is not null);
        Assert.Equal(5, boundaries.Select(some => some.Basis.Scale.Decimals).Distinct().Count());
    }

    private static List<T> Drawn<T>(Gen<T> gen)
    {
        var drawn = new List<T>();
        Law.Holds(gen, value => { drawn.Add(value); }, runs: Many);
        return drawn;
    }

    private static bool Is(string kind, long[] population) => kind switch
    {
        "nobody" => population.Length == 0,
        "one customer" => population.Length == 1,
        "several, all equal" => population.Length > 1 && population.Distinct().Count() == 1,
        "several, none positive" => population.Length > 1 && population.All(value => value <= 0),
        "all zero" => population.Length > 0 && population.All(value => value == 0),
        "the largest amounts only" => population.Length > 10 && population.All(value => value >= TierValues.Max - 1),
        "ties among others" => population.Distinct().Count() > 1 && population.Distinct().Count() < population.Length,
        "one worth more than all the rest" => population.Length > 1 && population.Max() > population.Where(value => value > 0).Sum(value => (decimal)value) / 2,
        _ => population.Any(value => value > 0) && population.Any(value => value < 0),
    };
}
