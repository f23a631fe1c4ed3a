using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class TradeFactsTests
{
    private static readonly TradeFacts Full = new(
        100m, 80m, 90m, 20m, new LocalDate(2020, 1, 2), new LocalDate(2024, 6, 1), TradePattern.Late, 53, 7, 12, Ratio.FromPercent(5), 45);

    [Fact]
    public void What_is_left_out_is_unknown()
    {
        Assert.Equal(TradeText.Of(new TradeFacts()), TradeText.Of(TradeFacts.Unknown));
        Assert.Equal(
            "value , prior , earlier , reference , contribution , growth , first , last , tenure , regularity , products , returns , rhythm , Unknown",
            TradeText.Of(TradeFacts.Unknown));
    }

    [Fact]
    public void Facts_keep_what_they_are_given() =>
        Assert.Equal(
            "value 100, prior 80, earlier 90, reference 100, contribution 20, growth 2500, first 2020-01-02, last 2024-06-01, tenure 53, regularity 7, products 12, returns 500, rhythm 45, Late",
            TradeText.Of(Full));

    [Fact]
    public void Growth_and_reference_spend_follow_another_value_and_nothing_else_changes()
    {
        Assert.Equal(
            TradeText.Of(Full).Replace("value 100,", "value 60,").Replace("reference 100", "reference 90").Replace("growth 2500", "growth -2500"),
            TradeText.Of(Full.WithValue(60m)));
        Assert.Equal(
            TradeText.Of(Full).Replace("value 100,", "value ,").Replace("reference 100", "reference 90").Replace("growth 2500", "growth "),
            TradeText.Of(Full.WithValue(null)));
        Assert.Equal(100m, Full.Value);
    }

    [Fact]
    public void Another_contribution_changes_nothing_else()
    {
        Assert.Equal(TradeText.Of(Full).Replace("contribution 20", "contribution -1"), TradeText.Of(Full.WithContribution(-1m)));
        Assert.Equal(TradeText.Of(Full).Replace("contribution 20", "contribution "), TradeText.Of(Full.WithContribution(null)));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(null, null, -5, 0)]
    [InlineData(null, 7, null, 7)]
    [InlineData(3, null, null, 3)]
    [InlineData(-3, null, null, 0)]
    [InlineData(3, null, 9, 9)]
    [InlineData(3, 9, 5, 9)]
    [InlineData(9, 9, 9, 9)]
    public void Reference_spend_is_the_greatest_known_value_at_least_0_and_unknown_where_none_is(int? value, int? prior, int? earlier, int? spend) =>
        Assert.Equal(spend, new TradeFacts(value, prior, earlier).ReferenceSpend);

    [Fact]
    public void Growth_is_judged_in_minor_units_of_the_scale()
    {
        var facts = new TradeFacts(value: 0.6m, priorValue: 0.5m);

        Assert.Equal(2_000, facts.Growth()?.BasisPoints);
        Assert.Null(facts.Growth(MoneyScale.FromDecimals(0))); // 0.5 is 0
        Assert.Null(new TradeFacts(value: 0.6m).Growth());
        Assert.Null(new TradeFacts(priorValue: 0.5m).Growth());
    }

    [Fact]
    public void Growth_needs_values_within_the_scale()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradeFacts(1m, 10_000_000_000_000m).Growth());
        Assert.StartsWith("PriorValue must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 10,000,000,000,000.00.", error.Message, StringComparison.Ordinal);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradeFacts(-10_000_000_000_000m, 1m).Growth());
        Assert.StartsWith("Value must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -10,000,000,000,000.00.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_does_not_overflow_between_the_largest_values()
    {
        var most = MoneyScale.Standard.MaxAmount;
        Assert.Equal(-20_000, new TradeFacts(-most, most).Growth()?.BasisPoints);
        Assert.Equal(1_000_000, new TradeFacts(most, 0.01m).Growth()?.BasisPoints);
        Assert.Equal(-1_000_000, new TradeFacts(-most, 0.01m).Growth()?.BasisPoints);
    }
}
