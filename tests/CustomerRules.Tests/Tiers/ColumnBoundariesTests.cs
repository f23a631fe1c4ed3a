using System;
using System.Linq;
using System.Threading;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>Boundaries of a column of minor units.</summary>
public class ColumnBoundariesTests
{
    private const long Unknown = CustomerRow.UnknownAmount;

    private static readonly TierPolicy[] Curves = [TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed, TierPolicy.Pareto(0.01m, 50, 100)];

    [Fact]
    public void A_column_has_the_boundaries_of_its_amounts()
    {
        long[] column = [2_400_000_00, 900_000_00, 310_000_00, 42_000_00, 1_500_00];
        Assert.Equal(TierPolicy.Standard.FindBoundaries([2_400_000m, 900_000m, 310_000m, 42_000m, 1_500m]), TierPolicy.Standard.FindBoundaries(column));
        Assert.Equal(new LocalDate(2026, 7, 1), TierPolicy.Standard.FindBoundaries(column, new LocalDate(2026, 7, 1)).AsOf);
    }

    [Theory]
    [InlineData(TierPolicy.MostSorted)]
    [InlineData(TierPolicy.MostSorted + 1)]
    [InlineData(200_000)]
    public void Few_and_many_values_of_every_spread_have_the_boundaries_that_sorting_gives(int count)
    {
        for (var spread = 0; spread < SearchCase.Spreads.Count; spread++)
        {
            var values = SearchCase.Population(spread, count, seed: 7);
            Assert.All(Curves.Take(count > 100_000 ? 2 : 4), policy => Assert.Equal(SortedTiers.Of(policy, values), policy.FindBoundaries(values)));
        }
    }

    [Fact]
    public void Unknown_values_are_left_out_and_those_at_0_or_less_count()
    {
        var pyramid = TierPolicy.Pyramid(25, 50, 75);
        Assert.Equal(pyramid.FindBoundaries(new long[] { 400, 300, 0, -100 }), pyramid.FindBoundaries(new[] { Unknown, 400, 300, Unknown, 0, -100 }));
        foreach (var times in new[] { 1, TierPolicy.MostSorted })
        {
            var column = Enumerable.Repeat(new[] { 400L, Unknown, 300, 0, -100 }, times).SelectMany(values => values).ToArray();
            Assert.Equal(new TierBoundaries(4, 3, 3), pyramid.FindBoundaries(column));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(100_000)]
    [InlineData(300_000)]
    public void The_first_value_beyond_the_money_range_is_named_with_its_bounds(int count)
    {
        var column = Enumerable.Repeat(7L, count).ToArray();
        column[count - 1] = long.MaxValue;
        column[count - 2] = -900_000_000_000_001;
        foreach (var degree in new int?[] { 1, 3, null })
        {
            var name = FormattableString.Invariant($"minorUnits[{count - 2}]");
            Refusal.Of<ArgumentOutOfRangeException>(
                () => TierPolicy.Standard.FindBoundaries(column, null, degree),
                name,
                name + " must be between -900,000,000,000,000 and 900,000,000,000,000 minor units, or unknown, but was -900,000,000,000,001.");
        }

        column[count - 1] = 900_000_000_000_000;
        column[count - 2] = -900_000_000_000_000;
        Assert.Equal(9_000_000_000_000m, TierPolicy.Standard.FindBoundaries(column).LeastOfA);
    }

    [Fact]
    public void Long_min_value_is_unknown_and_the_next_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("minorUnits[0]", () => TierPolicy.Computed.FindBoundaries(new[] { Unknown + 1, Unknown }));

    [Fact]
    public void Thresholds_answer_without_looking() =>
        Assert.Equal(new TierBoundaries(3, 2, 1), TierPolicy.Thresholds(3, 2, 1).FindBoundaries(new[] { long.MaxValue }));

    [Fact]
    public void Nobody_has_no_boundaries() =>
        Assert.All(Curves, policy => Assert.Equal(new TierBoundaries((decimal?)null, null, null), policy.FindBoundaries(ReadOnlyMemory<long>.Empty)));

    [Theory]
    [InlineData(0)]
    [InlineData(1_025)]
    public void A_degree_beyond_its_range_is_refused(int degree) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => TierPolicy.Standard.FindBoundaries(new long[] { 1 }, null, degree),
            "degreeOfParallelism",
            FormattableString.Invariant($"degreeOfParallelism must be between 1 and 1,024 cores, but was {degree:#,0}."));

    [Fact]
    public void A_search_that_is_cancelled_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => TierPolicy.Standard.FindBoundaries(new long[100_000], cancellation: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => TierPolicy.Standard.FindBoundaries(new long[1], cancellation: source.Token));
    }

    [Fact]
    public void A_share_is_crossed_by_the_value_that_reaches_it_and_not_by_the_next()
    {
        // 3,000 customers are worth 3,030.00 together, and one is worth as much: it reaches the half, until the others are worth more.
        var column = Enumerable.Range(0, 3_000).Select(i => 100L + (i % 3)).Append(300_000L + 3_000).ToArray();
        Assert.Equal(3_030m, TierPolicy.Standard.FindBoundaries(column).LeastOfA);
        column[0]++;
        Assert.Equal(1.02m, TierPolicy.Standard.FindBoundaries(column).LeastOfA);
    }
}
