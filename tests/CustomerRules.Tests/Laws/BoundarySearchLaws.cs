using System;
using System.Threading;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Search;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>A search gives what sorting gives, whatever the order, the parts, the cores and the fineness.</summary>
public class BoundarySearchLaws
{
    /// <summary>Rounds that no fineness passes: 49 bits, at least one a round, and a few more for a centre that is found first.</summary>
    private const int MostRounds = 60;

    [Fact]
    public void Values_in_parts_have_the_boundaries_that_sorting_gives() =>
        Law.Holds(SearchCase.Any, example => Assert.Equal(Sorted(example), Search(example, search => example.Merged(search, search.Round)).Boundaries), runs: 1_500);

    [Fact]
    public void A_column_has_the_boundaries_that_sorting_gives_on_any_number_of_cores() =>
        Law.Holds(
            from example in SearchCase.Any from degree in Gen.Choose(0, 3) select (example, degree),
            run =>
            {
                var search = run.example.Start();
                var degree = run.degree == 0 ? (int?)null : run.degree;
                Assert.Equal(Sorted(run.example), TierPolicy.FindBoundaries(search, new ColumnWork(run.example.Values, degree, CancellationToken.None)));
                Assert.Equal(Sorted(run.example), run.example.Policy.FindBoundaries(run.example.Values, null, degree));
            });

    [Fact]
    public void Order_parts_and_merging_never_change_a_byte() =>
        Law.Holds(SearchCase.Any, example =>
        {
            Search(example, search =>
            {
                var whole = example.Whole(search);
                Assert.Equal(whole.ToBytes(), example.Merged(search, 1).ToBytes());
                Assert.Equal(whole.ToBytes(), example.Merged(search, 2).ToBytes());
                return whole;
            });
        });

    [Fact]
    public void What_was_written_reads_back_and_goes_on_as_if_it_had_stayed() =>
        Law.Holds(SearchCase.Any, example =>
        {
            var end = Search(example, search =>
            {
                var sent = BoundarySearch.FromBytes(search.ToBytes());
                Assert.Equal(search, sent);
                Assert.Equal((search.GetHashCode(), search.ToString(), search.RangeCount), (sent.GetHashCode(), sent.ToString(), sent.RangeCount));
                var merged = example.Merged(sent);
                var back = BoundaryAccumulator.FromBytes(merged.ToBytes());
                Assert.Equal((merged.Count, merged.UnknownCount), (back.Count, back.UnknownCount));
                Assert.Equal(merged.ToBytes(), back.ToBytes());
                back.Merge(search.NewAccumulator());
                Assert.Equal(merged.ToBytes(), back.ToBytes());
                return back;
            });
            Assert.Equal(end, BoundarySearch.FromBytes(end.ToBytes()));
            Assert.Equal(Sorted(example), BoundarySearch.FromBytes(end.ToBytes()).Boundaries);
        });

    [Fact]
    public void A_round_keeps_no_more_values_than_it_may() =>
        Law.Holds(SearchCase.Any, example => Search(example, search =>
        {
            var whole = example.Whole(search);
            if (search.Round == 1)
                Assert.Equal(example.Values.Length, whole.Count + whole.UnknownCount);
            Assert.InRange(search.RangeCount, search.Round == 1 ? 0 : 1, 9);
            return whole;
        }));

    [Fact]
    public void In_use_a_search_takes_two_rounds_where_the_boundary_ranges_have_few_values() =>
        Law.Holds(SearchCase.Any, example =>
        {
            var standard = new SearchCase(example.Policy, SearchGrain.Standard, example.Values);
            Assert.InRange(Search(standard, standard.Whole).Round, 1, example.Policy.Method == TierMethod.Computed ? 3 : 2);
        });

    private static BoundarySearch Search(SearchCase example, Func<BoundarySearch, BoundaryAccumulator> round)
    {
        var search = example.Start();
        while (!search.IsComplete)
        {
            Assert.InRange(search.Round, 1, MostRounds);
            search = search.Next(round(search));
        }

        return search;
    }

    private static TierBoundaries Sorted(SearchCase example) => SortedTiers.Of(example.Policy, example.Values);
}
