using System;
using System.Globalization;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Internal;

public class AmountsTests
{
    [Theory]
    [InlineData(2, "0", "0.00")]
    [InlineData(2, "5", "5.00")]
    [InlineData(2, "5.5", "5.50")]
    [InlineData(2, "-5.005", "-5.005")]
    [InlineData(2, "5.0000", "5.00")]
    [InlineData(2, "5.0100", "5.01")]
    [InlineData(2, "1234567.8", "1,234,567.80")]
    [InlineData(0, "1234567", "1,234,567")]
    [InlineData(0, "0", "0")]
    [InlineData(0, "0.5", "0.5")]
    [InlineData(4, "-1", "-1.0000")]
    [InlineData(2, "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData(2, "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335.00")]
    public void An_amount_shows_the_scales_decimals_and_all_its_own(int decimals, string amount, string text) =>
        Assert.Equal(text, Amounts.Format(decimal.Parse(amount, CultureInfo.InvariantCulture), MoneyScale.FromDecimals(decimals)));

    [Fact]
    public void An_amount_out_of_range_names_itself_its_bounds_and_its_value()
    {
        var error = Amounts.OutOfRange("lossIfItFails", -5m, 0m, 9_000_000_000_000m, MoneyScale.Standard);

        Assert.StartsWith("lossIfItFails must be between 0 and 9,000,000,000,000.00, but was -5.00.", error.Message, StringComparison.Ordinal);
        Assert.Equal("lossIfItFails", error.ParamName);
    }
}
