using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.FollowUps;

/// <summary>What planning needs to know of one customer. Null, and <c>Unknown</c>, is unknown.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe: each <c>With...</c> returns new facts.</remarks>
public sealed partial class FollowUpFacts
{
    /// <summary>Facts of a customer of whom nothing else is known yet.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is null or empty.</exception>
    public FollowUpFacts(string customerId)
    {
        CustomerId = Guard.Against.NullOrEmpty(customerId);
        Permission = ContactPermission.Unknown;
        Persons = [];
        Occasions = [];
        Triggers = [];
    }

    private FollowUpFacts(FollowUpFacts other)
    {
        CustomerId = other.CustomerId;
        Name = other.Name;
        Tier = other.Tier;
        RelationshipType = other.RelationshipType;
        Value = other.Value;
        Confidence = other.Confidence;
        LastContact = other.LastContact;
        LastOrder = other.LastOrder;
        IsNaturalPerson = other.IsNaturalPerson;
        Owner = other.Owner;
        SecondOwner = other.SecondOwner;
        Permission = other.Permission;
        Persons = other.Persons;
        Occasions = other.Occasions;
        Triggers = other.Triggers;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>What the customer is called.</summary>
    public string? Name { get; private init; }

    /// <summary>The tier, by which the cadence goes.</summary>
    public CustomerTier Tier { get; private init; }

    /// <summary>The relationship type.</summary>
    public RelationshipType RelationshipType { get; private init; }

    /// <summary>The money at stake: what the tier is made from, in the ledger currency.</summary>
    public decimal? Value { get; private init; }

    /// <summary>How much of the evidence on the relationship is known.</summary>
    public Proportion? Confidence { get; private init; }

    /// <summary>The date of the last real contact.</summary>
    public LocalDate? LastContact { get; private init; }

    /// <summary>The date of the last order.</summary>
    public LocalDate? LastOrder { get; private init; }

    /// <summary>Whether the customer is a natural person rather than a firm.</summary>
    public bool? IsNaturalPerson { get; private init; }

    /// <summary>Who looks after the customer; null where nobody does.</summary>
    public string? Owner { get; private init; }

    /// <summary>Who stands in for the owner.</summary>
    public string? SecondOwner { get; private init; }

    /// <summary>Whether the customer itself may be contacted.</summary>
    public ContactPermission Permission { get; private init; }

    /// <summary>The people at the customer.</summary>
    public IReadOnlyList<ContactPerson> Persons { get; private init; }

    /// <summary>The occasions of the firm; those of people stand with the people.</summary>
    public IReadOnlyList<Occasion> Occasions { get; private init; }

    /// <summary>The events that start sequences.</summary>
    public IReadOnlyList<SequenceTrigger> Triggers { get; private init; }
}
