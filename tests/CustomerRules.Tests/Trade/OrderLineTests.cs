using System;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class OrderLineTests
{
    private static readonly LocalDate Day = new(2024, 5, 6);

    [Fact]
    public void A_line_keeps_what_it_is_given()
    {
        var line = new OrderLine("o1", "Lamp makers", Day, -12.5m, 8m, "shade");

        Assert.Equal("o1", line.OrderId);
        Assert.Equal("Lamp makers", line.CustomerId);
        Assert.Equal(Day, line.Date);
        Assert.Equal(-12.5m, line.Amount);
        Assert.Equal(8m, line.Cost);
        Assert.Equal("shade", line.Product);
    }

    [Fact]
    public void Customer_cost_and_product_may_be_unknown()
    {
        var line = new OrderLine("o1", null, Day, 0m);

        Assert.Null(line.CustomerId);
        Assert.Null(line.Cost);
        Assert.Null(line.Product);
    }

    [Fact]
    public void A_line_says_what_it_is() =>
        Assert.Equal("SO-1 of 4711 on 2026-02-09: 840.50", new OrderLine("SO-1", "4711", new LocalDate(2026, 2, 9), 840.50m, 1m, "shade").ToString());

    [Fact]
    public void Lines_are_equal_when_every_part_is()
    {
        var line = new OrderLine("o1", "c", Day, 1m, 2m, "p");

        Assert.Equal(line, new OrderLine("o1", "c", Day, 1.00m, 2m, "p"));
        Assert.NotEqual(line, new OrderLine("o2", "c", Day, 1m, 2m, "p"));
        Assert.NotEqual(line, new OrderLine("o1", "d", Day, 1m, 2m, "p"));
        Assert.NotEqual(line, new OrderLine("o1", "c", Day.PlusDays(1), 1m, 2m, "p"));
        Assert.NotEqual(line, new OrderLine("o1", "c", Day, 2m, 2m, "p"));
        Assert.NotEqual(line, new OrderLine("o1", "c", Day, 1m, null, "p"));
        Assert.NotEqual(line, new OrderLine("o1", "c", Day, 1m, 2m, "q"));
    }

    [Fact]
    public void A_line_needs_an_order()
    {
        Assert.Equal("orderId", Assert.Throws<ArgumentNullException>(() => new OrderLine(null!, "c", Day, 1m)).ParamName);
        var error = Assert.Throws<ArgumentException>(() => new OrderLine("", "c", Day, 1m));
        Assert.StartsWith("orderId must not be empty.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Amount_and_cost_may_reach_900_trillion()
    {
        const decimal most = 900_000_000_000_000m;
        Assert.Equal(most, new OrderLine("o", "c", Day, most, -most).Amount);
        Assert.Equal(most, new OrderLine("o", "c", Day, -most, most).Cost);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new OrderLine("o", "c", Day, -most - 0.01m));
        Assert.StartsWith("amount must be between -900,000,000,000,000.00 and 900,000,000,000,000.00, but was -900,000,000,000,000.01.", error.Message, StringComparison.Ordinal);
        Assert.Equal("amount", error.ParamName);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => new OrderLine("o", "c", Day, 0m, most + 0.01m));
        Assert.StartsWith("cost must be between -900,000,000,000,000.00 and 900,000,000,000,000.00, but was 900,000,000,000,000.01.", error.Message, StringComparison.Ordinal);
        Assert.Equal("cost", error.ParamName);
    }

    [Fact]
    public void Amount_and_cost_have_at_most_12_decimals()
    {
        Assert.Equal(12, OrderLine.MaxDecimals);
        Assert.Equal(0.000_000_000_001m, new OrderLine("o", "c", Day, 0.000_000_000_001m, 0.000_000_000_001m).Amount);

        var error = Assert.Throws<ArgumentException>(() => new OrderLine("o", "c", Day, 0.000_000_000_000_1m));
        Assert.StartsWith("amount must have at most 12 decimals, but was 0.0000000000001.", error.Message, StringComparison.Ordinal);
        Assert.Equal("amount", error.ParamName);

        error = Assert.Throws<ArgumentException>(() => new OrderLine("o", "c", Day, 0m, -0.000_000_000_000_1m));
        Assert.StartsWith("cost must have at most 12 decimals, but was -0.0000000000001.", error.Message, StringComparison.Ordinal);
        Assert.Equal("cost", error.ParamName);
    }

    [Fact]
    public void The_default_line_is_one_that_a_history_refuses_for_its_date()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new OrderHistory(Day).Add(default));
        Assert.StartsWith("date must be between 1900-01-01 and 2199-12-31, but was 0001-01-01.", error.Message, StringComparison.Ordinal);
    }
}
