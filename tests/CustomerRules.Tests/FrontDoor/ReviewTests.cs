using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

/// <summary>The review of customer cards, against the ratings before.</summary>
public class ReviewTests
{
    private static readonly LocalDate LongAgo = new(2023, 5, 1);

    [Fact]
    public void A_customer_moves_as_its_card_says()
    {
        var facts = Buying("acme", 1_200).WithPreviousTier(CustomerTier.B, LongAgo);
        var customer = RuleBook.Standard.AssessMovement(facts, Customers.AsOf, Rated.Boundaries);
        Assert.Equal(("acme", TierMovementKind.Promoted, CustomerTier.A), (customer.CustomerId, customer.Movement.Kind, customer.Movement.Tier));
        Assert.Equal(customer.Movement, RuleBook.Standard.AssessMovement(facts.ToRow(Customers.AsOf), Rated.Boundaries));
        Assert.False(customer.IsNew);

        var set = new TierOverride(CustomerTier.C, "disputed orders", Customers.AsOf.PlusDays(1));
        var overridden = RuleBook.Standard.AssessMovement(facts.WithTierOverride(set), Customers.AsOf, Rated.Boundaries);
        Assert.Equal((TierMovementKind.Overridden, CustomerTier.C), (overridden.Movement.Kind, overridden.Movement.Tier));
        Assert.Same(set, overridden.Override);
    }

    [Fact]
    public void The_movement_policy_of_the_rule_book_decides()
    {
        var rules = RuleBook.Standard.With(new TierMovementPolicy(promotionMargin: Proportion.Zero));
        var facts = Buying("acme", 1_000).WithPreviousTier(CustomerTier.B, LongAgo);
        Assert.Equal(TierMovementKind.HeldByMargin, RuleBook.Standard.AssessMovement(facts, Customers.AsOf, Rated.Boundaries).Movement.Kind);
        Assert.Equal(TierMovementKind.Promoted, rules.AssessMovement(facts, Customers.AsOf, Rated.Boundaries).Movement.Kind);
        Assert.Equal(TierMovementKind.Promoted, rules.Review([facts], [], Customers.AsOf, Rated.Boundaries).Customers[0].Movement.Kind);
    }

    [Fact]
    public void Who_has_a_rating_and_no_card_is_gone_and_who_has_neither_is_new()
    {
        var review = RuleBook.Standard.Review(
            [
                Buying("stays", 600).WithPreviousTier(CustomerTier.B, LongAgo),
                Buying("comes", 600),
                Buying("found", 600),
                Buying("unlisted", 600).WithPreviousTier(CustomerTier.C, LongAgo),
            ],
            [new("stays", CustomerTier.B), new("goes", CustomerTier.A), new("found", CustomerTier.Unknown)],
            Customers.AsOf,
            Rated.Boundaries);
        Assert.Equal("New: 1 to B\nA: 1 gone\nB: 1 to B\nC: 1 to B\nUnknown: 1 to B", review.Matrix.ToString());
        Assert.Equal("goes", Assert.Single(review.Gone).CustomerId);
    }

    [Fact]
    public void The_rating_that_is_given_wins_over_the_card_with_its_date()
    {
        var review = RuleBook.Standard.Review(
            [Buying("both", 0).WithPreviousTier(CustomerTier.B, LongAgo), Buying("card", 0).WithPreviousTier(CustomerTier.B, LongAgo), Buying("rating", 0)],
            [new("both", CustomerTier.A, Customers.AsOf.PlusDays(-89)), new("rating", CustomerTier.A, Customers.AsOf.PlusDays(-89))],
            Customers.AsOf,
            Rated.Boundaries);
        Assert.Equal(
            ["both: HeldByDwell, A (raw tier D)", "card: Demoted, B to C", "rating: HeldByDwell, A (raw tier D)"],
            review.Customers.Select(customer => customer.ToString()),
            StringComparer.Ordinal);
        Assert.Equal(review.Customers[2].Movement, review.Customers[0].Movement);
        Assert.Equal((2, 1), (review.Matrix.First(CustomerTier.A), review.Matrix.First(CustomerTier.B)));
    }

    [Fact]
    public void A_rating_without_a_tier_wins_too_so_that_the_rows_are_the_ratings()
    {
        var review = RuleBook.Standard.Review(
            [Buying("acme", 600).WithPreviousTier(CustomerTier.A, LongAgo)], [new("acme", CustomerTier.Unknown)], Customers.AsOf, Rated.Boundaries);
        Assert.Equal("Unknown: 1 to B", review.Matrix.ToString());
        Assert.Equal((TierMovementKind.FirstRating, Customers.AsOf), (review.Customers[0].Movement.Kind, review.Customers[0].Movement.Since));
    }

    [Theory]
    [InlineData(CustomerTier.B, TierMovementKind.HeldByDwell)]
    [InlineData(CustomerTier.A, TierMovementKind.Demoted)]
    public void The_date_of_the_card_serves_a_rating_of_the_same_tier_that_has_none(CustomerTier rated, TierMovementKind kind)
    {
        var since = Customers.AsOf.PlusDays(-89);
        var customer = RuleBook.Standard.Review(
            [Buying("acme", 0).WithPreviousTier(CustomerTier.B, since)], [new("acme", rated)], Customers.AsOf, Rated.Boundaries).Customers[0];
        Assert.Equal((kind, rated == CustomerTier.B), (customer.Movement.Kind, customer.Movement.Since == since));
        Assert.Equal(rated != CustomerTier.B, (customer.Movement.Reasons & TierMovementReasons.SinceUnknown) != TierMovementReasons.None);
    }

    [Fact]
    public void A_customer_that_comes_twice_is_refused_by_name()
    {
        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.Review([Buying("acme", 1), Buying("acme", 2)], [], Customers.AsOf, Rated.Boundaries),
            "customers",
            "customers must name each customer once, but 'acme' comes twice.");
        Refusal.Of<ArgumentException>(
            () => RuleBook.Standard.Review([], [new("acme", CustomerTier.A), new("acme", CustomerTier.A)], Customers.AsOf, Rated.Boundaries),
            "previousRatings",
            "previousRatings must name each customer once, but 'acme' comes twice.");
        Assert.Equal(2, RuleBook.Standard.Review([], [new("acme", CustomerTier.A), new("Acme", CustomerTier.A)], Customers.AsOf, Rated.Boundaries).Gone.Count);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        var rules = RuleBook.Standard;
        Refusal.Of<ArgumentNullException>(() => rules.AssessMovement(null!, Customers.AsOf, Rated.Boundaries), "facts", "");
        Refusal.Of<ArgumentNullException>(() => rules.AssessMovement(Buying("acme", 1), Customers.AsOf, null!), "boundaries", "");
        Refusal.Of<ArgumentNullException>(() => rules.AssessMovement(default(CustomerRow), null!), "boundaries", "");
        Refusal.Of<ArgumentNullException>(() => rules.Review(null!, [], Customers.AsOf, Rated.Boundaries), "customers", "");
        Refusal.Of<ArgumentNullException>(() => rules.Review([], null!, Customers.AsOf, Rated.Boundaries), "previousRatings", "");
        Refusal.Of<ArgumentNullException>(() => rules.Review([], [], Customers.AsOf, null!), "boundaries", "");
        Refusal.Of<ArgumentException>(() => rules.Review([null!], [], Customers.AsOf, Rated.Boundaries), "customers", "customers[0] must not be null.");
        Refusal.Of<ArgumentException>(() => rules.Review([], [null!], Customers.AsOf, Rated.Boundaries), "previousRatings", "previousRatings[0] must not be null.");
        Refusal.Of<ArgumentException>(
            () => rules.AssessMovement(default(CustomerRow) with { AsOf = int.MaxValue }, Rated.Boundaries),
            "row",
            "AsOf must be between -25,567 and 84,005 days since 1970-01-01, but was 2,147,483,647.");
    }

    private static CustomerFacts Buying(string id, decimal value) =>
        new CustomerFacts(id).WithTrade(new TradeFacts(value, firstOrder: new(2022, 1, 3)));
}
