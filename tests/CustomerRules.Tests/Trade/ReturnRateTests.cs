using System.Globalization;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class ReturnRateTests
{
    [Theory]
    [InlineData("300", "100", 3_333)]
    [InlineData("300", "0", 0)]
    [InlineData("100", "100", 10_000)]
    [InlineData("100", "150", 15_000)]
    [InlineData("3", "2", 6_666)]
    [InlineData("10000", "0.99", 0)]
    [InlineData("10000", "1.00", 1)]
    [InlineData("0.01", "0.99", 990_000)]
    [InlineData("0.01", "1.00", 1_000_000)]
    [InlineData("0.01", "500", 1_000_000)]
    [InlineData("0.015", "0.005", 3_333)] // not 0.00 of 0.02: nothing is rounded before the floor
    [InlineData("0.05", "0.015", 3_000)]
    [InlineData("0.004", "0.004", 10_000)]
    [InlineData("0.005", "1", 1_000_000)]
    [InlineData("0", "1", null)]
    public void It_is_returned_by_sold_floored_and_saturating(string sold, string returned, int? basisPoints)
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-06-01", Parse(sold)).Returned("2024-06-01", Parse(returned)).Facts;
        Assert.Equal(basisPoints, facts.ReturnRate?.BasisPoints);
    }

    [Fact]
    public void Sales_and_returns_of_one_order_both_count() =>
        Assert.Equal(2_500, Ledger.AsOf("2024-07-01").OnOrder("o", "2024-06-01", 100m).OnOrder("o", "2024-06-01", -25m).Facts.ReturnRate?.BasisPoints);

    [Fact]
    public void Only_the_trailing_year_counts()
    {
        var facts = Ledger.AsOf("2024-07-01")
            .Sold("2023-07-01", 100m).Returned("2024-06-30", 10m)
            .Returned("2023-06-30", 5m).Sold("2023-06-30", 5m).Returned("2024-07-01", 5m).Sold("2024-07-01", 5m)
            .Facts;
        Assert.Equal(1_000, facts.ReturnRate?.BasisPoints);
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2023-06-30", 5m).Facts.ReturnRate);
    }

    [Fact]
    public void Sales_and_returns_beyond_the_money_range_do_no_harm_while_the_net_is_within() =>
        Assert.Equal(
            5_277,
            Ledger.AsOf("2024-07-01").Sold("2024-06-01", 9_000_000_000_000m).Sold("2024-06-01", 9_000_000_000_000m).Returned("2024-06-01", 9_000_000_000_000m).Returned("2024-06-01", 500_000_000_000m)
                .Facts.ReturnRate?.BasisPoints);

    private static decimal Parse(string amount) => decimal.Parse(amount, CultureInfo.InvariantCulture);
}
