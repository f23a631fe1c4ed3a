using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Trade;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.BackTests;

/// <summary>The rules on the orders of a real giftware wholesaler. The figures were reckoned from the definitions by a program of their own.</summary>
public class WholesalerBackTests
{
    private const string Orders = "online-retail-orders.csv";

    private static readonly Lazy<BackTestReport> Summer = new(() => Replay("2011-06-01", "2011-09-01"));

    /// <summary>The figures of the design: 75 % in rhythm, 68 % late, 43 % silent and 34 % one-off reordered within 90 days.</summary>
    [SharedDataFact(Orders)]
    public void On_1_September_patterns_foretold_who_would_reorder()
    {
        var patterns = Replay("2011-09-01", "2011-09-01").ByPattern;
        Reordered(patterns.Of(TradePattern.InRhythm), 1_036, 1_388, "74.63 %");
        Reordered(patterns.Of(TradePattern.Late), 172, 252, "68.25 %");
        Reordered(patterns.Of(TradePattern.New), 258, 552, "46.73 %");
        Reordered(patterns.Of(TradePattern.Silent), 67, 155, "43.22 %");
        Reordered(patterns.Of(TradePattern.OneOff), 331, 970, "34.12 %");
        Reordered(patterns.Of(TradePattern.NoPurchase), 12, 43, "27.90 %");
    }

    [SharedDataFact(Orders)]
    public void Four_dates_by_pattern() => Assert.Equal(
        new[]
        {
            "InRhythm: 4,859 rated, 4,582 active, 3,574 reordered, 1,997 grew, 1,149 left; 337 of 3,478 flipped, 65 of them back",
            "Late: 692 rated, 387 active, 435 reordered, 352 grew, 123 left; 249 of 433 flipped, 6 of them back",
            "New: 2,906 rated, 2,906 active, 1,181 reordered, 646 grew, 1,725 left; 954 of 2,347 flipped, 0 of them back",
            "Silent: 455 rated, 0 active, 179 reordered, 181 grew, 0 left; 50 of 307 flipped, 0 of them back",
            "OneOff: 3,218 rated, 0 active, 924 reordered, 974 grew, 0 left; 236 of 2,257 flipped, 0 of them back",
            "NoPurchase: 179 rated, 0 active, 38 reordered, 55 grew, 0 left; 11 of 136 flipped, 0 of them back",
            "Unknown: 0 rated, 0 active, 0 reordered, 0 grew, 0 left; 0 of 0 flipped, 0 of them back",
        },
        Summer.Value.ByPattern.Rows.Select(row => row + "; " + row.Flips), StringComparer.Ordinal);

    [SharedDataFact(Orders)]
    public void Four_dates_by_tier() => Assert.Equal(
        new[]
        {
            "A: 811 rated, 778 active, 744 reordered, 392 grew, 48 left; 45 of 607 flipped, 6 of them back",
            "B: 2,845 rated, 2,462 active, 2,106 reordered, 1,175 grew, 538 left; 226 of 2,102 flipped, 35 of them back",
            "C: 4,206 rated, 2,774 active, 2,110 reordered, 1,438 grew, 1,210 left; 411 of 3,073 flipped, 41 of them back",
            "D: 4,447 rated, 1,861 active, 1,371 reordered, 1,200 grew, 1,201 left; 219 of 3,176 flipped, 9 of them back",
            "Unknown: 0 rated, 0 active, 0 reordered, 0 grew, 0 left; 0 of 0 flipped, 0 of them back",
        },
        Summer.Value.ByTier.Rows.Select(row => row + "; " + row.Flips), StringComparer.Ordinal);

    [SharedDataFact(Orders)]
    public void Patterns_and_tiers_foretell_better_than_chance()
    {
        Area(Summer.Value.ByPattern.AucOf(BackTestOutcome.Reordered), 22_470_282, 8_916_028, 37_846_718, "71.15 %");
        Area(Summer.Value.ByPattern.AucOf(BackTestOutcome.Grew), 14_449_894, 9_537_124, 34_077_320, "56.39 %");
        Area(Summer.Value.ByPattern.AucOf(BackTestOutcome.Left), 6_799_584, 6_014_214, 14_619_366, "67.08 %");
        Area(Summer.Value.ByTier.AucOf(BackTestOutcome.Reordered), 21_780_376, 10_245_938, 37_846_718, "71.08 %");
        Area(Summer.Value.ByTier.AucOf(BackTestOutcome.Grew), 14_749_331, 10_003_282, 34_077_320, "57.95 %");
        Area(Summer.Value.ByTier.AucOf(BackTestOutcome.Left), 8_669_898, 3_755_252, 14_619_366, "72.14 %");
    }

    [SharedDataFact(Orders)]
    public void Margins_and_dwell_calm_two_flips_in_three_and_all_that_went_back()
    {
        Assert.Equal(new BackTestFlips(8_958, 901, 91), Summer.Value.ByTier.Flips);
        Assert.Equal(new BackTestFlips(8_958, 292, 0), Summer.Value.ByKeptTier.Flips);
    }

    [SharedDataFact(Orders)]
    public void The_data_end_too_early_for_a_date_90_days_before_their_end() =>
        Assert.Equal(Ledger.Date("2011-09-12"), Assert.Single(Replay("2011-09-11", "2011-09-12", everyDays: 1).CensoredDates));

    private static void Reordered(BackTestRow<TradePattern> row, int reordered, int rated, string rate) =>
        Assert.Equal((reordered, rated, rate), (row.Counts.Reordered, row.Counts.Rated, row.Counts.RateOf(BackTestOutcome.Reordered).ToString()));

    private static void Area(BackTestAuc area, int concordant, int tied, int pairs, string value) =>
        Assert.Equal((concordant, tied, pairs, value), (area.ConcordantPairs, area.TiedPairs, area.Pairs, area.ToString()));

    private static BackTestReport Replay(string from, string until, int everyDays = 30)
    {
        var test = RuleBook.Standard.StartBackTest(new BackTestSchedule(Ledger.Date(from), Ledger.Date(until), everyDays, 90));
        foreach (var fields in File.ReadLines(SharedData.Find(Orders)!).Skip(1).Select(line => line.Split(',')))
            test.Add(new OrderLine(fields[0], fields[1], Ledger.Date(fields[2].Substring(0, 10)), decimal.Parse(fields[3], CultureInfo.InvariantCulture)));
        return test.Report();
    }
}
