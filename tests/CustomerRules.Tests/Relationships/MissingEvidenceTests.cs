using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.Relationships;

/// <summary>When there is no type, each condition from both sides.</summary>
public class MissingEvidenceTests
{
    /// <summary>Commitment is known well enough and high, the bond not at all.</summary>
    private static readonly CustomerRow Willing = Rows.Unknown with { Satisfaction = 9_000, MutualBenefit = 9_000 };

    /// <summary>The bond is known well enough and high, commitment not at all.</summary>
    private static readonly CustomerRow Held = Rows.Unknown with { Alternatives = 0, ShareOfWallet = 9_000 };

    [Fact]
    public void A_bond_known_to_35_points_gives_no_type() =>
        AssertNoType(RowReasons.BondCoverageLow, Willing with { Alternatives = 0, CategoryShare = 5_000 });

    [Fact]
    public void A_bond_known_to_45_points_gives_a_type()
    {
        Assert.Equal(RelationshipType.Partnership, (Willing with { Alternatives = 0, ShareOfWallet = 10_000 }).Relationship().Type);
        Assert.Equal(RelationshipType.Partnership, (Willing with { Value = 1, ReferenceSpend = 1, Investment = 1 }).Relationship().Type);
    }

    [Theory]
    [InlineData(4_500, RelationshipType.Partnership)]
    [InlineData(4_501, RelationshipType.Unknown)]
    public void The_minimum_coverage_itself_is_enough_for_the_bond(int minimum, RelationshipType type) =>
        Assert.Equal(type, (Standing.At(9_000, 9_000) with { Value = 0, Alternatives = 0, HorizonMonths = 36 })
            .Relationship(new(minimumCoverage: Proportion.FromBasisPoints(minimum))).Type);

    [Fact]
    public void A_commitment_known_to_35_points_gives_no_type() =>
        AssertNoType(RowReasons.CommitmentCoverageLow, Held with { Satisfaction = 9_000, JudgesFuture = 1 });

    [Fact]
    public void A_commitment_known_to_40_points_gives_a_type() =>
        Assert.Equal(RelationshipType.Partnership, (Held with { Satisfaction = 9_000, HorizonMonths = 36 }).Relationship().Type);

    [Theory]
    [InlineData(4_000, RelationshipType.Partnership)]
    [InlineData(4_001, RelationshipType.Unknown)]
    public void The_minimum_coverage_itself_is_enough_for_the_commitment(int minimum, RelationshipType type) =>
        Assert.Equal(type, Standing.At(9_000, 9_000).Relationship(new(minimumCoverage: Proportion.FromBasisPoints(minimum))).Type);

    [Fact]
    public void Without_any_binding_item_there_is_no_type_however_much_is_covered()
    {
        var policy = new RelationshipPolicy(new EvidenceWeights(lockIn: 0, alternatives: 5, shareOfWallet: 5, categoryShare: 90));
        var row = Willing with { CategoryShare = 5_000 };
        AssertNoType(RowReasons.BindingEvidenceMissing, row, policy);
        Assert.Equal(RelationshipType.Partnership, (row with { Alternatives = 3 }).Relationship(policy).Type);
        Assert.Equal(RelationshipType.Partnership, (row with { ShareOfWallet = 0 }).Relationship(policy).Type);
        Assert.Equal(RelationshipType.Partnership, (row with { ReferenceSpend = 1, OneOffCost = 0 }).Relationship(policy).Type);
    }

    [Fact]
    public void A_switching_cost_without_spend_to_compare_it_with_binds_nothing()
    {
        var policy = new RelationshipPolicy(new EvidenceWeights(lockIn: 0, alternatives: 5, shareOfWallet: 5, categoryShare: 90));
        AssertNoType(RowReasons.BindingEvidenceMissing, Willing with { CategoryShare = 5_000, Investment = 5, Value = 0, ReferenceSpend = 5 }, policy);
    }

    [Fact]
    public void Captive_must_be_confirmed_by_satisfaction_or_mutual_benefit()
    {
        var neverAsked = Customers.HeldAndNeverAsked().ToRow(Customers.AsOf);
        AssertNoType(RowReasons.CaptiveUnconfirmed | RowReasons.BondHigh | RowReasons.CommitmentLow, neverAsked);
        Assert.Equal(RelationshipType.Captive, (neverAsked with { Satisfaction = 0 }).Relationship().Type);
        Assert.Equal(RelationshipType.Captive, (neverAsked with { MutualBenefit = 0 }).Relationship().Type);
    }

    [Fact]
    public void The_other_types_need_no_such_confirmation()
    {
        var neverAsked = Customers.HeldAndNeverAsked().ToRow(Customers.AsOf);
        Assert.Equal(RelationshipType.Partnership, (neverAsked with { HorizonMonths = 36, JudgesFuture = 1 }).Relationship().Type);
        Assert.Equal(RelationshipType.Transactional, (neverAsked with { Alternatives = 9, ShareOfWallet = 0 }).Relationship().Type);
        Assert.Equal(RelationshipType.Developing, (neverAsked with { Alternatives = 9, ShareOfWallet = 0, HorizonMonths = 36, JudgesFuture = 1 }).Relationship().Type);
    }

    [Fact]
    public void A_previous_type_is_no_evidence()
    {
        AssertNoType(RowReasons.BondCoverageLow | RowReasons.BindingEvidenceMissing, Willing with { PreviousType = RelationshipType.Partnership });
        AssertNoType(RowReasons.CommitmentCoverageLow, Held with { PreviousType = RelationshipType.Captive });
    }

    private static void AssertNoType(RowReasons reasons, CustomerRow row, RelationshipPolicy? policy = null)
    {
        var relationship = row.Relationship(policy);
        Assert.Equal((RelationshipType.Unknown, Certainty.Unknown), (relationship.Type, relationship.Certainty));
        Assert.Equal(reasons, relationship.Reasons);
    }
}
