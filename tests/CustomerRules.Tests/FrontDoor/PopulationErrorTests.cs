using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>Where one customer of many is out of range, the error names it, the field, the value and the bounds.</summary>
public class PopulationErrorTests
{
    private static readonly LocalDate AsOf = new(2026, 7, 1);
    private static readonly RuleBook Rules = RuleBook.Standard.With(MoneyScale.FromDecimals(4));
    private static readonly TierBoundaries Boundaries = new(1_000m, 500m, 100m, Rules.Tiers.Basis);

    private static readonly CustomerFacts[] Many =
    [
        new CustomerFacts("ann").WithTrade(new TradeFacts(value: 500m)),
        new CustomerFacts("bob").WithTrade(new TradeFacts(value: 500m, contribution: 90_000_000_000.0001m)),
    ];

    [Fact]
    public void A_population_a_list_a_review_and_a_preview_name_the_customer()
    {
        const string error = "Customer 'bob': Contribution must be between -90,000,000,000.0000 and 90,000,000,000.0000, but was 90,000,000,000.0001.";
        Refusal.Of<ArgumentOutOfRangeException>(() => Rules.ViewPopulation(Many, AsOf, Boundaries), "customers", error);
        Refusal.Of<ArgumentOutOfRangeException>(() => Rules.ListDecisions(Many, AsOf, Boundaries), "customers", error);
        Refusal.Of<ArgumentOutOfRangeException>(() => Rules.Review(Many, [], AsOf, Boundaries), "customers", error);
        Refusal.Of<ArgumentOutOfRangeException>(() => Rules.Preview(Rules, Many, AsOf, Boundaries, Boundaries), "customers", error);
    }

    [Fact]
    public void Totals_name_the_customer() => Refusal.Of<ArgumentOutOfRangeException>(
        () => Rules.TotalsOf(Many),
        "Contribution of customer 'bob'",
        "Contribution of customer 'bob' must be between -90,000,000,000.0000 and 90,000,000,000.0000, but was 90,000,000,000.0001.");

    [Fact]
    public void A_date_that_is_out_of_range_is_no_customers_fault() => Refusal.Of<ArgumentOutOfRangeException>(
        () => Rules.Review(Many, [], new LocalDate(1899, 12, 31), Boundaries), "asOf", "asOf must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");

    [Fact]
    public void One_customer_alone_is_not_named() => Refusal.Of<ArgumentOutOfRangeException>(
        () => Rules.AssessMovement(Many[1], AsOf, Boundaries),
        "Contribution",
        "Contribution must be between -90,000,000,000.0000 and 90,000,000,000.0000, but was 90,000,000,000.0001.");
}
