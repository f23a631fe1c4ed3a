using System.Globalization;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>A year is known when the data begin on its first day or before.</summary>
public class KnownYearsTests
{
    [Theory]
    [InlineData("2024-07-01", "2022-07-01", true)]
    [InlineData("2024-07-01", "2022-07-02", false)]
    [InlineData("2024-02-29", "2022-02-28", true)]
    [InlineData("2024-02-29", "2022-03-01", false)]
    [InlineData("2026-02-28", "2024-02-28", true)]
    [InlineData("2026-02-28", "2024-02-29", false)]
    public void The_year_before_is_known_when_the_data_begin_2_years_ago(string asOf, string begin, bool known)
    {
        var facts = Ledger.AsOf(asOf).To("somebody else", "o", begin, 1m).Sold(asOf.Replace("2024", "2023").Replace("2026", "2025").Replace("02-29", "02-28"), 7m).Facts;

        Assert.Equal(7m, facts.Value);
        Assert.Equal(known ? 0m : null, facts.PriorValue);
        Assert.Null(facts.EarlierValue);
    }

    [Theory]
    [InlineData("2021-07-01", true)]
    [InlineData("2021-07-02", false)]
    public void The_year_before_that_is_known_when_the_data_begin_3_years_ago(string begin, bool known)
    {
        var facts = Ledger.AsOf("2024-07-01").To("somebody else", "o", begin, 1m).Sold("2022-01-01", 7m).Facts;

        Assert.Equal(0m, facts.PriorValue);
        Assert.Equal(known ? 7m : null, facts.EarlierValue);
    }

    [Fact]
    public void What_is_known_of_a_year_that_the_data_cover_in_part_is_not_told()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2022-07-02", 500m).Sold("2024-01-01", 100m).Facts;

        Assert.Null(facts.PriorValue);
        Assert.Null(facts.Growth());
        Assert.Equal(100m, facts.ReferenceSpend);
    }

    [Fact]
    public void A_line_without_a_customer_tells_when_the_data_begin()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-01-01", 100m).To(null, "counter", "2021-07-01", 1m).Facts;

        Assert.Equal(0m, facts.PriorValue);
        Assert.Equal(0m, facts.EarlierValue);
    }

    [Fact]
    public void The_trailing_year_is_known_however_late_the_data_begin() =>
        Assert.Equal(5m, Ledger.AsOf("2024-07-01").Sold("2024-06-30", 5m).Facts.Value);

    [Theory]
    [InlineData("100", "80", "90", "100.00")]
    [InlineData("80", "100", "90", "100.00")]
    [InlineData("80", "90", "100", "100.00")]
    [InlineData("-1", "-2", "-3", "0.00")]
    [InlineData("-1", "-2", "3", "3.00")]
    public void Reference_spend_is_the_greatest_of_three_years_and_at_least_0(string value, string prior, string earlier, string spend)
    {
        var facts = Ledger.AsOf("2024-07-01")
            .Sold("2024-06-01", Parse(value)).Sold("2023-06-01", Parse(prior)).Sold("2022-06-01", Parse(earlier)).To(null, "o", "2020-01-01", 1m).Facts;
        Assert.Equal(Parse(spend), facts.ReferenceSpend);
    }

    [Fact]
    public void An_unknown_year_does_not_count_towards_reference_spend()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 1m).Sold("2023-06-01", 5m).Sold("2021-07-02", 900m).Facts;
        Assert.Equal(5m, facts.ReferenceSpend);
    }

    [Theory]
    [InlineData("150", "100", 5_000)]
    [InlineData("100", "150", -3_334)] // floor of -3,333.33
    [InlineData("100", "100", 0)]
    [InlineData("0", "100", -10_000)]
    [InlineData("-50", "100", -15_000)]
    [InlineData("1.01", "0.01", 1_000_000)]
    [InlineData("1.00", "0.01", 990_000)]
    [InlineData("5000", "0.01", 1_000_000)]
    [InlineData("-5000", "0.01", -1_000_000)]
    [InlineData("100", "0", null)]
    [InlineData("100", "-1", null)]
    [InlineData("100", "0.004", null)] // 0.00 in minor units
    public void Growth_follows_from_the_two_years(string value, string prior, int? basisPoints)
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-06-01", Parse(value)).Sold("2023-06-01", Parse(prior)).To(null, "o", "2020-01-01", 1m).Facts;
        Assert.Equal(basisPoints is { } known ? Ratio.FromBasisPoints(known) : null, facts.Growth());
    }

    private static decimal Parse(string amount) => decimal.Parse(amount, CultureInfo.InvariantCulture);
}
