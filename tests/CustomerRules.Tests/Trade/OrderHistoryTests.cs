using System;
using System.Collections.Generic;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class OrderHistoryTests
{
    [Fact]
    public void An_empty_history_knows_nobody()
    {
        var history = Ledger.AsOf("2024-07-01").History;

        Assert.Equal(new LocalDate(2024, 7, 1), history.AsOf);
        Assert.Equal(default, history.Lines);
        Assert.Equal(0, history.CustomerCount);
        Assert.Empty(history.CustomerIds);
        Assert.Null(history.DataBegin);
    }

    [Fact]
    public void Every_customer_with_a_line_before_the_date_is_a_customer_even_one_that_only_returns()
    {
        var history = Ledger.AsOf("2024-07-01")
            .To("returns", "o1", "1950-01-01", -5m)
            .To("yesterday", "o2", "2024-06-30", 5m)
            .To("today", "o3", "2024-07-01", 5m)
            .To("free sample", "o4", "2024-06-01", 0m)
            .History;

        Assert.Equal(["free sample", "returns", "yesterday"], history.CustomerIds);
        Assert.Equal(3, history.CustomerCount);
        Assert.True(history.Contains("returns"));
        Assert.False(history.Contains("today"));
    }

    [Fact]
    public void Customers_come_in_ordinal_order_and_are_told_apart_by_every_character()
    {
        var ledger = Ledger.AsOf("2024-07-01");
        foreach (var customer in new[] { "b", "a", "B", "A", "10", "9", "\u00e9", "e\u0301", "a ", "Z" })
            ledger.To(customer, "o", "2024-06-01", 5m);

        Assert.Equal(["10", "9", "A", "B", "Z", "a", "a ", "b", "e\u0301", "\u00e9"], ledger.History.CustomerIds);
    }

    [Fact]
    public void Every_line_is_in_exactly_one_count()
    {
        var counts = Ledger.AsOf("2024-07-01")
            .Sold("2024-06-30", 5m)
            .Sold("1900-01-01", 5m)
            .Returned("2024-01-01", 5m)
            .Sold("2024-07-01", 5m)
            .Sold("2199-12-31", 5m)
            .To(null, "o", "2024-06-30", 5m)
            .To("", "o", "2024-07-01", 5m)
            .To("", "o", "2024-07-02", 5m)
            .To(null, "o", "1900-01-01", 5m)
            .History.Lines;

        Assert.Equal(new OrderLineCounts(used: 3, withoutCustomer: 4, onOrAfterAsOf: 2), counts);
        Assert.Equal(9, counts.Total);
        Assert.Equal("3 used, 4 without a customer, 2 on or after the date", counts.ToString());
    }

    [Fact]
    public void Data_begin_with_the_earliest_line_before_the_date_whoever_bought()
    {
        var ledger = Ledger.AsOf("2024-07-01").Sold("2024-07-01", 5m);
        Assert.Null(ledger.History.DataBegin);

        ledger.Sold("2024-06-30", 5m);
        Assert.Equal(new LocalDate(2024, 6, 30), ledger.History.DataBegin);

        ledger.To(null, "counter", "2023-01-01", 5m).Sold("2024-01-01", 5m);
        Assert.Equal(new LocalDate(2023, 1, 1), ledger.History.DataBegin);
    }

    [Fact]
    public void A_customer_without_a_line_before_the_date_has_no_facts()
    {
        var history = Ledger.AsOf("2024-07-01").Sold("2024-07-01", 5m).History;

        var error = Assert.Throws<KeyNotFoundException>(() => history.FactsOf(Ledger.Customer));
        Assert.Equal("Customer 'Lamp makers' has no order line before 2024-07-01.", error.Message);
        Assert.Equal("customerId", Assert.Throws<ArgumentNullException>(() => history.FactsOf(null!)).ParamName);
        Assert.Equal("customerId", Assert.Throws<ArgumentNullException>(() => history.Contains(null!)).ParamName);
    }

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void Dates_outside_three_centuries_are_refused(string date)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Ledger.AsOf(date));
        Assert.StartsWith("asOf must be between 1900-01-01 and 2199-12-31, but was " + date + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal("asOf", error.ParamName);

        error = Assert.Throws<ArgumentOutOfRangeException>(() => Ledger.AsOf("2024-07-01").Sold(date, 5m));
        Assert.StartsWith("date must be between 1900-01-01 and 2199-12-31, but was " + date + ".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_of_another_calendar_are_the_same_days()
    {
        LocalDate asOf = new(2024, 2, 29), line = new(2023, 2, 28);
        var history = new OrderHistory(asOf.WithCalendar(CalendarSystem.HebrewCivil));
        history.Add(new OrderLine("o", "c", line.WithCalendar(CalendarSystem.IslamicBcl), 5m));

        Assert.Equal(asOf, history.AsOf);
        Assert.Equal(line, history.FactsOf("c").FirstOrder);
        Assert.Equal(5m, history.FactsOf("c").Value);
    }

    [Fact]
    public void Facts_follow_the_lines_so_far()
    {
        var ledger = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 5m);
        var before = ledger.Facts;
        ledger.Sold("2024-06-02", 7m);

        Assert.Equal(5m, before.Value);
        Assert.Equal(12m, ledger.Facts.Value);
    }

    [Fact]
    public void The_first_of_equal_strings_is_kept()
    {
        string first = Copy("customer"), second = Copy("customer");
        var history = new OrderHistory(new LocalDate(2024, 7, 1));
        history.Add(new OrderLine("o", first, new LocalDate(2024, 6, 1), 1m));
        history.Add(new OrderLine("o", second, new LocalDate(2024, 6, 1), 1m));

        Assert.Same(first, Assert.Single(history.CustomerIds));
        Assert.NotSame(first, second);
    }

    private static string Copy(string text) => new(text.ToCharArray());
}
