using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>Boundaries of something else are refused with a message that names both, so that a revenue tier is never read as a contribution tier.</summary>
public class BoundariesMatchTests
{
    private const string Parameter = "boundaries";

    private static readonly CustomerRow Row = Customers.HeldButUnhappy().ToRow(Customers.AsOf);

    [Fact]
    public void Of_another_measure() => Refuses(
        RuleBook.Standard,
        new TierBoundaries(3, 2, 1, new TierBasis(TierBasis.Contribution)),
        "The boundaries are of contribution, 2 decimals, but the tier policy rates revenue, 2 decimals.");

    [Fact]
    public void Of_another_currency() => Refuses(
        RuleBook.Standard.With(TierPolicy.Standard.With(new TierBasis(currency: "EUR"))),
        new TierBoundaries(3, 2, 1, new TierBasis(currency: "USD")),
        "The boundaries are of revenue USD, 2 decimals, but the tier policy rates revenue EUR, 2 decimals.");

    [Fact]
    public void Of_another_scale() => Refuses(
        RuleBook.Standard,
        new TierBoundaries(3, 2, 1, TierBasis.Standard.With(MoneyScale.FromDecimals(0))),
        "The boundaries are of revenue, 0 decimals, but the tier policy rates revenue, 2 decimals.");

    [Fact]
    public void Of_another_date() => Refuses(
        RuleBook.Standard,
        new TierBoundaries(3, 2, 1, asOf: new LocalDate(2024, 12, 31)),
        "The boundaries are of 2024-12-31, but the assessment is as of 2025-01-01.");

    [Fact]
    public void Of_another_period() => Refuses(
        RuleBook.Standard,
        new TierBoundaries(3, 2, 1).PublishedFor(new LocalDate(2024, 10, 1), Customers.AsOf),
        "The boundaries are published for 2024-10-01 until 2025-01-01, that day not included, but the assessment is as of 2025-01-01.");

    [Fact]
    public void Of_a_period_with_the_date_in_it_they_are_taken() => Assert.Equal(
        CustomerTier.A,
        RuleBook.Standard.Assess(Row, new TierBoundaries(3, 2, 1).PublishedFor(Customers.AsOf, Customers.AsOf.PlusDays(1))).Tier);

    [Fact]
    public void A_row_of_another_scale_is_refused() => Refusal.Of<ArgumentException>(
        () => RuleBook.Standard.Assess(Row with { Scale = MoneyScale.FromDecimals(0) }, new TierBoundaries(3, 2, 1)),
        "row",
        "The row has 0 decimals, but the boundaries are of revenue, 2 decimals.");

    [Fact]
    public void Of_the_same_date_or_of_any_date_they_are_taken()
    {
        Assert.Equal(CustomerTier.A, RuleBook.Standard.Assess(Row, new TierBoundaries(3, 2, 1, asOf: Customers.AsOf)).Tier);
        Assert.Equal(CustomerTier.A, RuleBook.Standard.Assess(Row, new TierBoundaries(3, 2, 1)).Tier);
    }

    [Fact]
    public void Of_the_same_date_in_another_calendar_they_are_taken() => Assert.Equal(
        CustomerTier.A,
        RuleBook.Standard.Assess(Row, new TierBoundaries(3, 2, 1, asOf: Customers.AsOf.WithCalendar(CalendarSystem.Julian))).Tier);

    private static void Refuses(RuleBook rules, TierBoundaries boundaries, string sentence)
    {
        var facts = Customers.HeldButUnhappy();
        Refusal.Of<ArgumentException>(() => rules.Assess(facts, Customers.AsOf, boundaries), Parameter, sentence);
        Refusal.Of<ArgumentException>(() => rules.Explain(facts, Customers.AsOf, boundaries), Parameter, sentence);
        Refusal.Of<ArgumentException>(() => rules.Assess(Row, boundaries), Parameter, sentence);
        Refusal.Of<ArgumentException>(() => rules.Explain(Row, boundaries), Parameter, sentence);
        Refusal.Of<ArgumentException>(() => rules.AssessMovement(facts, Customers.AsOf, boundaries), Parameter, sentence);
        Refusal.Of<ArgumentException>(() => rules.AssessMovement(Row, boundaries), Parameter, sentence);
        Refusal.Of<ArgumentException>(() => rules.Review([facts], [], Customers.AsOf, boundaries), Parameter, sentence);
    }
}
