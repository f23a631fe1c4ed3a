using System;
using System.Globalization;
using Xunit;

namespace CustomerRules.Tests.Trade;

public class ContributionTests
{
    [Fact]
    public void It_is_amount_less_cost_of_the_trailing_year_returns_included()
    {
        var facts = Ledger.AsOf("2024-07-01")
            .Sold("2023-06-30", 1_000m, cost: 1m)
            .Sold("2023-07-01", 100m, cost: 60m)
            .Returned("2024-06-30", 20m, cost: -12m)
            .Sold("2024-07-01", 1_000m, cost: 1m)
            .Facts;
        Assert.Equal("32.00", facts.Contribution?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void It_may_be_negative_or_a_known_0()
    {
        Assert.Equal(-5m, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 15m).Facts.Contribution);
        Assert.Equal(0m, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 10m).Facts.Contribution);
        Assert.Equal(10m, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 0m).Facts.Contribution);
    }

    [Fact]
    public void Amounts_and_costs_are_summed_exactly_and_their_difference_rounded_once() =>
        Assert.Equal(0.01m, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 0.004m, cost: -0.004m).Facts.Contribution);

    [Fact]
    public void One_unknown_cost_in_the_trailing_year_makes_it_unknown()
    {
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 5m).Sold("2024-06-02", 10m).Facts.Contribution);
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 5m).Sold("2023-07-01", 0m).Facts.Contribution);
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 5m).Returned("2024-06-02", 10m).Facts.Contribution);
    }

    [Fact]
    public void An_unknown_cost_outside_the_trailing_year_does_not()
    {
        var facts = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 4m).Sold("2023-06-30", 10m).Sold("2024-07-01", 10m).Facts;
        Assert.Equal(6m, facts.Contribution);
    }

    [Fact]
    public void Somebody_elses_unknown_cost_does_not() =>
        Assert.Equal(6m, Ledger.AsOf("2024-07-01").Sold("2024-06-01", 10m, cost: 4m).To("somebody else", "o", "2024-06-01", 10m).Facts.Contribution);

    [Fact]
    public void A_year_without_lines_contributed_0_where_the_data_name_costs_and_is_unknown_where_they_do_not()
    {
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2023-06-30", 10m).Facts.Contribution);
        Assert.Null(Ledger.AsOf("2024-07-01").Sold("2023-06-30", 10m).Sold("2024-07-01", 10m, cost: 4m).Facts.Contribution);
        Assert.Equal(0m, Ledger.AsOf("2024-07-01").Sold("2023-06-30", 10m, cost: 4m).Facts.Contribution);
        Assert.Equal(0m, Ledger.AsOf("2024-07-01").Sold("2023-06-30", 10m).To(null, "o", "2024-06-30", 1m, cost: 0m).Facts.Contribution);
    }

    [Fact]
    public void Beyond_the_money_range_it_is_refused_by_its_name()
    {
        var ledger = Ledger.AsOf("2024-07-01").Sold("2024-06-01", 9_000_000_000_000m, cost: -0.01m);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Facts);
        Assert.StartsWith("contribution of customer 'Lamp makers' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.", error.Message, StringComparison.Ordinal);
    }
}
