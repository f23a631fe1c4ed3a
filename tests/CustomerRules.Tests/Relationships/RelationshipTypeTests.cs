using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Relationships;

/// <summary>The four quadrants, and the line between them.</summary>
public class RelationshipTypeTests
{
    private const RowReasons Likely = RowReasons.RelationshipLikely;

    [Theory]
    [InlineData(5_000, 4_999, RelationshipType.Captive, RowReasons.BondHigh | RowReasons.CommitmentLow)]
    [InlineData(5_000, 5_000, RelationshipType.Partnership, RowReasons.BondHigh | RowReasons.CommitmentHigh)]
    [InlineData(4_999, 4_999, RelationshipType.Transactional, RowReasons.BondLow | RowReasons.CommitmentLow)]
    [InlineData(4_999, 5_000, RelationshipType.Developing, RowReasons.BondLow | RowReasons.CommitmentHigh)]
    [InlineData(10_000, 0, RelationshipType.Captive, RowReasons.BondHigh | RowReasons.CommitmentLow)]
    [InlineData(10_000, 10_000, RelationshipType.Partnership, RowReasons.BondHigh | RowReasons.CommitmentHigh)]
    [InlineData(0, 0, RelationshipType.Transactional, RowReasons.BondLow | RowReasons.CommitmentLow)]
    [InlineData(0, 10_000, RelationshipType.Developing, RowReasons.BondLow | RowReasons.CommitmentHigh)]
    public void An_axis_is_high_from_half_on(int bond, int commitment, RelationshipType type, RowReasons reasons)
    {
        var relationship = Standing.At(bond, commitment).Relationship();
        Assert.Equal(type, relationship.Type);
        Assert.Equal(reasons, relationship.Reasons & ~(Likely | RowReasons.RelationshipCertain));
        Assert.Equal((bond, commitment), (relationship.Bond.Score?.BasisPoints, relationship.Commitment.Score?.BasisPoints));
    }

    [Theory]
    [InlineData(2_999, RelationshipType.Transactional)]
    [InlineData(3_000, RelationshipType.Partnership)]
    public void A_policy_may_draw_its_own_line(int score, RelationshipType type) =>
        Assert.Equal(type, Standing.At(score, score).Relationship(new(line: Proportion.FromPercent(30))).Type);

    [Fact]
    public void Held_but_unhappy_is_captive() => AssertCertain(RelationshipType.Captive, Customers.HeldButUnhappy());

    [Fact]
    public void A_loyal_partner_is_in_partnership() => AssertCertain(RelationshipType.Partnership, Customers.LoyalPartner());

    [Fact]
    public void A_price_buyer_is_transactional() => AssertCertain(RelationshipType.Transactional, Customers.PriceBuyer());

    [Fact]
    public void A_willing_newcomer_is_developing() => AssertCertain(RelationshipType.Developing, Customers.WillingNewcomer());

    [Fact]
    public void Nothing_known_gives_no_type_and_says_what_is_missing()
    {
        var relationship = Rows.Unknown.Relationship();
        Assert.Equal((RelationshipType.Unknown, Certainty.Unknown), (relationship.Type, relationship.Certainty));
        Assert.Equal(
            RowReasons.BondCoverageLow | RowReasons.CommitmentCoverageLow | RowReasons.BindingEvidenceMissing,
            relationship.Reasons);
    }

    [Fact]
    public void The_default_assessment_is_unknown_without_a_reason()
    {
        var relationship = default(RelationshipAssessment);
        Assert.Equal((RelationshipType.Unknown, Certainty.Unknown, RowReasons.None), (relationship.Type, relationship.Certainty, relationship.Reasons));
        Assert.Equal((default, default, 0), (relationship.Bond, relationship.Commitment, relationship.Confidence.BasisPoints));
        Assert.NotEqual(relationship, Rows.Unknown.Relationship());
        Assert.Equal(Rows.Unknown.Relationship(), Rows.Unknown.Relationship());
    }

    private static void AssertCertain(RelationshipType type, CustomerFacts facts)
    {
        var relationship = facts.Relationship();
        Assert.Equal((type, Certainty.Certain), (relationship.Type, relationship.Certainty));
        Assert.Equal(RowReasons.RelationshipCertain, relationship.Reasons & (RowReasons.RelationshipCertain | Likely));
    }
}
