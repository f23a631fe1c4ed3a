using System.Globalization;
using CustomerRules.Cli.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Cli.Tests.Input;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0.00")]
    [InlineData("12.5")]
    [InlineData("007")]
    [InlineData("-1234.56")]
    [InlineData("9000000000000.00")]
    [InlineData("-9000000000000.000000000000")]
    [InlineData("8999999999999.999999999999")]
    [InlineData("0.000000000001")]
    [InlineData("1234567890123.12345")]
    [InlineData("0000000000000000000000000000000000000001.5")]
    public void A_number_is_read_exactly(string text) =>
        Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), Assert.Single(OrderFiles.LinesOf($"order_id,customer_id,order_date,amount\n1,ann,2026-01-05,{text}\n")).Amount);

    [Theory]
    [InlineData("1,5", "is not a number like -1234.56")]
    [InlineData("1 000", "is not a number like -1234.56")]
    [InlineData(" 1", "is not a number like -1234.56")]
    [InlineData("1 ", "is not a number like -1234.56")]
    [InlineData("+1", "is not a number like -1234.56")]
    [InlineData("--1", "is not a number like -1234.56")]
    [InlineData("-", "is not a number like -1234.56")]
    [InlineData("1e3", "is not a number like -1234.56")]
    [InlineData(".5", "is not a number like -1234.56")]
    [InlineData("5.", "is not a number like -1234.56")]
    [InlineData("1.2.3", "is not a number like -1234.56")]
    [InlineData("0x10", "is not a number like -1234.56")]
    [InlineData("NaN", "is not a number like -1234.56")]
    [InlineData("\u0661", "is not a number like -1234.56")]
    [InlineData("1.0000000000000", "has more than 12 decimals")]
    [InlineData("9000000000000.01", "must be between -9,000,000,000,000.00 and 9,000,000,000,000.00")]
    [InlineData("-9000000000000.000000000001", "must be between -9,000,000,000,000.00 and 9,000,000,000,000.00")]
    [InlineData("10000000000000", "must be between -9,000,000,000,000.00 and 9,000,000,000,000.00")]
    [InlineData("99999999999999999999999999999999999999999", "must be between -9,000,000,000,000.00 and 9,000,000,000,000.00")]
    public void Anything_else_is_refused_with_the_value(string text, string wrong) =>
        Assert.Equal($"FILE:2: column 'amount': {wrong} ({text})", OrderFiles.RefusalOf($"order_id,customer_id,order_date,amount\n1,ann,2026-01-05,\"{text}\"\n"));

    [Fact]
    public void Quantity_times_unit_price_is_exact() =>
        Assert.Equal(-0.000003703701m, Assert.Single(Product("-0.000003", "1.234567")).Amount);

    [Theory]
    [InlineData("0.0000001", "1", "FILE:2: column 'quantity': has more than 6 decimals (0.0000001)")]
    [InlineData("1", "0.0000001", "FILE:2: column 'unit_price': has more than 6 decimals (0.0000001)")]
    [InlineData("3000001", "3000000", "FILE:2: column 'unit_price': times quantity 3000001 must be between -9,000,000,000,000.00 and 9,000,000,000,000.00 (3000000)")]
    [InlineData("9000000000000.000000", "-9000000000000.000000", "FILE:2: column 'unit_price': times quantity 9000000000000.000000 must be between -9,000,000,000,000.00 and 9,000,000,000,000.00 (-9000000000000.000000)")]
    [InlineData("", "1", "FILE:2: column 'quantity': is empty")]
    public void Factors_are_checked_and_so_is_their_product(string quantity, string price, string message) => Assert.Equal(message, OrderFiles.RefusalOf(Text(quantity, price)));

    [Fact]
    public void An_empty_cost_is_unknown()
    {
        var lines = OrderFiles.LinesOf("order_id,customer_id,order_date,amount,cost\n1,ann,2026-01-05,10,7.5\n1,ann,2026-01-05,10,\n");
        Assert.Equal((7.5m, null), (lines[0].Cost, lines[1].Cost));
    }

    private static CustomerRules.Trade.OrderLine[] Product(string quantity, string price) => OrderFiles.LinesOf(Text(quantity, price));

    private static string Text(string quantity, string price) => $"order_id,customer_id,order_date,quantity,unit_price\n1,ann,2026-01-05,{quantity},{price}\n";
}
