using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;
using static CustomerRules.Relationships.Certainty;
using static CustomerRules.Relationships.RelationshipType;

namespace CustomerRules.Tests.Relationships;

/// <summary>A type is certain when the whole interval of each axis lies on one side of the line in force: each end from both sides.</summary>
public class CertaintyTests
{
    private const RelationshipType First = RelationshipType.Unknown;

    private static readonly CustomerRow Captive0 = Standing.At(10_000, 0) with { HorizonMonths = 0 };

    [Fact]
    public void With_everything_known_every_type_is_certain() =>
        AssertCertainty(Certain, Captive, Customers.HeldButUnhappy().ToRow(Customers.AsOf));

    [Fact]
    public void With_something_unknown_a_type_can_still_be_certain()
    {
        AssertCertainty(Certain, Developing, Customers.WillingNewcomer().ToRow(Customers.AsOf));
        Assert.Equal(9_000, Customers.WillingNewcomer().Relationship().Confidence.BasisPoints);
    }

    [Fact]
    public void One_open_axis_is_enough_to_make_a_type_likely()
    {
        AssertCertainty(Certain, Captive, Captive0);
        AssertCertainty(Likely, Captive, Captive0 with { ShareOfWallet = -1 });
        AssertCertainty(Likely, Captive, Captive0 with { HorizonMonths = -1 });
    }

    // The lowest bond is 45 + 20 x share of wallet: alternatives and categories are unknown.
    [Theory]
    [InlineData(First, 10_000, 2_500, Certain)]
    [InlineData(First, 10_000, 2_499, Likely)]
    [InlineData(Captive, 10_000, 0, Certain)]
    [InlineData(Captive, 9_999, 0, Likely)]
    [InlineData(Transactional, 10_000, 5_000, Certain)]
    [InlineData(Transactional, 10_000, 4_999, Likely)]
    public void A_high_bond_is_certain_when_its_lowest_reaches_the_line(RelationshipType previous, long lockIn, short wallet, Certainty certainty) =>
        AssertCertainty(certainty, Captive, Captive0 with { PreviousType = previous, Investment = lockIn, ShareOfWallet = wallet });

    // The highest bond is 45 + 20 x share of wallet: the lock-in ratio is unknown.
    [Theory]
    [InlineData(First, 2_499, Certain)]
    [InlineData(First, 2_500, Likely)]
    [InlineData(Transactional, 4_999, Certain)]
    [InlineData(Transactional, 5_000, Likely)]
    [InlineData(Captive, 0, Likely)]
    public void A_low_bond_is_certain_when_its_highest_is_under_the_line(RelationshipType previous, short wallet, Certainty certainty) =>
        AssertCertainty(certainty, Transactional, Captive0 with
        {
            PreviousType = previous,
            Value = 0,
            Alternatives = 3,
            ShareOfWallet = wallet,
            CategoryShare = 0,
        });

    // The lowest commitment is 20 + 20 + 20 x mutual benefit: the rest is unknown.
    [Theory]
    [InlineData(First, 5_000, Certain)]
    [InlineData(First, 4_999, Likely)]
    [InlineData(Partnership, 2_500, Certain)]
    [InlineData(Partnership, 2_499, Likely)]
    [InlineData(Captive, 7_500, Certain)]
    [InlineData(Captive, 7_499, Likely)]
    public void A_high_commitment_is_certain_when_its_lowest_reaches_the_line(RelationshipType previous, short benefit, Certainty certainty) =>
        AssertCertainty(certainty, Partnership, Captive0 with
        {
            PreviousType = previous,
            HorizonMonths = 36,
            Satisfaction = 10_000,
            MutualBenefit = benefit,
        });

    // The highest commitment is 40 + 20 x mutual benefit.
    [Theory]
    [InlineData(First, 4_999, Certain)]
    [InlineData(First, 5_000, Likely)]
    [InlineData(Captive, 7_499, Certain)]
    [InlineData(Captive, 7_500, Likely)]
    [InlineData(Partnership, 2_499, Certain)]
    [InlineData(Partnership, 2_500, Likely)]
    public void A_low_commitment_is_certain_when_its_highest_is_under_the_line(RelationshipType previous, short benefit, Certainty certainty) =>
        AssertCertainty(certainty, Captive, Captive0 with { PreviousType = previous, MutualBenefit = benefit });

    // Everything but the one-off costs is known; the bond is 45 x lock-in + 25.
    [Theory]
    [InlineData(5_556, true, Captive, Certain, 5_000, 5_000)]
    [InlineData(5_555, true, Transactional, Certain, 4_999, 4_999)]
    [InlineData(5_556, false, Captive, Certain, 5_000, 7_000)]
    [InlineData(5_555, false, Transactional, Likely, 4_999, 7_000)]
    public void A_partial_switching_cost_stands_as_it_is_below_and_in_full_above(
        long lockIn, bool isComplete, RelationshipType type, Certainty certainty, int lowest, int highest)
    {
        var row = Captive0 with
        {
            Investment = lockIn,
            OneOffCost = isComplete ? 0 : CustomerRow.UnknownAmount,
            Alternatives = 0,
            ShareOfWallet = 0,
            CategoryShare = 0,
        };
        AssertCertainty(certainty, type, row);
        var bond = row.Relationship().Bond;
        Assert.Equal((lowest, 10_000, lowest, highest), (bond.Score?.BasisPoints, bond.Coverage.BasisPoints, bond.Lowest.BasisPoints, bond.Highest.BasisPoints));
    }

    [Fact]
    public void A_partial_switching_cost_beyond_the_full_ratio_leaves_nothing_open()
    {
        var row = Captive0 with { Investment = 20_000, OneOffCost = CustomerRow.UnknownAmount, Alternatives = 0, CategoryShare = 0 };
        Assert.Equal(row.Relationship().Bond.Lowest, row.Relationship().Bond.Highest);
    }

    private static void AssertCertainty(Certainty certainty, RelationshipType type, CustomerRow row)
    {
        const RowReasons either = RowReasons.RelationshipCertain | RowReasons.RelationshipLikely;
        var relationship = row.Relationship();
        Assert.Equal((type, certainty), (relationship.Type, relationship.Certainty));
        Assert.Equal(certainty == Certain ? RowReasons.RelationshipCertain : RowReasons.RelationshipLikely, relationship.Reasons & either);
    }
}
