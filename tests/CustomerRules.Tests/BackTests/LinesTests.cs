using System;
using System.Linq;
using CustomerRules.BackTests;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.BackTests;

/// <summary>A line is taken or refused as a history would, and a refused one leaves the back-test as it was.</summary>
public class LinesTests
{
    private const decimal Most = 900_000_000_000_000m;

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void A_date_out_of_range_is_refused(string date)
    {
        var trade = new PastTrade().Ordered("2024-05-10", 5m);
        var before = BackTestText.Of(trade.Report);
        Refusal.Of<ArgumentOutOfRangeException>(() => trade.Ordered(date, 5m), "date", "date must be between 1900-01-01 and 2199-12-31, but was " + date + ".");
        Refusal.Of<ArgumentOutOfRangeException>(() => trade.To(null, date, 5m), "date", "date must be between 1900-01-01 and 2199-12-31, but was " + date + ".");
        Assert.Equal(before, BackTestText.Of(trade.Report));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Sizes_beyond_exact_sums_are_refused_though_they_balance(int sign)
    {
        var trade = new PastTrade().Ordered("2024-05-10", 5m);
        for (var i = 0; i < 78; i++)
        {
            var size = (i % 2 == 0 ? 1 : -1) * (i < 76 ? Most : 800_000_000_000_000m);
            trade.To("bob", "2024-05-10", size, "o", cost: size);
        }

        var before = BackTestText.Of(trade.Report);

        Assert.StartsWith(
            "sum of the sizes of all amounts of customer 'bob' must be between 0 and 70,000,000,000,000,000.00, but was 70,000,000,000,000,000.01.",
            Assert.Throws<ArgumentOutOfRangeException>(() => trade.To("bob", "2024-08-10", sign * 0.01m, "q")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "sum of the sizes of all costs of customer 'bob' must be between 0 and 70,000,000,000,000,000.00, but was 70,000,000,000,000,000.01.",
            Assert.Throws<ArgumentOutOfRangeException>(() => trade.To("bob", "2024-08-10", 0m, "q", cost: sign * 0.01m)).Message,
            StringComparison.Ordinal);
        Assert.Equal(before, BackTestText.Of(trade.Report));
    }

    [Fact]
    public void Lines_too_large_for_one_sum_are_kept_apart()
    {
        var trade = new PastTrade().Ordered("2024-05-10", 5m, "SO-1");
        for (var i = 0; i < 3; i++)
            trade.Ordered("2024-08-10", Most, "SO-2").Ordered("2024-08-10", -Most, "SO-2");
        Assert.False(trade.Ann.Reordered);
        Assert.True(trade.Ordered("2024-08-10", 0.000_000_000_001m, "SO-2").Ann.Reordered);
    }

    [Fact]
    public void A_value_beyond_the_money_range_names_its_customer()
    {
        var trade = new PastTrade().Ordered("2024-05-10", Most).Ordered("2024-05-11", Most);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => trade.Report);
        Assert.StartsWith("value of customer 'ann' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 1,800,000,000,000,000.00.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => trade.Test.Ratings().Count());
    }

    /// <summary>Who bought nothing in the trailing year contributed nothing, once the data are known to tell costs.</summary>
    [Theory]
    [InlineData("2024-06-30", CustomerTier.D)]
    [InlineData("2024-07-01", CustomerTier.Unknown)]
    public void A_line_of_nobody_tells_from_when_costs_are_known(string date, CustomerTier expected)
    {
        var rules = RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(TierBasis.Contribution)));
        Assert.Equal(expected, new PastTrade(rules: rules).Ordered("2023-02-10", 5m).To(null, date, 5m, cost: 1m).Ann.Tier);
    }

    [Fact]
    public void A_report_may_be_asked_for_between_lines()
    {
        var trade = new PastTrade().Ordered("2024-05-10", 5m);
        Assert.Equal(0, trade.Report.ByTier.Total.Reordered);
        Assert.Equal(1, trade.Ordered("2024-08-10", 5m).Report.ByTier.Total.Reordered);
    }

    [Fact]
    public void A_report_carries_the_name_of_its_rules_and_what_it_was_asked()
    {
        var report = new PastTrade(rules: RuleBook.Standard.Named("House rules", "7")).Ordered("2024-05-10", 5m).Report;
        Assert.Equal(("House rules", "7", "2024-07-01 to 2024-07-01 every 30 days, 90 days ahead"), (report.RuleBookName, report.RuleBookVersion, report.Schedule.ToString()));
        Assert.Equal("1 dates, 0 censored: 1 rated, 1 active, 0 reordered, 0 grew, 1 left", report.ToString());
        Assert.Equal("2024-07-01 until 2024-09-29: 1 rated, 1 active, 0 reordered, 0 grew, 1 left", report.Periods.Single().ToString());
        Assert.Equal("1 rated, 1 active, 0 reordered, 0 grew, 1 left; 0 of 0 flipped, 0 of them back", report.ByTier.ToString());
    }

    [Fact]
    public void A_rating_tells_what_became_of_it()
    {
        Assert.Equal("ann on 2024-07-01: A, New; left", new PastTrade().Ordered("2024-05-10", 5m).Ann.ToString());
        Assert.Equal("ann on 2024-07-01: A, New; reordered; grew", new PastTrade().Ordered("2024-05-10", 5m).Ordered("2024-07-10", 6m).Ann.ToString());
        Assert.Equal(" on 1970-01-01: Unknown, Unknown", default(BackTestRating).ToString());
    }
}
