using System;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Trade;

/// <summary>A line that is refused leaves the history as it was. A sum may reach 70,000,000,000,000,000; 77 of the largest lines come near.</summary>
public class RefusedLinesTests
{
    private const decimal Most = 900_000_000_000_000m;
    private const int NearlyTooMany = 77;

    [Fact]
    public void A_date_out_of_range_leaves_the_history_as_it_was()
    {
        var ledger = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 5m);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.To("new", "o", "1899-12-31", 5m, 1m, "shade"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.To(null, "o", "2200-01-01", 5m, 1m, "shade"));

        Assert.Equal(new OrderLineCounts(1, 0, 0), ledger.History.Lines);
        Assert.Equal([Ledger.Customer], ledger.History.CustomerIds);
        Assert.Equal(Ledger.Date("2024-06-01"), ledger.History.DataBegin);
        Assert.Null(ledger.Facts.Products);
    }

    [Theory]
    [InlineData("2010-01-01", "2010-01-01", 1, 0)]
    [InlineData("2010-01-01", "2024-06-01", 1, 0)] // refused for the order's sum, though the year's would do
    [InlineData("2010-01-01", "2023-06-01", -1, 0)]
    [InlineData("2024-06-01", "2024-06-01", 0, 1)]
    [InlineData("2024-06-01", "2024-06-01", 0, -1)]
    public void A_sum_out_of_range_within_an_order_leaves_the_history_as_it_was(string near, string refused, int amount, int cost)
    {
        Ledger ledger = Ledger.AsOf("2024-07-01"), control = Ledger.AsOf("2024-07-01");
        Repeat(NearlyTooMany, () => Both(l => l.OnOrder("o", near, amount * Most, cost * Most, "shade")));

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ledger.OnOrder("o", refused, amount == 0 ? 7m : amount * Most, cost * Most, "lamp"));
        Assert.StartsWith("sum of amounts must be between -70,000,000,000,000,000.00 and 70,000,000,000,000,000.00, but was " + (amount + cost < 0 ? "-" : "") + "70,200,000,000,000,000.00.", error.Message, StringComparison.Ordinal);

        Repeat(NearlyTooMany, () => Both(l => l.OnOrder("o", near, -amount * Most, -cost * Most, "shade")));
        Both(l => l.OnOrder("o", "2024-05-01", 7m, 3m));
        Same(ledger, control);

        void Both(Action<Ledger> add)
        {
            add(ledger);
            add(control);
        }
    }

    [Theory]
    [InlineData("2023-06-01")]
    [InlineData("2022-06-01")]
    public void A_years_sum_out_of_range_leaves_the_history_as_it_was(string date)
    {
        Ledger ledger = Ledger.AsOf("2024-07-01").Sold("2020-01-01", 1m), control = Ledger.AsOf("2024-07-01").Sold("2020-01-01", 1m);
        Repeat(NearlyTooMany, () =>
        {
            ledger.Returned(date, Most);
            control.Returned(date, Most);
        });

        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.OnOrder("refused", date, -Most, 1m, "lamp"));

        ledger.OnOrder("refused", date, 5m);
        control.OnOrder("refused", date, 5m);
        Repeat(NearlyTooMany, () =>
        {
            ledger.Sold(date, Most);
            control.Sold(date, Most);
        });
        Same(ledger, control);
    }

    [Fact]
    public void The_trailing_years_sum_out_of_range_leaves_its_value_as_it_was()
    {
        var ledger = Ledger.AsOf("2024-07-01");
        Repeat(NearlyTooMany, () => ledger.Returned("2024-06-01", Most));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Returned("2024-06-01", Most));
        Repeat(NearlyTooMany, () => ledger.Sold("2024-06-01", Most));

        Assert.Equal(0m, ledger.Facts.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Sales_or_returns_out_of_range_are_refused_though_they_balance_and_leave_the_history_as_it_was(int sign)
    {
        Ledger ledger = Ledger.AsOf("2024-07-01"), control = Ledger.AsOf("2024-07-01");
        Repeat(NearlyTooMany, () =>
        {
            ledger.OnOrder("o", "2024-06-01", Most, 0m).OnOrder("o", "2024-06-01", -Most, 0m);
            control.OnOrder("o", "2024-06-01", Most, 0m).OnOrder("o", "2024-06-01", -Most, 0m);
        });

        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.OnOrder("o", "2024-05-01", sign * Most, product: "lamp"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.OnOrder("o", "2024-05-01", sign * Most, 5m, "lamp"));
        Same(ledger, control);
        Assert.Equal((0m, 0m), (ledger.Facts.Value, ledger.Facts.Contribution));
    }

    [Fact]
    public void Exactly_70_quadrillion_is_accepted()
    {
        var ledger = Ledger.AsOf("2024-07-01");
        Repeat(NearlyTooMany, () => ledger.OnOrder("o", "2010-01-01", Most));
        ledger.OnOrder("o", "2010-01-01", 700_000_000_000_000m);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.OnOrder("o", "2010-01-01", 0.000_000_000_001m));

        Repeat(NearlyTooMany, () => ledger.OnOrder("o", "2010-01-01", -Most));
        ledger.OnOrder("o", "2010-01-01", -700_000_000_000_000m);
        Assert.Equal(TradePattern.NoPurchase, ledger.Facts.Pattern);
        ledger.OnOrder("o", "2010-01-01", 0.000_000_000_001m);
        Assert.Equal(TradePattern.OneOff, ledger.Facts.Pattern);
    }

    private static void Same(Ledger ledger, Ledger control)
    {
        Assert.Equal(control.History.Lines, ledger.History.Lines);
        Assert.Equal(control.History.DataBegin, ledger.History.DataBegin);
        Assert.Equal(TradeText.Of(control.Facts), TradeText.Of(ledger.Facts));
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
            action();
    }
}
