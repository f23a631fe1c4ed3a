using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class RelationshipEvidenceTests
{
    [Fact]
    public void What_is_left_out_is_unknown() =>
        Assert.All(typeof(RelationshipEvidence).GetProperties().Where(item => item.GetMethod!.IsStatic is false), item =>
        {
            Assert.Null(item.GetValue(RelationshipEvidence.Unknown));
            Assert.Null(item.GetValue(new RelationshipEvidence()));
        });

    [Fact]
    public void Every_item_reaches_its_own_field_of_the_row()
    {
        var row = Customers.Stranger().WithEvidence(new RelationshipEvidence(
            1, Share(2), Share(3), 4, Share(5), Share(6), true, Share(7))).ToRow(Customers.AsOf);
        Assert.Equal((1, 2, 3, 4), (row.Alternatives, row.ShareOfWallet, row.CategoryShare, row.HorizonMonths));
        Assert.Equal((5, 6, 1, 7), (row.Satisfaction, row.MutualBenefit, row.JudgesFuture, row.PriceLed));
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(10_001, "10,001")]
    public void Alternatives_out_of_range_are_refused(int count, string shown) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new RelationshipEvidence(alternatives: count), "alternatives", $"alternatives must be between 0 and 10,000 suppliers, but was {shown}.");

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(1_201, "1,201")]
    public void A_horizon_out_of_range_is_refused(int months, string shown) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new RelationshipEvidence(horizonMonths: months), "horizonMonths", $"horizonMonths must be between 0 and 1,200 months, but was {shown}.");

    [Fact]
    public void The_bounds_themselves_are_accepted()
    {
        var least = new RelationshipEvidence(alternatives: 0, horizonMonths: 0);
        var most = new RelationshipEvidence(alternatives: 10_000, horizonMonths: 1_200);
        Assert.Equal((0, 0), (least.Alternatives, least.HorizonMonths));
        Assert.Equal((RelationshipEvidence.MaxAlternatives, RelationshipEvidence.MaxHorizonMonths), (most.Alternatives, most.HorizonMonths));
    }

    private static Proportion Share(int basisPoints) => Proportion.FromBasisPoints(basisPoints);
}
