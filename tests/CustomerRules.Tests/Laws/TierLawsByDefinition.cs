using System;
using System.Linq;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Each method gives each customer's value the tier that its definition gives.</summary>
public class TierLawsByDefinition
{
    private static readonly Gen<(long[] Population, TierShares Shares)> Shared =
        from population in TierValues.Population from shares in TierValues.Shares select (population, shares);

    [Fact]
    public void Pareto_is_its_definition() =>
        Law.Holds(Shared, example => Agrees(TierPolicy.Pareto(example.Shares), example.Population,
            value => NaiveTiers.Pareto(example.Population, value, BasisPoints(example.Shares))), runs: 1_000);

    [Fact]
    public void Pyramid_is_its_definition() =>
        Law.Holds(Shared, example => Agrees(TierPolicy.Pyramid(example.Shares), example.Population,
            value => NaiveTiers.Pyramid(example.Population, value, BasisPoints(example.Shares))), runs: 1_000);

    [Fact]
    public void Computed_is_its_definition() =>
        Law.Holds(TierValues.Population, population => Agrees(TierPolicy.Computed, population, NaiveTiers.Computed(population)));

    [Fact]
    public void Computed_says_whether_its_points_changed_places() =>
        Law.Holds(TierValues.Population, population => Assert.Equal(
            NaiveTiers.ComputedPoints(population).Exchanged,
            TierPolicy.Computed.FindBoundaries(TierValues.Amounts(population)).PointsExchanged));

    [Fact]
    public void Thresholds_are_their_definition() =>
        Law.Holds(
            from population in TierValues.Population from least in TierValues.Thresholds select (population, least),
            example => Agrees(
                TierPolicy.Thresholds(
                    TierValues.Amount(example.least.A), TierValues.Amount(example.least.B), TierValues.Amount(example.least.C)),
                example.population.Concat([example.least.A, example.least.A - 1, example.least.B - 1, example.least.C - 1]).ToArray(),
                value => NaiveTiers.Thresholds(value, example.least)));

    private static void Agrees(TierPolicy policy, long[] population, Func<long, CustomerTier> tierOf)
    {
        var boundaries = policy.FindBoundaries(TierValues.Amounts(population));
        Assert.Equal(population.Select(tierOf), population.Select(value => boundaries.TierOf(TierValues.Amount(value))));
    }

    private static (int A, int B, int C) BasisPoints(TierShares shares) =>
        (shares.EndOfA.BasisPoints, shares.EndOfB.BasisPoints, shares.EndOfC.BasisPoints);
}
