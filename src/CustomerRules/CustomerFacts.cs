using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules;

/// <summary>What a caller knows of one customer: the customer card. Null, and <c>Unknown</c>, is unknown.</summary>
/// <remarks>
/// <para>Amounts are in the one ledger currency of the caller. There are no fields for religion, health, politics or family.</para>
/// <para>Compared by reference. Immutable and thread-safe: each <c>With...</c> returns new facts.</para>
/// </remarks>
public sealed partial class CustomerFacts
{
    /// <summary>Facts of a customer of whom nothing else is known yet.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="name">What the customer is called, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is empty.</exception>
    public CustomerFacts(string customerId, string? name = null)
    {
        CustomerId = Guard.Against.NullOrEmpty(customerId);
        Name = name;
        Trade = TradeFacts.Unknown;
        Evidence = RelationshipEvidence.Unknown;
    }

    private CustomerFacts(CustomerFacts other)
    {
        CustomerId = other.CustomerId;
        Name = other.Name;
        Trade = other.Trade;
        TierValue = other.TierValue;
        Investments = other.Investments;
        OneOffCosts = other.OneOffCosts;
        SwitchingRisk = other.SwitchingRisk;
        Evidence = other.Evidence;
        LastContact = other.LastContact;
        Influential = other.Influential;
        PreviousTier = other.PreviousTier;
        PreviousTierSince = other.PreviousTierSince;
        PreviousType = other.PreviousType;
        TierOverride = other.TierOverride;
        HasOpenMatters = other.HasOpenMatters;
        IsNaturalPerson = other.IsNaturalPerson;
        ParentId = other.ParentId;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>What the customer is called.</summary>
    public string? Name { get; }

    /// <summary>What its orders say.</summary>
    public TradeFacts Trade { get; private init; }

    /// <summary>The value that the tier is made from, where it is another one than the basis of the tiers names; see <see cref="TierValueOn"/>.</summary>
    public decimal? TierValue { get; private init; }

    /// <summary>Its investments in the relationship; null where unknown, empty where there are none.</summary>
    public IReadOnlyList<SunkInvestment>? Investments { get; private init; }

    /// <summary>What leaving would cost it once.</summary>
    public OneOffCosts? OneOffCosts { get; private init; }

    /// <summary>The risk of leaving.</summary>
    public SwitchingRisk? SwitchingRisk { get; private init; }

    /// <summary>How it is bound and whether it wants to stay.</summary>
    public RelationshipEvidence Evidence { get; private init; }

    /// <summary>The date of the last real contact.</summary>
    public LocalDate? LastContact { get; private init; }

    /// <summary>Whether it influences other customers.</summary>
    public bool? Influential { get; private init; }

    /// <summary>The tier before this assessment.</summary>
    public CustomerTier PreviousTier { get; private init; }

    /// <summary>The date since which the previous tier holds.</summary>
    public LocalDate? PreviousTierSince { get; private init; }

    /// <summary>The relationship type before this assessment.</summary>
    public RelationshipType PreviousType { get; private init; }

    /// <summary>A tier that a person set in place of the rated one; null where there is none.</summary>
    public TierOverride? TierOverride { get; private init; }

    /// <summary>Whether something is open between the customer and us: an order, a complaint, an unpaid invoice.</summary>
    public bool? HasOpenMatters { get; private init; }

    /// <summary>Whether the customer is a natural person rather than a firm.</summary>
    public bool? IsNaturalPerson { get; private init; }

    /// <summary>The customer or holding that it belongs to; null where it stands alone or heads its group.</summary>
    public string? ParentId { get; private init; }

    /// <summary>
    /// The value that the tier is made from on a basis: <see cref="TierValue"/> where given; else the trailing year's value for revenue, its
    /// contribution for contribution, and unknown for any other measure, so that no measure is taken for another.
    /// </summary>
    /// <param name="basis">What the tiers measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public decimal? TierValueOn(TierBasis basis) => TierValue ?? Guard.Against.Null(basis).Measure switch
    {
        TierBasis.Revenue => Trade.Value,
        TierBasis.Contribution => Trade.Contribution,
        _ => null,
    };
}
