using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>First and last order and tenure: by orders whose net amount is above 0.</summary>
public class PositiveOrdersTests
{
    [Fact]
    public void Without_a_positive_order_there_is_no_first_last_or_tenure()
    {
        var facts = Ledger.AsOf("2024-07-01")
            .Returned("2024-06-01", 5m)
            .Sold("2024-06-02", 0m)
            .OnOrder("cancelled", "2024-06-03", 10m).OnOrder("cancelled", "2024-06-04", -10m)
            .Facts;

        Assert.Null(facts.FirstOrder);
        Assert.Null(facts.LastOrder);
        Assert.Null(facts.TenureMonths);
        Assert.Null(facts.RhythmDays);
        Assert.Equal(0, facts.Regularity);
        Assert.Equal(TradePattern.NoPurchase, facts.Pattern);
    }

    [Fact]
    public void The_net_of_an_order_counts_to_the_twelfth_decimal()
    {
        var ledger = Ledger.AsOf("2024-07-01").OnOrder("o", "2024-06-03", 10m).OnOrder("o", "2024-06-04", -10m);
        Assert.Null(ledger.Facts.FirstOrder);

        ledger.OnOrder("o", "2024-06-05", 0.000_000_000_001m);
        Assert.Equal(new LocalDate(2024, 6, 3), ledger.Facts.FirstOrder);
        Assert.Equal(0m, ledger.Facts.Value);
    }

    [Fact]
    public void An_order_dates_from_its_earliest_line_in_whatever_order_they_come()
    {
        var facts = Ledger.AsOf("2024-07-01")
            .OnOrder("o", "2024-06-05", 10m).OnOrder("o", "2024-06-03", -1m).OnOrder("o", "2024-06-04", 10m)
            .Facts;

        Assert.Equal(new LocalDate(2024, 6, 3), facts.FirstOrder);
        Assert.Equal(new LocalDate(2024, 6, 3), facts.LastOrder);
    }

    [Fact]
    public void Only_the_lines_before_the_date_make_an_order()
    {
        var ledger = Ledger.AsOf("2024-07-01").OnOrder("o", "2024-06-30", 10m).OnOrder("o", "2024-07-01", -10m);
        Assert.Equal(new LocalDate(2024, 6, 30), ledger.Facts.LastOrder);

        ledger = Ledger.AsOf("2024-07-01").OnOrder("o", "2024-06-30", -10m).OnOrder("o", "2024-07-01", 20m);
        Assert.Null(ledger.Facts.LastOrder);
    }

    [Fact]
    public void Two_customers_may_use_the_same_order_id()
    {
        var history = Ledger.AsOf("2024-07-01").To("a", "1", "2024-06-01", 10m).To("b", "1", "2024-05-01", -10m).History;

        Assert.Equal(new LocalDate(2024, 6, 1), history.FactsOf("a").FirstOrder);
        Assert.Null(history.FactsOf("b").FirstOrder);
    }

    [Fact]
    public void Order_ids_are_told_apart_by_every_character()
    {
        var facts = Ledger.AsOf("2024-07-01").OnOrder("o", "2024-05-01", 10m).OnOrder("O", "2024-06-01", -10m).Facts;
        Assert.Equal(new LocalDate(2024, 5, 1), facts.FirstOrder);
    }

    [Fact]
    public void First_and_last_order_reach_over_the_whole_history()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2010-03-04", 1m).Sold("1900-01-01", 1m).Sold("2023-02-01", 1m).Facts;

        Assert.Equal(new LocalDate(1900, 1, 1), facts.FirstOrder);
        Assert.Equal(new LocalDate(2023, 2, 1), facts.LastOrder);
    }

    [Theory]
    [InlineData("2024-06-30", "2024-07-01", 0)]
    [InlineData("2024-06-02", "2024-07-01", 0)]
    [InlineData("2024-06-01", "2024-07-01", 1)]
    [InlineData("2024-01-31", "2024-02-28", 0)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2023-01-31", "2023-02-28", 1)]
    [InlineData("2024-02-29", "2025-02-27", 11)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2023-02-28", "2024-02-29", 12)]
    [InlineData("2024-05-31", "2024-06-29", 0)]
    [InlineData("2024-05-31", "2024-06-30", 1)]
    [InlineData("1900-01-01", "2199-12-31", 3_599)]
    public void Tenure_counts_whole_months(string first, string asOf, int months) =>
        Assert.Equal(months, Ledger.AsOf(asOf).Sold(first, 1m).Facts.TenureMonths);
}
