using System;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

public class CustomerMovementTests
{
    private static readonly CustomerRow Row = Rated.As(CustomerTier.B, 120_000);

    [Fact]
    public void It_is_the_movement_of_the_row_under_the_name_of_the_customer()
    {
        var customer = new CustomerMovement("acme", Row, TierMovementPolicy.Standard, Rated.Boundaries);
        Assert.Equal(("acme", Row.Moved(), null), (customer.CustomerId, customer.Movement, customer.Override));
        Assert.Equal(TierMovementPolicy.Standard.Explain(Row, Rated.Boundaries), customer.Explain());
        Assert.Equal("acme: Promoted, B to A", customer.ToString());
    }

    [Fact]
    public void The_reason_of_the_person_who_set_the_tier_is_told()
    {
        var set = new TierOverride(CustomerTier.A, "board decision", Customers.AsOf.PlusDays(1));
        var customer = new CustomerMovement("acme", Row.Set(set.Tier, 1), TierMovementPolicy.Standard, Rated.Boundaries, tierOverride: set);
        Assert.Same(set, customer.Override);
        Assert.EndsWith("(board decision)", customer.Explain()[0].In(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("（原因：board decision）", customer.Explain()[0].In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CustomerTier.B, false, false)]
    [InlineData(CustomerTier.Unknown, true, false)]
    [InlineData(CustomerTier.Unknown, false, true)]
    public void Who_was_not_rated_before_is_new(CustomerTier previous, bool wasRated, bool isNew) =>
        Assert.Equal(isNew, new CustomerMovement("acme", Rated.As(previous, 1), TierMovementPolicy.Standard, Rated.Boundaries, wasRated).IsNew);

    [Fact]
    public void What_cannot_be_judged_is_refused()
    {
        var policy = TierMovementPolicy.Standard;
        Refusal.Of<ArgumentException>(() => new CustomerMovement("", Row, policy, Rated.Boundaries), "customerId", "customerId must not be empty.");
        Refusal.Of<ArgumentNullException>(() => new CustomerMovement("acme", Row, null!, Rated.Boundaries), "policy", "");
        Refusal.Of<ArgumentNullException>(() => new CustomerMovement("acme", Row, policy, null!), "boundaries", "");
        Refusal.Of<ArgumentException>(
            () => new CustomerMovement("acme", Row with { PreviousTier = (CustomerTier)9 }, policy, Rated.Boundaries),
            "row",
            "PreviousTier must be between 0 and 4, but was 9.");
        Refusal.Of<ArgumentException>(
            () => new CustomerMovement("acme", Row, policy, new TierBoundaries(3, 2, 1, asOf: new LocalDate(2024, 12, 31))),
            "boundaries",
            "The boundaries are of 2024-12-31, but the assessment is as of 2025-01-01.");
    }

    [Fact]
    public void A_previous_rating_keeps_what_it_is_given()
    {
        var rating = new PreviousRating("acme", CustomerTier.B, Customers.AsOf.WithCalendar(CalendarSystem.Julian));
        Assert.Equal(("acme", CustomerTier.B, Customers.AsOf), (rating.CustomerId, rating.Tier, rating.Since));
        Assert.Null(new PreviousRating("acme", CustomerTier.B).Since);
        Refusal.Of<ArgumentException>(() => new PreviousRating("", CustomerTier.B), "customerId", "customerId must not be empty.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new PreviousRating("acme", (CustomerTier)5), "tier", "tier must be a defined CustomerTier, but was 5.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new PreviousRating("acme", CustomerTier.B, DayNumber.ToDate(DayNumber.Max + 1)),
            "since",
            "since must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
    }
}
