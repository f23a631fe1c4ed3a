using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Fixtures;

/// <summary>The figures that the fixtures promise.</summary>
public class CustomersTests
{
    private static readonly TierBoundaries Boundaries = new(500_000, 200_000, 50_000);

    [Theory]
    [InlineData("held", RelationshipType.Captive, 6_970, 3_166)]
    [InlineData("partner", RelationshipType.Partnership, 5_970, 9_350)]
    [InlineData("price", RelationshipType.Transactional, 590, 2_450)]
    [InlineData("newcomer", RelationshipType.Developing, 2_000, 8_148)]
    public void Each_has_the_type_and_the_scores_that_its_comment_works_out(string id, RelationshipType type, int bond, int commitment)
    {
        var relationship = RuleBook.Standard.Assess(Named(id), Customers.AsOf, Boundaries).Relationship;
        Assert.Equal((type, Certainty.Certain), (relationship.Type, relationship.Certainty));
        Assert.Equal(Proportion.FromBasisPoints(bond), relationship.Bond.Score);
        Assert.Equal(Proportion.FromBasisPoints(commitment), relationship.Commitment.Score);
    }

    [Fact]
    public void Some_have_no_type()
    {
        Assert.All(
            new[] { Customers.Stranger(), Customers.KnownOnlyByOrders(), Customers.HeldAndNeverAsked() },
            facts => Assert.Equal(RelationshipType.Unknown, RuleBook.Standard.Assess(facts, Customers.AsOf, Boundaries).Relationship.Type));
    }

    [Fact]
    public void The_bound_ones_have_the_worked_lock_in_ratio() =>
        Assert.Equal(Ratio.FromPercent(46), RuleBook.Standard.Assess(Customers.HeldButUnhappy(), Customers.AsOf, Boundaries).SwitchingCost.LockIn);

    private static CustomerFacts Named(string id) => id switch
    {
        "held" => Customers.HeldButUnhappy(),
        "partner" => Customers.LoyalPartner(),
        "price" => Customers.PriceBuyer(),
        _ => Customers.WillingNewcomer(),
    };
}
