using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds for every method and every population.</summary>
public class TierLaws
{
    private static readonly Gen<(TierPolicy Policy, long[] Population)> Every =
        from policy in TierValues.Policies from population in TierValues.Population select (policy, population);

    private static readonly Gen<(TierPolicy Policy, long[] Population)> EveryCurve =
        from policy in TierValues.Curves from population in TierValues.Population select (policy, population);

    [Fact]
    public void The_order_of_the_customers_never_matters() =>
        Law.Holds(
            from example in Every from shuffled in Gen.Shuffle(example.Population) select (example.Policy, example.Population, shuffled),
            example => Assert.Equal(Find(example.Policy, example.Population), Find(example.Policy, example.shuffled)));

    [Fact]
    public void A_higher_value_never_gets_a_worse_tier_and_equal_values_share_one() =>
        Law.Holds(
            from example in Every from low in TierValues.Any from high in TierValues.Any select (example.Policy, example.Population, low, high),
            example =>
            {
                var boundaries = Find(example.Policy, example.Population);
                var ascending = example.Population.Concat([example.low, example.high]).OrderBy(value => value).ToArray();
                var tiers = ascending.Select(value => boundaries.TierOf(TierValues.Amount(value))).ToArray();
                for (var i = 1; i < tiers.Length; i++)
                    Assert.True(ascending[i] == ascending[i - 1] ? tiers[i] == tiers[i - 1] : tiers[i] <= tiers[i - 1]);
            });

    [Fact]
    public void A_value_of_0_or_less_is_D() =>
        Law.Holds(Every, example => Assert.All(
            example.Population.Where(value => value <= 0),
            value => Assert.Equal(CustomerTier.D, Find(example.Policy, example.Population).TierOf(TierValues.Amount(value)))));

    [Fact]
    public void The_least_values_are_values_of_customers() =>
        Law.Holds(EveryCurve, example =>
        {
            var boundaries = Find(example.Policy, example.Population);
            decimal?[] least = [boundaries.LeastOfA, boundaries.LeastOfB, boundaries.LeastOfC];
            Assert.All(least.Where(value => value is not null), value => Assert.Contains(value!.Value, TierValues.Amounts(example.Population)));
        });

    [Fact]
    public void Somebody_is_better_than_D_iff_somebody_is_worth_something() =>
        Law.Holds(EveryCurve, example =>
            Assert.Equal(example.Population.Any(value => value > 0), Find(example.Policy, example.Population).LeastOfC is not null));

    [Fact]
    public void All_values_times_a_constant_keep_their_tiers() =>
        Law.Holds(
            from example in EveryCurve from factor in Gen.Choose(1, 1_000) select (example.Policy, example.Population, factor),
            example =>
            {
                var small = example.Population.Select(value => value / 1_000).ToArray();
                var scaled = small.Select(value => value * example.factor).ToArray();
                Assert.Equal(Tiers(example.Policy, small), Tiers(example.Policy, scaled));
            });

    [Fact]
    public void The_scale_shifts_the_least_values_with_the_amounts() =>
        Law.Holds(
            from example in EveryCurve from decimals in Gen.Choose(0, 4) select (example.Policy, example.Population, decimals),
            example =>
            {
                var scale = MoneyScale.FromDecimals(example.decimals);
                var shifted = example.Policy.With(TierBasis.Standard.With(scale)).FindBoundaries(example.Population.Select(scale.ToAmount));
                var standard = Find(example.Policy, example.Population);
                Assert.Equal(
                    (standard.LeastOfA * 100, standard.LeastOfB * 100, standard.LeastOfC * 100),
                    (shifted.LeastOfA * scale.MinorUnitsPerUnit, shifted.LeastOfB * scale.MinorUnitsPerUnit, shifted.LeastOfC * scale.MinorUnitsPerUnit));
            });

    private static TierBoundaries Find(TierPolicy policy, long[] population) => policy.FindBoundaries(TierValues.Amounts(population));

    private static CustomerTier[] Tiers(TierPolicy policy, long[] population)
    {
        var boundaries = Find(policy, population);
        return Array.ConvertAll(population, value => boundaries.TierOf(TierValues.Amount(value)));
    }
}
