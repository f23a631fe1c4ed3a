using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FrontDoor;

public class FollowUpFactsOfTests
{
    private static readonly LocalDate Today = new(2026, 7, 1);
    private static readonly TierBoundaries Boundaries = new(800_000m, 100_000m, 10_000m);

    [Fact]
    public void Planning_facts_are_those_of_the_assessment()
    {
        var card = new CustomerFacts("C-2", "Northgate Pumps")
            .WithTrade(new TradeFacts(value: 940_000m, lastOrder: new LocalDate(2026, 6, 12)))
            .WithLastContact(new LocalDate(2026, 6, 3))
            .WithNaturalPerson(false);
        var assessment = RuleBook.Standard.Assess(card, Today, Boundaries);
        var facts = RuleBook.FollowUpFactsOf(assessment);

        Assert.Equal(("C-2", "Northgate Pumps", CustomerTier.A), (facts.CustomerId, facts.Name, facts.Tier));
        Assert.Equal((assessment.Relationship.Type, 940_000m), (facts.RelationshipType, facts.Value));
        Assert.Equal((new LocalDate(2026, 6, 3), new LocalDate(2026, 6, 12), false), (facts.LastContact, facts.LastOrder, facts.IsNaturalPerson));
        Assert.Equal(facts.Value, RuleBook.Standard.FollowUpFactsOf(card, Today, Boundaries).Value);
    }

    [Fact]
    public void What_the_card_does_not_know_stays_unknown()
    {
        var facts = RuleBook.Standard.FollowUpFactsOf(new("C-1"), Today, Boundaries);
        Assert.Equal((CustomerTier.Unknown, RelationshipType.Unknown, null), (facts.Tier, facts.RelationshipType, facts.Value));
        Assert.Equal((null, null, null), (facts.LastContact, facts.LastOrder, facts.IsNaturalPerson));
        Refusal.Of<System.ArgumentNullException>(() => RuleBook.FollowUpFactsOf(null!), "assessment", "");
    }
}
