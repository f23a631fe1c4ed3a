using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>A long column is searched where a sample says: what is found there is what sorting gives, and where the sample misleads the whole column is searched.</summary>
public class GuessedSearchTests
{
    private const int Many = GuessedRanges.LeastValues + 13;

    private static readonly TierPolicy[] Curves = [TierPolicy.Standard, TierPolicy.Pyramid(), TierPolicy.Computed, TierPolicy.Pareto(0.01m, 50, 100)];

    public static IEnumerable<object[]> Spreads => Enumerable.Range(0, SearchCase.Spreads.Count).Select(spread => new object[] { spread, SearchCase.Spreads[spread].Name });

    [Theory]
    [MemberData(nameof(Spreads))]
    public void A_long_column_has_the_boundaries_that_sorting_gives(int spread, string name)
    {
        var values = SearchCase.Population(spread, Many, seed: 11);
        foreach (var policy in Curves)
        {
            var right = SortedTiers.Of(policy, values);
            foreach (var degree in new int?[] { 1, 3, null })
                Assert.True(right.Equals(policy.FindBoundaries(values, null, degree)), name + ", " + policy.Method);
            Assert.True(Found(policy, values) is not { } found || right.Equals(found), name + ", " + policy.Method);
        }
    }

    [Fact]
    public void So_it_has_when_the_values_are_sorted_either_way()
    {
        var values = SearchCase.Population(0, Many, seed: 12);
        var right = SortedTiers.Of(TierPolicy.Standard, values);
        Array.Sort(values);
        Assert.Equal(right, TierPolicy.Standard.FindBoundaries(values));
        Array.Reverse(values);
        Assert.Equal(right, TierPolicy.Standard.FindBoundaries(values));
    }

    /// <summary>Without vectors in hardware nothing is guessed.</summary>
    [Fact]
    public void A_sample_tells_where_the_boundaries_of_many_different_values_are()
    {
        var values = SearchCase.Population(1, Many, seed: 13);
        Assert.All(Curves.Take(2), policy => Assert.Equal(Vector.IsHardwareAccelerated ? SortedTiers.Of(policy, values) : null, Found(policy, values)));
    }

    /// <summary>Unknown values are not counted, those at 0 or less are: so the sample tells right of them too.</summary>
    [Fact]
    public void So_it_does_where_values_are_unknown_or_not_positive()
    {
        var values = SearchCase.Population(3, Many, seed: 17);
        Assert.Equal(Vector.IsHardwareAccelerated ? SortedTiers.Of(Curves[1], values) : null, Found(Curves[1], values));
    }

    /// <summary>As customers' values often are: the half is with a few hundred of them, of whom the sample may have too many or too few.</summary>
    [Fact]
    public void So_it_does_where_a_few_are_worth_as_much_as_all_others()
    {
        for (var seed = 30UL; seed < 40; seed++)
        {
            var draw = new Draw(seed);
            var values = Enumerable.Range(0, Many).Select(_ => 1_000_000_000 / draw.Long(1, 1_000_000)).ToArray();
            Assert.All(Curves.Take(2), policy => Assert.Equal(Vector.IsHardwareAccelerated ? SortedTiers.Of(policy, values) : null, Found(policy, values)));
        }
    }

    /// <summary>The greatest values stand where the sample looks, or where it does not: its own total is far too great, or too small.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(ColumnSurvey.Line)]
    public void So_it_does_where_the_sample_has_all_of_the_greatest_values_or_none(int place)
    {
        var draw = new Draw(19);
        var values = Enumerable.Range(0, Many).Select(_ => draw.Long(10_000, 1_000_000)).ToArray();
        for (var index = place; index < Many; index += 40 * 128)
            values[index] = 500_000_000 + index;
        Assert.All(Curves.Take(2), policy => Assert.Equal(Vector.IsHardwareAccelerated ? SortedTiers.Of(policy, values) : null, Found(policy, values)));
    }

    /// <summary>One customer is worth as much as all others: it reaches the half, until the others are worth one more.</summary>
    [Fact]
    public void One_minor_unit_more_turns_a_boundary()
    {
        var values = SearchCase.Population(1, Many, seed: 18);
        values[77_777] = 0;
        values[77_777] = values.Sum();
        Assert.Equal(values[77_777] / 100m, TierPolicy.Standard.FindBoundaries(values).LeastOfA);
        Assert.Equal(SortedTiers.Of(TierPolicy.Standard, values), TierPolicy.Standard.FindBoundaries(values));
        values[1]++;
        Assert.Equal(SortedTiers.Of(TierPolicy.Standard, values), TierPolicy.Standard.FindBoundaries(values));
        Assert.NotEqual(values[77_777] / 100m, TierPolicy.Standard.FindBoundaries(values).LeastOfA);
    }

    /// <summary>
    /// Thousands are worth just more than the mean, and most customers a little less than a third of it: the computed boundaries ask in a later round about values that they only kept before,
    /// and of these nothing was picked.
    /// </summary>
    [Fact]
    public void A_later_round_may_ask_elsewhere()
    {
        const int Mean = 1_499_700;
        var values = Enumerable.Range(0, GuessedRanges.LeastValues).Select(i => (i * 40_503L % GuessedRanges.LeastValues * 100_000 / GuessedRanges.LeastValues) switch
        {
            < 30_000 and var x => Line(4 * Mean, Mean * 105L / 100, x, 30_000),
            < 35_000 => Mean,
            < 43_000 and var x => Line(Mean * 35L / 100, Mean * 29L / 100, x - 35_000, 8_000),
            < 99_000 and var x => Line(Mean * 29L / 100, (Mean * 29L / 100) - 30_000, x - 43_000, 56_000) + 23_684,
            var x => Line(Mean / 5, Mean / 100, x - 99_000, 1_000),
        }).ToArray();
        Assert.Equal(SortedTiers.Of(TierPolicy.Computed, values), TierPolicy.Computed.FindBoundaries(values));

        static long Line(long from, long to, long at, long length) => from + ((to - from) * at / length);
    }

    /// <summary>The sample is of the least and the greatest values, and the boundaries are between them.</summary>
    [Fact]
    public void A_sample_that_misleads_costs_time_and_nothing_else()
    {
        var draw = new Draw(14);
        var values = Enumerable.Range(0, Many)
            .Select(index => index % 128 >= ColumnSurvey.Line ? draw.Long(300_000, 900_000) : index % 2 == 0 ? draw.Long(1, 1_000) : draw.Long(2_000_000, 3_000_000)).ToArray();
        Assert.All(Curves, policy => Assert.Equal(SortedTiers.Of(policy, values), policy.FindBoundaries(values)));
        Assert.All(Curves.Take(2), policy => Assert.Null(Found(policy, values)));
    }

    /// <summary>Where the sample has none of the values that matter, the range at its end reaches as far as values go, and nearly all are within.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void So_does_one_that_has_none_of_the_values_that_matter(long sampled)
    {
        var draw = new Draw(16);
        var values = Enumerable.Range(0, Many).Select(index => index % 128 < ColumnSurvey.Line ? draw.Long(sampled, sampled + 99_999) : draw.Long(300_000, 900_000)).ToArray();
        Assert.All(Curves, policy => Assert.Equal(SortedTiers.Of(policy, values), policy.FindBoundaries(values)));
        Assert.Null(Found(TierPolicy.Standard, values));
    }

    [Fact]
    public void A_sample_of_one_value_or_of_none_tells_nothing()
    {
        Assert.Null(Found(TierPolicy.Standard, Enumerable.Repeat(5L, Many).ToArray()));
        Assert.Null(Found(TierPolicy.Standard, Enumerable.Repeat(CustomerRow.UnknownAmount, Many).ToArray()));
        Assert.Null(Found(TierPolicy.Standard, SearchCase.Population(1, GuessedRanges.LeastValues - 1, seed: 15)));
    }

    private static TierBoundaries? Found(TierPolicy policy, long[] values) => GuessedSearch.Find(policy, null, new(values, 1, CancellationToken.None));
}
