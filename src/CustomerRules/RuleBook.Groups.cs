using System;
using System.Collections.Generic;
using CustomerRules.Groups;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>Rolls customers up to the heads of their groups by <see cref="CustomerFacts.ParentId"/>.</summary>
    /// <param name="customers">Each customer once, in any order.</param>
    /// <returns>The groups with their sums of tier values (on the basis of <see cref="Tiers"/>), values and contributions.</returns>
    /// <exception cref="ArgumentException">As for <see cref="CustomerGroups.RollUp"/>.</exception>
    public CustomerGroups RollUp(IEnumerable<CustomerFacts> customers) =>
        CustomerGroups.RollUp(Array.ConvertAll(Guard.Against.NullElements(customers), MemberOf), Scale);

    /// <summary>Rates customers at the heads of their groups: each group's tier by the sum of its members, each site with its group's tier and its own next contact.</summary>
    /// <param name="customers">Each customer once, in any order.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>; null to find them from the groups' sums, one value per group.</param>
    /// <exception cref="ArgumentException">As for <see cref="CustomerGroups.RollUp"/>, or the boundaries are of another basis or date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount, a sum or a date is out of range; the message names it, its value and the bounds.</exception>
    public GroupRatings RateGroups(IEnumerable<CustomerFacts> customers, LocalDate asOf, TierBoundaries? boundaries = null)
    {
        var facts = Guard.Against.NullElements(customers);
        var groups = RollUp(facts);
        var inForce = boundaries ?? groups.FindBoundaries(Tiers, asOf);
        inForce.Require(Tiers.Basis, DayNumber.Of(asOf));
        var factsOf = new Dictionary<string, CustomerFacts>(facts.Length, StringComparer.Ordinal);
        foreach (var customer in facts)
            factsOf.Add(customer.CustomerId, customer);
        var ratings = groups.Rate(inForce);
        var sites = new List<SiteRating>(facts.Length);
        foreach (var rating in ratings)
        {
            foreach (var member in rating.Group.Members)
                sites.Add(SiteOf(factsOf[member.CustomerId], asOf, rating));
        }

        return new(inForce, ratings, sites.ToArray());
    }

    private SiteRating SiteOf(CustomerFacts facts, LocalDate asOf, GroupRating rating)
    {
        var row = facts.ToRowOfMany(asOf, Tiers.Basis);
        var own = Assess(row, rating.Boundaries);
        return new(facts.CustomerId, rating, own.Tier, FollowUps.Plan(row, rating.Tier, own.Relationship.Type));
    }

    private GroupMember MemberOf(CustomerFacts facts) =>
        new(facts.CustomerId, facts.ParentId, facts.TierValueOn(Tiers.Basis), facts.Trade.Value, facts.Trade.Contribution);
}
