using NodaTime.Text;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>The 12 windows [asOf - k months, asOf - (k - 1) months).</summary>
public class RegularityTests
{
    [Theory]
    [InlineData("2024-07-01", "2024-06-01", "2024-06-30", 1)]
    [InlineData("2024-07-01", "2024-05-31", "2024-06-01", 2)]
    [InlineData("2024-07-01", "2023-07-01", "2023-07-31", 1)]
    [InlineData("2024-07-01", "2023-06-30", "2023-07-01", 1)] // the day before the twelfth window is in none
    [InlineData("2024-03-31", "2024-02-29", "2024-03-30", 1)]
    [InlineData("2024-03-31", "2024-02-28", "2024-02-29", 2)]
    [InlineData("2024-03-31", "2024-01-31", "2024-02-28", 1)]
    [InlineData("2024-03-31", "2024-01-30", "2024-01-31", 2)]
    [InlineData("2024-03-30", "2024-02-28", "2024-02-29", 2)]
    [InlineData("2023-03-29", "2023-02-27", "2023-02-28", 2)]
    [InlineData("2024-02-29", "2024-01-29", "2024-02-28", 1)]
    [InlineData("2024-02-29", "2023-02-28", "2023-03-28", 1)]
    [InlineData("2024-02-29", "2023-02-27", "2023-02-28", 1)]
    [InlineData("2024-12-31", "2024-11-30", "2024-12-30", 1)]
    [InlineData("2024-12-31", "2024-11-29", "2024-11-30", 2)]
    [InlineData("2024-12-31", "2024-06-29", "2024-06-30", 2)]
    public void Two_orders_share_a_window_or_do_not(string asOf, string one, string other, int windows) =>
        Assert.Equal(windows, Ledger.AsOf(asOf).Sold(one, 1m).Sold(other, 1m).Facts.Regularity);

    [Theory]
    [InlineData("2024-07-01")]
    [InlineData("2024-03-31")]
    [InlineData("2024-02-29")]
    [InlineData("2025-02-28")]
    [InlineData("2199-12-31")]
    public void An_order_on_every_day_fills_all_12(string asOf)
    {
        var ledger = Ledger.AsOf(asOf);
        for (var day = Ledger.Date(asOf).PlusDays(-500); day < Ledger.Date(asOf); day = day.PlusDays(1))
            ledger.Sold(LocalDatePattern.Iso.Format(day), 1m);

        Assert.Equal(12, ledger.Facts.Regularity);
    }

    [Fact]
    public void An_order_counts_in_the_window_of_its_first_line_alone() =>
        Assert.Equal(1, Ledger.AsOf("2024-07-01").OnOrder("o", "2024-05-31", 1m).OnOrder("o", "2024-06-01", 1m).Facts.Regularity);

    [Fact]
    public void Only_positive_orders_count() =>
        Assert.Equal(1, Ledger.AsOf("2024-07-01").Sold("2024-05-31", 1m).Returned("2024-06-01", 1m).Facts.Regularity);

    [Fact]
    public void Older_orders_count_in_none() =>
        Assert.Equal(0, Ledger.AsOf("2024-07-01").Sold("2023-06-30", 1m).Sold("1900-01-01", 1m).Facts.Regularity);
}
