using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers.Search;

/// <summary>The rounds of a search, and what is refused in them.</summary>
public class BoundarySearchTests
{
    /// <summary>Ten values apart from each other in leading bits, so that round 1 knows each by itself, and a hundred together.</summary>
    private static readonly long[] Values = [.. Enumerable.Range(0, 100).Select(i => 1_000_000L + i), .. Enumerable.Range(1, 10).Select(i => i * 9_000_000L)];

    [Fact]
    public void A_search_over_parts_goes_round_by_round_to_the_boundaries()
    {
        var search = TierPolicy.Standard.StartSearch(new LocalDate(2026, 7, 1));
        Assert.Equal((1, false, 0), (search.Round, search.IsComplete, search.RangeCount));
        Assert.Null(search.Boundaries);
        Assert.Equal("round 1 of Pareto 50.00 %, 80.00 %, 95.00 % of revenue, 2 decimals on 2026-07-01", search.ToString());

        var (first, second) = (search.NewAccumulator(), search.NewAccumulator());
        first.Add(Values.AsSpan(0, 50));
        second.Add(Values.AsSpan(50));
        second.Add([CustomerRow.UnknownAmount, 0, -1]);
        second.Merge(first);
        Assert.Equal((112L, 1L, 50L), (second.Count, second.UnknownCount, first.Count));
        Assert.Same(search, second.Search);

        search = search.Next(second);
        Assert.Equal((2, false, 1), (search.Round, search.IsComplete, search.RangeCount));
        var whole = Filled(search, Values);
        Assert.Equal((100L, 0L), (whole.Count, whole.UnknownCount));
        search = search.Next(whole);
        Assert.Equal((2, true), (search.Round, search.IsComplete));
        Assert.Equal(TierPolicy.Standard.FindBoundaries(Values, new LocalDate(2026, 7, 1)), search.Boundaries);
    }

    [Fact]
    public void Where_every_value_is_known_from_its_leading_bits_one_round_is_enough() =>
        Assert.Equal((true, 1), TierPolicy.Computed.StartSearch() is var search && search.Next(Filled(search, [8, 4, 2, 1, 1, 2_047])) is var end ? (end.IsComplete, end.Round) : default);

    [Fact]
    public void Thresholds_ask_for_nothing()
    {
        var search = TierPolicy.Thresholds(3, 2, 1).StartSearch();
        Assert.Equal((0, true, new TierBoundaries(3, 2, 1)), (search.Round, search.IsComplete, search.Boundaries));
        const string Sentence = "The search is complete and asks for no more values.";
        Assert.Equal(Sentence, Assert.Throws<InvalidOperationException>(() => search.NewAccumulator()).Message);
        Assert.Equal(Sentence, Assert.Throws<InvalidOperationException>(() => search.Next(TierPolicy.Standard.StartSearch().NewAccumulator())).Message);
    }

    [Fact]
    public void Amounts_are_rounded_half_to_even_to_the_scale_of_the_basis()
    {
        var search = TierPolicy.Standard.With(TierBasis.Standard.With(MoneyScale.FromDecimals(0))).StartSearch();
        var (amounts, units) = (search.NewAccumulator(), search.NewAccumulator());
        amounts.AddAmounts([0.5m, 1.5m, 2.5m, -7.2m]);
        units.Add([0, 2, 2, -7]);
        Assert.Equal(units.ToBytes(), amounts.ToBytes());
    }

    [Fact]
    public void A_value_beyond_the_money_range_is_refused_by_its_index_and_nothing_is_added()
    {
        var accumulator = Filled(TierPolicy.Standard.StartSearch(), Values);
        var before = accumulator.ToBytes();
        const string Range = " must be between -900,000,000,000,000 and 900,000,000,000,000 minor units, or unknown, but was ";
        Refuses(() => accumulator.Add([1, 900_000_000_000_001]), "minorUnits[1]", "minorUnits[1]" + Range + "900,000,000,000,001.");
        Refuses(() => accumulator.AddAmounts([1, 2, -9_000_000_000_000.01m]), "amounts[2]", "amounts[2] must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -9,000,000,000,000.01.");
        Assert.Equal(before, accumulator.ToBytes());
        Assert.Throws<ArgumentNullException>("amounts", () => accumulator.AddAmounts(null!));
    }

    [Fact]
    public void An_accumulator_of_another_search_round_or_population_is_refused()
    {
        var search = TierPolicy.Standard.StartSearch();
        var next = search.Next(Filled(search, Values));
        var other = search.Next(Filled(search, [.. Values, 1]));
        var ours = next.NewAccumulator();
        const string Ours = "The accumulator must be of round 2 of Pareto 50.00 %, 80.00 %, 95.00 % of revenue, 2 decimals, but was of ";
        var strangers = new (BoundaryAccumulator Stranger, string Sentence)[]
        {
            (search.NewAccumulator(), Ours + "round 1 of Pareto 50.00 %, 80.00 %, 95.00 % of revenue, 2 decimals."),
            (TierPolicy.Computed.StartSearch().NewAccumulator(), Ours + "round 1 of Computed of revenue, 2 decimals."),
            (other.NewAccumulator(), Ours + "the same round after other values."),
        };
        foreach (var (stranger, sentence) in strangers)
        {
            Refusal.Of<ArgumentException>(() => next.Next(stranger), "merged", sentence);
            Refusal.Of<ArgumentException>(() => Do(() => ours.Merge(stranger)), "other", sentence);
        }

        Refusal.Of<ArgumentException>(() => Do(() => ours.Merge(ours)), "other", "An accumulator cannot be merged with itself.");
        Assert.Throws<ArgumentNullException>("other", () => ours.Merge(null!));
        Assert.Throws<ArgumentNullException>("merged", () => next.Next(null!));
        Assert.NotEqual(next, other);
        Assert.Equal(next, search.Next(Filled(search, Enumerable.Reverse(Values))));
    }

    [Fact]
    public void A_part_that_is_missing_or_came_twice_is_noticed()
    {
        var search = TierPolicy.Standard.StartSearch();
        search = search.Next(Filled(search, Values));
        const string Again = ": every round must be given the same values.";
        Refusal.Of<ArgumentException>(
            () => search.Next(Filled(search, Values.Skip(1))),
            null,
            "From 999,936 to 1,000,447 minor units there are 99 values with a sum of 99,004,950, but the rounds before counted 100 with a sum of 100,004,950" + Again);
        Refusal.Of<ArgumentException>(
            () => search.Next(Filled(search, Values.Select(value => value == 1_000_000 ? 1_000_001 : value))),
            null,
            "From 999,936 to 1,000,447 minor units there are 100 values with a sum of 100,004,951, but the rounds before counted 100 with a sum of 100,004,950" + Again);
        const string TooMany = "There are more values from 999,936 to 1,000,447 minor units than the 100 that the rounds before counted" + Again;
        Refusal.Of<ArgumentException>(() => Filled(search, [.. Values, 1_000_000]), null, TooMany);
        var twice = Filled(search, Values);
        Refusal.Of<ArgumentException>(() => Do(() => twice.Merge(Filled(search, Values))), null, TooMany);
    }

    [Fact]
    public void In_cells_too_a_value_that_is_too_many_is_noticed()
    {
        var search = BoundarySearch.Start(TierPolicy.Standard, null, new SearchGrain(2, 10, 16));
        search = search.Next(Filled(search, Values));
        Assert.True(search.RangeCount > 0);
        Assert.Throws<ArgumentException>(() => Filled(search, Values.Concat(Values)));
        var twice = Filled(search, Values);
        Assert.Throws<ArgumentException>(() => twice.Merge(Filled(search, Values)));
        Assert.Throws<ArgumentException>(() => search.Next(Filled(search, Values.Skip(1))));
    }

    [Fact]
    public void A_search_has_at_most_8_thousand_million_values()
    {
        var half = BoundaryAccumulator.FromBytes(Forms.Of(TierPolicy.Standard.StartSearch(), unknown: 0, (1, 4_000_000_000, 0)));
        var other = BoundaryAccumulator.FromBytes(half.ToBytes());
        half.Merge(other);
        Assert.Equal(8_000_000_000, half.Count);
        Assert.Equal(new TierBoundaries(0.01m, 0.01m, 0.01m), half.Search.Next(half).Boundaries);
        const string Sentence = "A search has at most 8,000,000,000 values, but with ";
        Refusal.Of<ArgumentException>(() => Do(() => half.Add([1])), null, Sentence + "1 more there are 8,000,000,001.");
        Refusal.Of<ArgumentException>(() => Do(() => half.Merge(other)), null, Sentence + "4,000,000,000 more there are 12,000,000,000.");
    }

    [Fact]
    public void Sums_of_the_greatest_amounts_are_exact_however_many_there_are()
    {
        // Two values share the top bucket, 2^33 of them: the sum takes 83 bits. Half of it is passed within the greater.
        var grain = SearchGrain.Standard;
        var top = grain.BucketCount - 1;
        while (grain.LeastOf(top) > TierValues.Max)
            top--;
        var (most, width) = (7_999_999_999L, grain.GreatestOf(top) - grain.LeastOf(top));
        var search = TierPolicy.Standard.StartSearch();
        search = search.Next(BoundaryAccumulator.FromBytes(Forms.Of(search, 0, (top, most, (decimal)width * most))));
        Assert.Equal(new TierBoundaries(9_000_000_000_000, 9_000_000_000_000, 9_000_000_000_000), search.Boundaries);
    }

    private static BoundaryAccumulator Filled(BoundarySearch search, IEnumerable<long> values)
    {
        var accumulator = search.NewAccumulator();
        accumulator.Add(values.ToArray());
        return accumulator;
    }

    /// <summary>After 2^24 values the tallies are moved to wide sums; here some stand there and some do not, in other shares on each way.</summary>
    [Fact]
    public void Values_before_and_after_the_tallies_are_moved_count_alike()
    {
        const int blocks = 257;
        var block = Enumerable.Range(0, 1 << 16).Select(i => 1_000_000_000_003L + (i % 1_000)).ToArray();
        var search = TierPolicy.Standard.StartSearch();
        var (whole, first, second) = (search.NewAccumulator(), search.NewAccumulator(), search.NewAccumulator());
        for (var i = 0; i < blocks; i++)
        {
            whole.Add(block);
            (i < 100 ? first : second).Add(block);
        }

        first.Merge(second);
        Assert.Equal((long)blocks << 16, whole.Count);
        Assert.Equal(whole.ToBytes(), first.ToBytes());
        Assert.Equal(whole.ToBytes(), BoundaryAccumulator.FromBytes(whole.ToBytes()).ToBytes());
    }

    private static void Refuses(Action call, string parameter, string sentence) => Refusal.Of<ArgumentOutOfRangeException>(() => Do(call), parameter, sentence);

    private static object? Do(Action call)
    {
        call();
        return null;
    }
}
