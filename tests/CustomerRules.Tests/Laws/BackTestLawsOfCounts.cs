using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>The report is its ratings, counted.</summary>
public class BackTestLawsOfCounts
{
    private static readonly CustomerTier[] Tiers = [CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D];

    private static readonly TradePattern[] Patterns =
        [TradePattern.InRhythm, TradePattern.Late, TradePattern.New, TradePattern.Silent, TradePattern.OneOff, TradePattern.NoPurchase];

    private static readonly BackTestOutcome[] Outcomes = [BackTestOutcome.Reordered, BackTestOutcome.Grew, BackTestOutcome.Left];

    [Fact]
    public void Counts_add_up_to_the_rated_customers() =>
        Holds((ratings, report) =>
        {
            AddUp(report.ByTier, Tiers, ratings, rating => rating.Tier);
            AddUp(report.ByKeptTier, Tiers, ratings, rating => rating.KeptTier);
            AddUp(report.ByPattern, Patterns, ratings, rating => rating.Pattern);
        });

    [Fact]
    public void The_area_under_the_curve_is_the_part_of_pairs_in_the_expected_order() =>
        Holds((ratings, report) =>
        {
            AreasAre(report.ByTier, Tiers, ratings, rating => rating.Tier);
            AreasAre(report.ByPattern, Patterns, ratings, rating => rating.Pattern);
        });

    [Fact]
    public void Flips_are_the_changes_from_one_date_to_the_next() =>
        Holds((ratings, report) =>
        {
            FlipsAre(report.ByTier, ratings, rating => rating.Tier);
            FlipsAre(report.ByKeptTier, ratings, rating => rating.KeptTier);
            FlipsAre(report.ByPattern, ratings, rating => rating.Pattern);
        });

    [Fact]
    public void The_dates_add_up_to_the_report() =>
        Holds((_, report) =>
        {
            Assert.Equal(report.Schedule.Dates, report.Periods.Select(period => period.Date).Concat(report.CensoredDates).OrderBy(date => date));
            Assert.Equal(report.ByPattern.Total.Rated, report.Periods.Sum(period => period.ByPattern.Total.Rated));
            Assert.Equal(report.ByTier.Flips.Flipped, report.Periods.Sum(period => period.ByTier.Flips.Flipped));
            Assert.Equal(report.ByPattern.Flips.FlippedBack, report.Periods.Sum(period => period.ByPattern.Flips.FlippedBack));
        });

    private static void Holds(Action<IReadOnlyList<BackTestRating>, BackTestReport> law, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Law.Holds(BackTestCases.Any, one => law(one.Read().Ratings().ToList(), one.Read().Report()), runs: 200, shrink: BackTestCases.Smaller, test: test);

    private static void AddUp<TClass>(BackTestTable<TClass> table, TClass[] classes, IReadOnlyList<BackTestRating> ratings, Func<BackTestRating, TClass> classOf)
        where TClass : struct, Enum
    {
        Assert.Equal(classes.Concat(new[] { default(TClass) }), table.Rows.Select(row => row.Class));
        Assert.All(table.Rows, row => Assert.Equal(Count(ratings.Where(rating => classOf(rating).Equals(row.Class)).ToList()), row.Counts));
        Assert.Equal(Count(ratings), table.Total);
    }

    private static BackTestCounts Count(IReadOnlyList<BackTestRating> ratings) => new(
        ratings.Count, ratings.Count(rating => rating.WasActive), ratings.Count(rating => rating.Reordered), ratings.Count(rating => rating.Grew), ratings.Count(rating => rating.Left));

    private static void AreasAre<TClass>(BackTestTable<TClass> table, TClass[] bestFirst, IReadOnlyList<BackTestRating> ratings, Func<BackTestRating, TClass> classOf)
        where TClass : struct, Enum
    {
        foreach (var outcome in Outcomes)
        {
            var (concordant, tied, pairs) = NaiveBackTest.PairsOf(ratings, outcome, classOf, bestFirst);
            var area = table.AucOf(outcome);
            Assert.Equal((concordant, tied, pairs), ((int)area.ConcordantPairs, (int)area.TiedPairs, (int)area.Pairs));
            Assert.Equal(pairs == 0 ? null : ((2 * concordant) + tied) * 10_000 / (2 * pairs), area.Value?.BasisPoints);
        }
    }

    private static void FlipsAre<TClass>(BackTestTable<TClass> table, IReadOnlyList<BackTestRating> ratings, Func<BackTestRating, TClass> classOf)
        where TClass : struct, Enum
    {
        var lives = ratings.GroupBy(rating => rating.CustomerId, StringComparer.Ordinal).Select(life => life.Select(classOf).ToList()).ToList();
        Assert.All(table.Rows, row => Assert.Equal(Flips(lives, row.Class), row.Flips));
        Assert.Equal(table.Rows.Sum(row => row.Flips.Compared), table.Flips.Compared);
    }

    private static BackTestFlips Flips<TClass>(List<List<TClass>> lives, TClass from)
        where TClass : struct, Enum
    {
        var next = lives.SelectMany(life => life.Skip(1).Select((now, i) => (Before: life[i], Now: now, Then: i + 2 < life.Count ? life[i + 2] : default)))
            .Where(step => step.Before.Equals(from) && !from.Equals(default(TClass)) && !step.Now.Equals(default(TClass))).ToList();
        var flips = next.Where(step => !step.Now.Equals(step.Before)).ToList();
        return new(next.Count, flips.Count, flips.Count(step => step.Then.Equals(step.Before)));
    }
}
