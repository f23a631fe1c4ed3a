using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Populations;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Golden;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using Xunit;

namespace CustomerRules.Tests.Populations;

public class PopulationViewTests
{
    private static readonly CustomerPosition Held = new(CustomerTier.A, RelationshipType.Captive, TradePattern.InRhythm);

    private static readonly CustomerFacts[] Five =
        [Customers.HeldButUnhappy(), Customers.LoyalPartner(), Customers.PriceBuyer(), Customers.KnownOnlyByOrders(), Customers.Stranger()];

    [Fact]
    public void Customers_are_counted_where_the_rules_place_them()
    {
        var view = RuleBook.Standard.ViewPopulation(Five, Customers.AsOf, GoldenCustomers.Boundaries);

        Assert.Equal(
            [
                "Unknown, Unknown, Unknown: 1 customers, 0, 1 of unknown value",
                "A, Unknown, InRhythm: 1 customers, 1,000,000, 0 of unknown value",
                "A, Captive, InRhythm: 1 customers, 1,000,000, 0 of unknown value",
                "A, Partnership, InRhythm: 1 customers, 1,000,000, 0 of unknown value",
                "C, Transactional, Late: 1 customers, 100,000, 0 of unknown value",
            ],
            view.Cells.Select(cell => cell.ToString()), StringComparer.Ordinal);
        Assert.Equal("5 customers, 3,100,000, 1 of unknown value", view.Whole.ToString());
        Assert.Equal("5 customers as of 2025-01-01, 2 decimals", view.ToString());
        Assert.Equal((Held, (CustomerPosition?)null), (view.PositionOf("held"), view.PositionOf("nobody")));
        Assert.Equal(["held"], view.CustomersAt(Held), StringComparer.Ordinal);
        Assert.Equal(3, view.Of(CustomerTier.A).Customers);
    }

    [Fact]
    public void One_by_one_they_make_the_same_population()
    {
        var tally = RuleBook.Standard.StartPopulation(Customers.AsOf);
        foreach (var facts in Five)
            tally.Add(RuleBook.Standard.Assess(facts, Customers.AsOf, GoldenCustomers.Boundaries));

        Assert.Equal((5, Customers.AsOf, MoneyScale.Standard), (tally.CustomerCount, tally.AsOf, tally.Scale));
        Assert.Equal(RuleBook.Standard.ViewPopulation(Five, Customers.AsOf, GoldenCustomers.Boundaries).Cells, tally.ToView().Cells);
    }

    [Fact]
    public void A_view_does_not_change_when_more_customers_come()
    {
        var tally = new PopulationTally(Customers.AsOf);
        tally.Add("first", Held, 5);
        var view = tally.ToView();
        tally.Add("second", Held, 7);

        Assert.Equal((1, 5m), (view.Whole.Customers, view.Whole.Value));
        Assert.Null(view.PositionOf("second"));
        Assert.Equal((2, 12m), (tally.ToView().Whole.Customers, tally.ToView().Whole.Value));
    }

    [Fact]
    public void Every_position_has_a_number_of_its_own()
    {
        var positions = Enumerable.Range(0, CustomerPosition.Positions).Select(CustomerPosition.At).ToList();

        Assert.Equal(175, positions.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 175), positions.Select(position => position.Index));
    }

    [Fact]
    public void A_customer_that_comes_twice_is_refused()
    {
        var tally = new PopulationTally(Customers.AsOf);
        tally.Add("acme", Held, null);

        Refusal.Of<ArgumentException>(() => Added(tally, "acme", 1), "customerId", "Each customer must be added once, but 'acme' was added before.");
        Refusal.Of<ArgumentException>(() => Added(tally, "", 1), "customerId", "customerId must not be empty.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => Added(tally, "bulk", 9_000_000_000_000.01m), "value", "value must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
        Refusal.Of<ArgumentException>(() => tally.ToView().Merge(tally.ToView()), "other", "The views must not share a customer, but 'acme' is in both.");
    }

    [Fact]
    public void What_is_of_another_date_or_scale_is_refused()
    {
        var tally = new PopulationTally(Customers.AsOf);
        var row = Customers.Stranger().ToRow(Customers.AsOf.PlusDays(1));
        var cents = Customers.Stranger().ToRow(Customers.AsOf, MoneyScale.FromDecimals(0));

        Refusal.Of<ArgumentException>(() => Added(tally, row), "row", "The row must be as of 2025-01-01 with 2 decimals, but was as of 2025-01-02 with 2.");
        Refusal.Of<ArgumentException>(() => Added(tally, cents), "row", "The row must be as of 2025-01-01 with 2 decimals, but was as of 2025-01-01 with 0.");
        Refusal.Of<ArgumentException>(
            () => tally.ToView().Merge(new PopulationTally(Customers.AsOf.PlusDays(1)).ToView()), "other",
            "The views must be of one date and scale, but were 0 customers as of 2025-01-01, 2 decimals and 0 customers as of 2025-01-02, 2 decimals.");
        Refusal.Of<ArgumentException>(
            () => tally.ToView().Merge(new PopulationTally(Customers.AsOf, MoneyScale.FromDecimals(0)).ToView()), "other", "The views must be of one date and scale");
        Refusal.Of<ArgumentOutOfRangeException>(() => new PopulationTally(new(1899, 12, 31)), "asOf", "asOf must be between 1900-01-01 and 2199-12-31");
    }

    [Fact]
    public void A_position_of_undefined_parts_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new CustomerPosition((CustomerTier)5, default, default), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CustomerPosition(default, (RelationshipType)5, default), "relationship", "relationship must be a defined RelationshipType, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CustomerPosition(default, default, (TradePattern)7), "pattern", "pattern must be a defined TradePattern, but was 7.");
    }

    private static object? Added(PopulationTally tally, string id, decimal? value)
    {
        tally.Add(id, Held, value);
        return null;
    }

    private static object? Added(PopulationTally tally, CustomerRow row)
    {
        tally.Add("acme", row, default);
        return null;
    }
}
