using System;
using CustomerRules.FollowUps;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>What planning needs to know of a customer, as far as its card tells: name, raw tier, relationship type, the value of the tier, confidence, last contact, last order, natural person.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <remarks>Owner, persons, permission, occasions and triggers are added to the answer by its <c>With...</c> members.</remarks>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public FollowUpFacts FollowUpFactsOf(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) => FollowUpFactsOf(Assess(facts, asOf, boundaries));

    /// <summary>What planning needs to know of a customer, as far as its assessment tells; as for its facts.</summary>
    /// <param name="assessment">The assessment; of any rule book.</param>
    /// <remarks>A tier that is kept in place of the raw one is set by <see cref="FollowUpFacts.With(CustomerTier)"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static FollowUpFacts FollowUpFactsOf(CustomerAssessment assessment)
    {
        var facts = Guard.Against.Null(assessment).Facts;
        return new FollowUpFacts(facts.CustomerId)
            .WithName(facts.Name)
            .With(assessment.Tier)
            .With(assessment.Relationship.Type)
            .WithValue(assessment.TierValue)
            .WithConfidence(assessment.Relationship.Confidence)
            .WithLastContact(facts.LastContact)
            .WithLastOrder(facts.Trade.LastOrder)
            .WithNaturalPerson(facts.IsNaturalPerson);
    }
}
