using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>What becomes of a customer's tier: the tier before, which the facts name, against the raw tier.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of the review; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The boundaries are of another basis, date or period; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public CustomerMovement AssessMovement(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) =>
        MovementOf(Guard.Against.Null(facts), facts.ToRow(asOf, Tiers.Basis), boundaries, wasRated: false);

    /// <summary>What becomes of a row's tier: the specification of the bulk path.</summary>
    /// <param name="row">The row, within its documented ranges and of this rule book's scale.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The row is out of range or of another scale, or the boundaries are of another basis, date or period.</exception>
    public TierMovement AssessMovement(in CustomerRow row, TierBoundaries boundaries)
    {
        row.Validate();
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        return Movement.Assess(row, boundaries);
    }

    /// <summary>Reviews a whole population: who moved, from where to where, and why.</summary>
    /// <param name="customers">What is known of each customer, in any order.</param>
    /// <param name="previousRatings">
    /// The ratings before, in any order; at least of those who are gone. Who has a rating and no facts is gone; who has neither a rating nor a tier
    /// before in its facts is new. A rating that is given here wins over the tier before in the facts, also where it is Unknown, so that the rows of the
    /// matrix are these ratings; where both name the same tier and the rating has no date, that of the facts is taken. Who is not named here keeps
    /// the tier before of its facts.
    /// </param>
    /// <param name="asOf">The date of the review; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An element is null; a customer comes twice, the message names it; or the boundaries are of another basis, date or period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public TierReview Review(IEnumerable<CustomerFacts> customers, IEnumerable<PreviousRating> previousRatings, LocalDate asOf, TierBoundaries boundaries)
    {
        Guard.Against.Null(boundaries).Require(Tiers.Basis, DayNumber.Of(asOf));
        var facts = Guard.Against.NullElements(customers);
        var ratings = new Dictionary<string, PreviousRating>(StringComparer.Ordinal);
        foreach (var rating in Guard.Against.NullElements(previousRatings))
        {
            if (ratings.ContainsKey(rating.CustomerId))
                throw new ArgumentException("previousRatings must name each customer once, but '" + rating.CustomerId + "' comes twice.", nameof(previousRatings));
            ratings.Add(rating.CustomerId, rating);
        }

        var gone = new Dictionary<string, PreviousRating>(ratings, StringComparer.Ordinal);
        var movements = new List<CustomerMovement>(facts.Length);
        foreach (var customer in facts)
        {
            gone.Remove(customer.CustomerId);
            movements.Add(ratings.TryGetValue(customer.CustomerId, out var rating)
                ? MovementOfMany(Rated(customer, rating), asOf, boundaries, wasRated: true)
                : MovementOfMany(customer, asOf, boundaries, wasRated: false));
        }

        return new(movements, gone.Values);
    }

    private static CustomerFacts Rated(CustomerFacts facts, PreviousRating rating) =>
        facts.WithPreviousTier(rating.Tier, rating.Since ?? (facts.PreviousTier == rating.Tier ? facts.PreviousTierSince : null));

    private CustomerMovement MovementOfMany(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries, bool wasRated) =>
        MovementOf(facts, facts.ToRowOfMany(asOf, Tiers.Basis), boundaries, wasRated);

    private CustomerMovement MovementOf(CustomerFacts facts, in CustomerRow row, TierBoundaries boundaries, bool wasRated)
    {
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        return new(facts.CustomerId, row, Movement, boundaries, wasRated, facts.TierOverride);
    }
}
