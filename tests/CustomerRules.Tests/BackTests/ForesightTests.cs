using System;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.BackTests;

/// <summary>Rates, lifts and areas of counts that one can check by hand.</summary>
public class ForesightTests
{
    [Theory]
    [InlineData("4/4 0/4", "100.00 %")]
    [InlineData("0/4 4/4", "0.00 %")]
    [InlineData("2/4 2/4", "50.00 %")]
    [InlineData("3/4 1/4", "75.00 %")]
    [InlineData("1/1 1/2 0/1", "87.50 %")] // 3 of 4 pairs and a tie
    [InlineData("2/3 1/3", "66.66 %")] // 4 of 9 and 4 ties: 6/9, floored
    [InlineData("4/4 2/2", "unknown")]
    [InlineData("0/4 0/2", "unknown")]
    [InlineData("", "unknown")]
    public void The_area_is_the_part_of_pairs_in_order_ties_half(string classes, string area) =>
        Assert.Equal(area, BackTestAuc.Of(Classes(classes), BackTestOutcome.Reordered).ToString());

    [Fact]
    public void The_worst_class_is_expected_to_leave_first()
    {
        BackTestCounts[] classes = [new(9, 4, 0, 0, 1), new(9, 4, 0, 0, 3)];
        var area = BackTestAuc.Of(classes, BackTestOutcome.Left);
        Assert.Equal((9m, 1m, 6m, 16m), (area.ConcordantPairs, area.DiscordantPairs, area.TiedPairs, area.Pairs));
        Assert.Equal("75.00 %", area.ToString());
    }

    [Fact]
    public void Two_billion_ratings_are_counted_exactly()
    {
        BackTestCounts[] classes = [new(1_000_000_000, 0, 999_999_999, 0, 0), new(1_000_000_000, 0, 1, 0, 0)];
        var area = BackTestAuc.Of(classes, BackTestOutcome.Reordered);
        Assert.Equal((999_999_998_000_000_001m, 1m, 1_999_999_998m), (area.ConcordantPairs, area.DiscordantPairs, area.TiedPairs));
        Assert.Equal("99.99 %", area.ToString());
    }

    [Fact]
    public void Rates_and_lifts_are_floored()
    {
        BackTestCounts all = new(9, 6, 4, 3, 2), some = new(3, 3, 2, 1, 2);
        var row = new BackTestRow<TradePattern>(TradePattern.InRhythm, some, default, all);
        Assert.Equal(("66.66 %", "33.33 %", "66.66 %"), (Rate(some, BackTestOutcome.Reordered), Rate(some, BackTestOutcome.Grew), Rate(some, BackTestOutcome.Left)));
        Assert.Equal(
            ("150.00 %", "100.00 %", "200.00 %"),
            (row.LiftOf(BackTestOutcome.Reordered).ToString(), row.LiftOf(BackTestOutcome.Grew).ToString(), row.LiftOf(BackTestOutcome.Left).ToString()));
        Assert.Equal("InRhythm: 3 rated, 3 active, 2 reordered, 1 grew, 2 left", row.ToString());
    }

    [Fact]
    public void A_rate_of_nobody_and_a_lift_over_nobody_are_unknown()
    {
        Assert.Null(new BackTestCounts(5, 0, 1, 1, 0).RateOf(BackTestOutcome.Left));
        Assert.Null(new BackTestRow<TradePattern>(TradePattern.Late, default, default, new(5, 5, 1, 1, 1)).LiftOf(BackTestOutcome.Reordered));
        Assert.Null(new BackTestRow<TradePattern>(TradePattern.Late, new(5, 5, 0, 0, 0), default, new(9, 9, 0, 0, 0)).LiftOf(BackTestOutcome.Reordered));
        Assert.Null(default(BackTestFlips).Rate);
    }

    [Fact]
    public void A_lift_saturates() =>
        Assert.Equal("10,000.00 %", new BackTestRow<TradePattern>(TradePattern.Late, new(1, 0, 1, 0, 0), default, new(1_000, 0, 1, 0, 0)).LiftOf(BackTestOutcome.Reordered).ToString());

    [Fact]
    public void An_outcome_must_be_one()
    {
        const string Sentence = "outcome must be Reordered, Grew or Left, but was Unknown.";
        Refusal.Of<ArgumentOutOfRangeException>(() => default(BackTestCounts).CountOf(BackTestOutcome.Unknown), "outcome", Sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => default(BackTestCounts).RateOf(BackTestOutcome.Unknown), "outcome", Sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => new PastTrade().Report.ByTier.AucOf(BackTestOutcome.Unknown), "outcome", Sentence);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => default(BackTestCounts).BaseOf((BackTestOutcome)9), "outcome", "outcome must be a defined BackTestOutcome, but was 9.");
    }

    private static string? Rate(BackTestCounts counts, BackTestOutcome outcome) => counts.RateOf(outcome)?.ToString();

    /// <summary>Reordered of rated, the best class first.</summary>
    private static BackTestCounts[] Classes(string text) => text.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split('/').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
        .Select(one => new BackTestCounts(one[1], 0, one[0], 0, 0))
        .ToArray();
}
