using System;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class TradeFactsRangesTests
{
    private const decimal Most = 900_000_000_000_000m;

    [Fact]
    public void The_ends_of_every_range_are_accepted()
    {
        var least = new TradeFacts(-Most, -Most, -Most, -Most, tenureMonths: 0, regularity: 0, products: 0, rhythmDays: 1);
        var most = new TradeFacts(Most, Most, Most, Most, tenureMonths: 3_600, regularity: 12, products: int.MaxValue, rhythmDays: 110_000);

        Assert.Equal((-Most, -Most, -Most, -Most), (least.Value, least.PriorValue, least.EarlierValue, least.Contribution));
        Assert.Equal((0, 0, 0, 1), (least.TenureMonths, least.Regularity, least.Products, least.RhythmDays));
        Assert.Equal((Most, Most, Most, Most), (most.Value, most.PriorValue, most.EarlierValue, most.Contribution));
        Assert.Equal((3_600, 12, int.MaxValue, 110_000), (most.TenureMonths, most.Regularity, most.Products, most.RhythmDays));
    }

    [Theory]
    [InlineData("value")]
    [InlineData("priorValue")]
    [InlineData("earlierValue")]
    [InlineData("contribution")]
    public void An_amount_beyond_the_money_range_is_refused(string name)
    {
        decimal? Beyond(string of) => of == name ? Most + 0.01m : null;
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new TradeFacts(Beyond("value"), Beyond("priorValue"), Beyond("earlierValue"), Beyond("contribution")));
        Assert.StartsWith(name + " must be between -900,000,000,000,000.00 and 900,000,000,000,000.00, but was 900,000,000,000,000.01.", error.Message, StringComparison.Ordinal);
        Assert.Equal(name, error.ParamName);
    }

    [Theory]
    [InlineData("tenureMonths", -1, "between 0 and 3,600 months, but was -1.")]
    [InlineData("tenureMonths", 3_601, "between 0 and 3,600 months, but was 3,601.")]
    [InlineData("regularity", -1, "between 0 and 12 months, but was -1.")]
    [InlineData("regularity", 13, "between 0 and 12 months, but was 13.")]
    [InlineData("products", -1, "between 0 and 2,147,483,647, but was -1.")]
    [InlineData("rhythmDays", 0, "between 1 and 110,000 days, but was 0.")]
    [InlineData("rhythmDays", 110_001, "between 1 and 110,000 days, but was 110,001.")]
    public void A_count_out_of_range_is_refused(string name, int count, string message)
    {
        int? Of(string fact) => fact == name ? count : null;
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new TradeFacts(tenureMonths: Of("tenureMonths"), regularity: Of("regularity"), products: Of("products"), rhythmDays: Of("rhythmDays")));
        Assert.StartsWith(name + " must be " + message, error.Message, StringComparison.Ordinal);
        Assert.Equal(name, error.ParamName);
    }

    [Fact]
    public void An_order_date_outside_three_centuries_is_refused()
    {
        LocalDate first = new(1900, 1, 1), last = new(2199, 12, 31);
        var facts = new TradeFacts(firstOrder: first, lastOrder: last);
        Assert.Equal((first, last), (facts.FirstOrder, facts.LastOrder));

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradeFacts(firstOrder: first.PlusDays(-1)));
        Assert.StartsWith("firstOrder must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradeFacts(lastOrder: last.PlusDays(1)));
        Assert.StartsWith("lastOrder must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_is_none_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new TradeFacts(pattern: (TradePattern)7));
        Assert.StartsWith("pattern must be a defined TradePattern, but was 7.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_or_contribution_is_checked_too()
    {
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => TradeFacts.Unknown.WithValue(Most + 1)).ParamName);
        Assert.Equal("contribution", Assert.Throws<ArgumentOutOfRangeException>(() => TradeFacts.Unknown.WithContribution(-Most - 1)).ParamName);
    }

    [Theory]
    [InlineData(TradePattern.Unknown, 0)]
    [InlineData(TradePattern.NoPurchase, 1)]
    [InlineData(TradePattern.New, 2)]
    [InlineData(TradePattern.OneOff, 3)]
    [InlineData(TradePattern.InRhythm, 4)]
    [InlineData(TradePattern.Late, 5)]
    [InlineData(TradePattern.Silent, 6)]
    public void The_patterns_have_stable_numbers(TradePattern pattern, byte number)
    {
        Assert.Equal(number, (byte)pattern);
        Assert.Equal(7, Enum.GetValues(typeof(TradePattern)).Length);
    }
}
