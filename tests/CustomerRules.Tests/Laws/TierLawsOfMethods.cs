using System.Linq;
using System.Numerics;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>What holds for one method.</summary>
public class TierLawsOfMethods
{
    private static readonly Gen<(long[] Population, TierShares Shares)> Shared =
        from population in TierValues.Population from shares in TierValues.Shares select (population, shares);

    [Fact]
    public void A_customer_at_0_or_less_never_changes_Pareto() =>
        Law.Holds(
            from example in Shared from loss in TierValues.Any.Where(value => value <= 0) select (example.Population, example.Shares, loss),
            example =>
            {
                var policy = TierPolicy.Pareto(example.Shares);
                Assert.Equal(Find(policy, example.Population), Find(policy, [.. example.Population, example.loss]));
            });

    [Fact]
    public void A_customer_at_0_or_less_counts_in_a_pyramid_as_any_other_does_at_the_foot() =>
        Law.Holds(
            from example in Shared from loss in TierValues.Any.Where(value => value <= 0) select (example.Population, example.Shares, loss),
            example =>
            {
                var policy = TierPolicy.Pyramid(example.Shares);
                var before = Find(policy, example.Population);
                var after = Find(policy, [.. example.Population, example.loss]);
                Assert.Equal(Find(policy, [.. example.Population, 0]), after);
                Assert.True((before.LeastOfA ?? decimal.MaxValue) >= (after.LeastOfA ?? decimal.MaxValue));
            });

    [Fact]
    public void Pareto_fills_each_share_and_not_without_the_customers_who_cross_its_line() =>
        Law.Holds(Shared, example =>
        {
            var boundaries = Find(TierPolicy.Pareto(example.Shares), example.Population);
            var whole = Worth(example.Population, 0.01m);
            Crosses(boundaries.LeastOfA, example.Shares.EndOfA.BasisPoints);
            Crosses(boundaries.LeastOfB, example.Shares.EndOfB.BasisPoints);
            Crosses(boundaries.LeastOfC, example.Shares.EndOfC.BasisPoints);

            void Crosses(decimal? least, int share)
            {
                if (least is not { } line)
                    return;
                Assert.True(Worth(example.Population, line) * 10_000 >= share * whole);
                Assert.True(Worth(example.Population, line + 0.01m) * 10_000 < share * whole);
            }
        });

    [Fact]
    public void The_greatest_value_is_A_in_Pareto_and_Pyramid() =>
        Law.Holds(Shared, example =>
        {
            var greatest = example.Population.Where(value => value > 0).Select(value => (long?)value).Max();
            var expected = greatest is null ? CustomerTier.Unknown : CustomerTier.A;
            Assert.Equal(expected, Find(TierPolicy.Pareto(example.Shares), example.Population).TierOf(Amount(greatest)));
            Assert.Equal(expected, Find(TierPolicy.Pyramid(example.Shares), example.Population).TierOf(Amount(greatest)));
        });

    [Fact]
    public void Wider_shares_never_give_a_worse_tier() =>
        Law.Holds(
            from example in Shared from other in TierValues.Shares select (example.Population, example.Shares, other),
            example =>
            {
                var (narrow, wide) = example.Shares.EndOfA < example.other.EndOfA ? (example.Shares, example.other) : (example.other, example.Shares);
                Assert.True(Find(TierPolicy.Pareto(narrow), example.Population).LeastOfA is var least
                    && (least is null || least >= Find(TierPolicy.Pareto(wide), example.Population).LeastOfA));
                Assert.True(Find(TierPolicy.Pyramid(narrow), example.Population).LeastOfA is var first
                    && (first is null || first >= Find(TierPolicy.Pyramid(wide), example.Population).LeastOfA));
            });

    [Fact]
    public void Computed_leaves_D_to_those_at_0_or_less() =>
        Law.Holds(TierValues.Population, population =>
        {
            var boundaries = Find(TierPolicy.Computed, population);
            Assert.Equal(population.Count(value => value <= 0), population.Count(value => boundaries.TierOf(Amount(value)) == CustomerTier.D));
        });

    [Fact]
    public void Only_Computed_has_points_to_exchange() =>
        Law.Holds(Shared, example =>
            Assert.False(Find(TierPolicy.Pareto(example.Shares), example.Population).PointsExchanged
                || Find(TierPolicy.Pyramid(example.Shares), example.Population).PointsExchanged));

    private static TierBoundaries Find(TierPolicy policy, long[] population) => policy.FindBoundaries(TierValues.Amounts(population));

    private static decimal? Amount(long? minorUnits) => minorUnits is { } known ? TierValues.Amount(known) : null;

    private static BigInteger Worth(long[] population, decimal least) =>
        population.Where(value => TierValues.Amount(value) >= least).Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}
