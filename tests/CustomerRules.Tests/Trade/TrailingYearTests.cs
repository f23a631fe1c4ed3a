using System;
using System.Globalization;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>Value, prior value and earlier value: which day belongs to which year, and what a sum is.</summary>
public class TrailingYearTests
{
    [Theory]
    [InlineData("2024-07-01", "2023-07-01", "2022-07-01", "2021-07-01")]
    [InlineData("2024-02-29", "2023-02-28", "2022-02-28", "2021-02-28")]
    [InlineData("2025-02-28", "2024-02-28", "2023-02-28", "2022-02-28")] // the trailing year holds 29 February
    [InlineData("2025-03-01", "2024-03-01", "2023-03-01", "2022-03-01")]
    [InlineData("2027-02-28", "2026-02-28", "2025-02-28", "2024-02-28")] // the earlier year does
    [InlineData("2024-03-31", "2023-03-31", "2022-03-31", "2021-03-31")]
    [InlineData("2024-12-31", "2023-12-31", "2022-12-31", "2021-12-31")]
    [InlineData("2025-01-01", "2024-01-01", "2023-01-01", "2022-01-01")]
    [InlineData("2199-12-31", "2198-12-31", "2197-12-31", "2196-12-31")]
    public void Each_year_holds_its_first_day_and_not_the_day_on_which_the_next_begins(string asOf, string year, string prior, string earlier)
    {
        var ledger = Ledger.AsOf(asOf).Sold("1990-01-01", 100_000m);
        foreach (var (begin, end, digit) in new[] { (year, asOf, 1m), (prior, year, 10m), (earlier, prior, 100m) })
            ledger.Sold(begin, digit).Sold(DayBefore(end), digit * 2);
        ledger.Sold(DayBefore(earlier), 1_000m).Sold(asOf, 10_000m);

        Assert.Equal(3m, ledger.Facts.Value);
        Assert.Equal(30m, ledger.Facts.PriorValue);
        Assert.Equal(300m, ledger.Facts.EarlierValue);
    }

    [Fact]
    public void On_29_February_the_trailing_year_has_366_days()
    {
        var ledger = Ledger.AsOf("2024-02-29");
        for (var day = Ledger.Date("2023-02-01"); day < Ledger.Date("2024-03-10"); day = day.PlusDays(1))
            ledger.Sold(Written(day), 1m);

        Assert.Equal(366m, ledger.Facts.Value);
    }

    [Fact]
    public void Returns_count_negative_and_can_outweigh_the_sales()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 100m).Returned("2024-06-20", 130.5m).Facts;
        Assert.Equal("-30.50", facts.Value?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0.004", 3, "0.01")] // line by line it would be 0.00
    [InlineData("0.001666666666", 3, "0.00")] // 0.004999999998
    [InlineData("0.005", 1, "0.00")]
    [InlineData("0.005", 3, "0.02")] // 0.015
    [InlineData("-0.005", 5, "-0.02")] // -0.025
    [InlineData("0.333333333333", 3, "1.00")]
    public void Amounts_are_summed_exactly_and_rounded_half_to_even_once(string amount, int lines, string value)
    {
        var ledger = Ledger.AsOf("2024-07-01");
        for (var i = 0; i < lines; i++)
            ledger.Sold("2024-06-01", decimal.Parse(amount, CultureInfo.InvariantCulture));

        Assert.Equal(value, ledger.Facts.Value?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_twelfth_decimal_decides_beside_the_largest_amounts()
    {
        var ledger = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 8_999_999_999_999.994_999_999_999m);
        Assert.Equal(8_999_999_999_999.99m, ledger.Facts.Value);

        ledger.Sold("2024-06-01", 0.000_000_000_002m);
        Assert.Equal(9_000_000_000_000.00m, ledger.Facts.Value);
    }

    [Fact]
    public void A_sum_may_pass_the_money_range_on_its_way_but_not_at_its_end()
    {
        var ledger = Ledger.AsOf("2024-07-01").OnOrder("o", "2022-07-01", 9_000_000_000_000m).OnOrder("o", "2022-07-02", 9_000_000_000_000m);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Facts);
        Assert.StartsWith("prior value of customer 'Lamp makers' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 18,000,000,000,000.00.", error.Message, StringComparison.Ordinal);

        ledger.OnOrder("o", "2022-07-03", -9_000_000_000_000m);
        Assert.Equal(9_000_000_000_000m, ledger.Facts.PriorValue);
    }

    [Theory]
    [InlineData("2024-06-01", "value")]
    [InlineData("2023-06-01", "prior value")]
    [InlineData("2022-06-01", "earlier value")]
    public void A_sum_beyond_the_range_is_refused_by_its_name(string date, string name)
    {
        var ledger = Ledger.AsOf("2024-07-01").Sold("2020-01-01", 1m).Returned(date, 9_000_000_000_000.006m);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Facts);
        Assert.StartsWith(name + " of customer 'Lamp makers' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -9,000,000,000,000.006.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_range_is_that_of_the_scale()
    {
        var yen = new Ledger("2024-07-01", scale: MoneyScale.FromDecimals(0)).Sold("2024-06-01", 900_000_000_000_000m);
        Assert.Equal("900000000000000", yen.Facts.Value?.ToString(CultureInfo.InvariantCulture));
    }

    private static string DayBefore(string date) => Written(Ledger.Date(date).PlusDays(-1));

    private static string Written(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
