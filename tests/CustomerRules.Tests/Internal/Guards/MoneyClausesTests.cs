using System;
using System.Globalization;
using CustomerRules.Internal.Guards;
using Xunit;

namespace CustomerRules.Tests.Internal.Guards;

public class MoneyClausesTests
{
    private const decimal Most = 900_000_000_000_000m;

    [Fact]
    public void An_amount_may_reach_the_widest_range_on_either_side()
    {
        Assert.Equal(Most, Guard.Against.AmountOutOfRange(Most));
        Assert.Equal(-Most, Guard.Against.AmountOutOfRange(-Most));
        Assert.Null(Guard.Against.AmountOutOfRange(null));
        Assert.Equal(Most, Guard.Against.NegativeAmount(Most));
        Assert.Equal(0m, Guard.Against.NegativeAmount(0m));
    }

    [Theory]
    [InlineData("900000000000000.01", "900,000,000,000,000.01")]
    [InlineData("-900000000000000.001", "-900,000,000,000,000.001")]
    public void An_amount_beyond_it_is_refused(string text, string written)
    {
        var spend = decimal.Parse(text, CultureInfo.InvariantCulture);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.AmountOutOfRange(spend));
        Assert.StartsWith("spend must be between -900,000,000,000,000.00 and 900,000,000,000,000.00, but was " + written + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("spend", error.ParamName);
    }

    [Theory]
    [InlineData("-0.01", "-0.01")]
    [InlineData("900000000000000.01", "900,000,000,000,000.01")]
    public void A_cost_below_0_or_beyond_the_range_is_refused(string text, string written)
    {
        var exitFee = decimal.Parse(text, CultureInfo.InvariantCulture);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.NegativeAmount(exitFee));
        Assert.StartsWith("exitFee must be between 0 and 900,000,000,000,000.00, but was " + written + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("exitFee", error.ParamName);
    }

    [Theory]
    [InlineData("0.000000000001")]
    [InlineData("-900000000000000.000000000000")]
    [InlineData("1.0000000000000000000000000000")] // zeros at the end are no decimals
    public void Twelve_decimals_are_accepted(string text)
    {
        var amount = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(amount, Guard.Against.TooManyDecimals(amount, 12));
    }

    [Theory]
    [InlineData("0.0000000000001")]
    [InlineData("-1.0000000000005")]
    public void Thirteen_decimals_are_refused(string text)
    {
        var amount = decimal.Parse(text, CultureInfo.InvariantCulture);
        var error = Assert.Throws<ArgumentException>(() => Guard.Against.TooManyDecimals(amount, 12));
        Assert.StartsWith("amount must have at most 12 decimals, but was " + text + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("amount", error.ParamName);
    }
}
