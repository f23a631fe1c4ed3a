using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.FollowUps;

public sealed partial class FollowUpFacts
{
    /// <summary>The same facts with a name.</summary>
    /// <param name="name">What the customer is called, or null.</param>
    public FollowUpFacts WithName(string? name) => new(this) { Name = name };

    /// <summary>The same facts with a tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public FollowUpFacts With(CustomerTier tier) => new(this) { Tier = Guard.Against.UndefinedEnum(tier) };

    /// <summary>The same facts with a relationship type.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not defined.</exception>
    public FollowUpFacts With(RelationshipType type) => new(this) { RelationshipType = Guard.Against.UndefinedEnum(type) };

    /// <summary>The same facts with the money at stake.</summary>
    /// <param name="value">The amount, or null where unknown.</param>
    public FollowUpFacts WithValue(decimal? value) => new(this) { Value = value };

    /// <summary>The same facts with how much of the evidence on the relationship is known.</summary>
    /// <param name="confidence">The share, or null where nobody said.</param>
    public FollowUpFacts WithConfidence(Proportion? confidence) => new(this) { Confidence = confidence };

    /// <summary>The same facts with the date of the last real contact.</summary>
    /// <param name="date">The date, or null where unknown; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public FollowUpFacts WithLastContact(LocalDate? date) => new(this) { LastContact = DayNumber.Checked(date) };

    /// <summary>The same facts with the date of the last order.</summary>
    /// <param name="date">The date, or null where unknown; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public FollowUpFacts WithLastOrder(LocalDate? date) => new(this) { LastOrder = DayNumber.Checked(date) };

    /// <summary>The same facts, knowing whether the customer is a natural person.</summary>
    /// <param name="answer">The answer, or null where unknown.</param>
    public FollowUpFacts WithNaturalPerson(bool? answer) => new(this) { IsNaturalPerson = answer };

    /// <summary>The same facts with who looks after the customer.</summary>
    /// <param name="owner">The owner, or null.</param>
    /// <param name="second">Who stands in for the owner, or null.</param>
    public FollowUpFacts WithOwner(string? owner, string? second = null) => new(this) { Owner = owner, SecondOwner = second };

    /// <summary>The same facts with whether the customer itself may be contacted.</summary>
    /// <param name="permission">The permission.</param>
    /// <exception cref="ArgumentNullException"><paramref name="permission"/> is null.</exception>
    public FollowUpFacts With(ContactPermission permission) => new(this) { Permission = Guard.Against.Null(permission) };

    /// <summary>The same facts with the people at the customer in place of those so far.</summary>
    /// <param name="persons">The people; each id once within the customer.</param>
    /// <exception cref="ArgumentException">An item is null, or a person stands twice; the message names it.</exception>
    public FollowUpFacts WithPersons(IEnumerable<ContactPerson> persons) => new(this) { Persons = Array.AsReadOnly(Guard.Against.PersonTwice(Guard.Against.NullElements(persons), nameof(persons))) };

    /// <summary>The same facts with the occasions of the firm in place of those so far.</summary>
    /// <param name="occasions">The occasions.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public FollowUpFacts WithOccasions(IEnumerable<Occasion> occasions) => new(this) { Occasions = Array.AsReadOnly(Guard.Against.NullElements(occasions)) };

    /// <summary>The same facts with the events that start sequences in place of those so far.</summary>
    /// <param name="triggers">The events; none twice.</param>
    /// <exception cref="ArgumentException">An item is null, or reads like another.</exception>
    public FollowUpFacts WithTriggers(IEnumerable<SequenceTrigger> triggers) =>
        new(this) { Triggers = Array.AsReadOnly(Guard.Against.TwinTriggers(triggers, CustomerId)) };
}
