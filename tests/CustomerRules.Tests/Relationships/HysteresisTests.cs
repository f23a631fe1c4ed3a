using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships;

/// <summary>A previous type keeps each axis on its side until the score is 5 points beyond the line.</summary>
public class HysteresisTests
{
    private const RowReasons Held = RowReasons.BondHeld | RowReasons.CommitmentHeld;

    [Theory]
    [InlineData(RelationshipType.Captive, 4_500, RelationshipType.Captive, RowReasons.BondHeld)]
    [InlineData(RelationshipType.Captive, 4_499, RelationshipType.Transactional, RowReasons.None)]
    [InlineData(RelationshipType.Captive, 4_999, RelationshipType.Captive, RowReasons.BondHeld)]
    [InlineData(RelationshipType.Captive, 5_000, RelationshipType.Captive, RowReasons.None)]
    [InlineData(RelationshipType.Transactional, 5_499, RelationshipType.Transactional, RowReasons.BondHeld)]
    [InlineData(RelationshipType.Transactional, 5_500, RelationshipType.Captive, RowReasons.None)]
    [InlineData(RelationshipType.Transactional, 5_000, RelationshipType.Transactional, RowReasons.BondHeld)]
    [InlineData(RelationshipType.Transactional, 4_999, RelationshipType.Transactional, RowReasons.None)]
    [InlineData(RelationshipType.Unknown, 4_999, RelationshipType.Transactional, RowReasons.None)]
    [InlineData(RelationshipType.Unknown, 5_000, RelationshipType.Captive, RowReasons.None)]
    public void A_bond_changes_sides_only_beyond_its_line(RelationshipType previous, int bond, RelationshipType type, RowReasons held) =>
        AssertType(type, held, Standing.At(bond, 1_000, previous));

    [Theory]
    [InlineData(RelationshipType.Developing, 4_500, RelationshipType.Developing, RowReasons.CommitmentHeld)]
    [InlineData(RelationshipType.Developing, 4_499, RelationshipType.Transactional, RowReasons.None)]
    [InlineData(RelationshipType.Developing, 4_999, RelationshipType.Developing, RowReasons.CommitmentHeld)]
    [InlineData(RelationshipType.Developing, 5_000, RelationshipType.Developing, RowReasons.None)]
    [InlineData(RelationshipType.Transactional, 5_499, RelationshipType.Transactional, RowReasons.CommitmentHeld)]
    [InlineData(RelationshipType.Transactional, 5_500, RelationshipType.Developing, RowReasons.None)]
    [InlineData(RelationshipType.Transactional, 5_000, RelationshipType.Transactional, RowReasons.CommitmentHeld)]
    [InlineData(RelationshipType.Transactional, 4_999, RelationshipType.Transactional, RowReasons.None)]
    [InlineData(RelationshipType.Unknown, 4_999, RelationshipType.Transactional, RowReasons.None)]
    [InlineData(RelationshipType.Unknown, 5_000, RelationshipType.Developing, RowReasons.None)]
    public void A_commitment_changes_sides_only_beyond_its_line(RelationshipType previous, int commitment, RelationshipType type, RowReasons held) =>
        AssertType(type, held, Standing.At(1_000, commitment, previous));

    [Theory]
    [InlineData(RelationshipType.Captive, 4_500, 5_499)]
    [InlineData(RelationshipType.Partnership, 4_500, 4_500)]
    [InlineData(RelationshipType.Transactional, 5_499, 5_499)]
    [InlineData(RelationshipType.Developing, 5_499, 4_500)]
    public void Each_type_remembers_its_own_side_of_each_axis(RelationshipType previous, int bond, int commitment) =>
        AssertType(previous, Held, Standing.At(bond, commitment, previous));

    [Theory]
    [InlineData(RelationshipType.Captive, 4_499, 5_500, RelationshipType.Developing)]
    [InlineData(RelationshipType.Partnership, 4_499, 4_499, RelationshipType.Transactional)]
    [InlineData(RelationshipType.Transactional, 5_500, 5_500, RelationshipType.Partnership)]
    [InlineData(RelationshipType.Developing, 5_500, 4_499, RelationshipType.Captive)]
    public void Both_axes_may_change_at_once(RelationshipType previous, int bond, int commitment, RelationshipType type) =>
        AssertType(type, RowReasons.None, Standing.At(bond, commitment, previous));

    [Theory]
    [InlineData(RelationshipType.Captive, 3_799, RelationshipType.Transactional)]
    [InlineData(RelationshipType.Captive, 3_800, RelationshipType.Captive)]
    [InlineData(RelationshipType.Transactional, 4_199, RelationshipType.Transactional)]
    [InlineData(RelationshipType.Transactional, 4_200, RelationshipType.Captive)]
    public void A_policy_may_choose_line_and_hysteresis(RelationshipType previous, int bond, RelationshipType type) =>
        Assert.Equal(type, Standing.At(bond, 1_000, previous)
            .Relationship(new(line: Proportion.FromPercent(40), hysteresis: Proportion.FromPercent(2))).Type);

    [Fact]
    public void Without_hysteresis_the_previous_type_does_not_matter()
    {
        var policy = new RelationshipPolicy(hysteresis: Proportion.Zero);
        foreach (var previous in Enumerable.Range(0, 5).Select(type => (RelationshipType)type))
        {
            Assert.Equal(RelationshipType.Transactional, Standing.At(4_999, 4_999, previous).Relationship(policy).Type);
            Assert.Equal(RelationshipType.Partnership, Standing.At(5_000, 5_000, previous).Relationship(policy).Type);
        }
    }

    [Fact]
    public void Swings_as_wide_as_both_margins_do_change_the_type_each_time()
    {
        Assert.Equal(RelationshipType.Captive, Standing.At(5_500, 0, RelationshipType.Transactional).Relationship().Type);
        Assert.Equal(RelationshipType.Transactional, Standing.At(4_499, 0, RelationshipType.Captive).Relationship().Type);
    }

    private static void AssertType(RelationshipType type, RowReasons held, CustomerRow row)
    {
        var relationship = row.Relationship();
        Assert.Equal(type, relationship.Type);
        Assert.Equal(held, relationship.Reasons & Held);
    }
}
