using System;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.FollowUps;

public class CadenceTests
{
    private static readonly RelationshipType[] Types = Enumerable.Range(0, 5).Select(type => (RelationshipType)type).ToArray();

    [Theory]
    [InlineData(CustomerTier.A, "30/45 days")]
    [InlineData(CustomerTier.B, "60/90 days")]
    [InlineData(CustomerTier.C, "120/180 days")]
    [InlineData(CustomerTier.D, null)]
    [InlineData(CustomerTier.Unknown, null)]
    public void The_standard_cadence_is_as_documented_whatever_the_type(CustomerTier tier, string? interval)
    {
        Assert.Equal(interval, Cadence.Standard.For(tier)?.ToString());
        Assert.All(Types, type => Assert.Equal(interval, Cadence.Standard.For(tier, type)?.ToString()));
    }

    [Fact]
    public void A_tier_can_be_changed_for_every_type_at_once()
    {
        var cadence = Cadence.Standard.With(CustomerTier.D, new ContactInterval(365, 400));
        Assert.All(Types, type => Assert.Equal(new ContactInterval(365, 400), cadence.For(CustomerTier.D, type)));
        Assert.All(Types, type => Assert.Equal(new ContactInterval(120, 180), cadence.For(CustomerTier.C, type)));
        Assert.Null(Cadence.Standard.For(CustomerTier.D));
    }

    [Fact]
    public void One_type_of_a_tier_can_differ()
    {
        var cadence = Cadence.Standard.With(CustomerTier.A, RelationshipType.Partnership, new ContactInterval(14, 21));
        Assert.Equal(new ContactInterval(14, 21), cadence.For(CustomerTier.A, RelationshipType.Partnership));
        Assert.All(Types.Take(4), type => Assert.Equal(new ContactInterval(30, 45), cadence.For(CustomerTier.A, type)));
        Assert.Equal(new ContactInterval(60, 90), cadence.For(CustomerTier.B, RelationshipType.Partnership));
        Assert.Equal(new ContactInterval(30, 45), Cadence.Standard.For(CustomerTier.A, RelationshipType.Partnership));
    }

    [Fact]
    public void A_tier_or_a_type_of_it_can_be_left_to_events()
    {
        Assert.Null(Cadence.Standard.With(CustomerTier.A, null).For(CustomerTier.A, RelationshipType.Captive));
        var cadence = Cadence.Standard.With(CustomerTier.A, RelationshipType.Transactional, null);
        Assert.Null(cadence.For(CustomerTier.A, RelationshipType.Transactional));
        Assert.NotNull(cadence.For(CustomerTier.A));
    }

    [Fact]
    public void Without_a_tier_there_is_nothing_to_change()
    {
        const string sentence = "tier must be A, B, C or D, but was Unknown.";
        Refusal.Of<ArgumentOutOfRangeException>(() => Cadence.Standard.With(CustomerTier.Unknown, null), "tier", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => Cadence.Standard.With(CustomerTier.Unknown, RelationshipType.Captive, null), "tier", sentence);
    }

    [Fact]
    public void Tiers_and_types_that_do_not_exist_are_refused()
    {
        const string tier = "tier must be a defined CustomerTier, but was 5.";
        const string type = "type must be a defined RelationshipType, but was 5.";
        Refusal.Of<ArgumentOutOfRangeException>(() => Cadence.Standard.For((CustomerTier)5), "tier", tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Cadence.Standard.For(CustomerTier.A, (RelationshipType)5), "type", type);
        Refusal.Of<ArgumentOutOfRangeException>(() => Cadence.Standard.With((CustomerTier)5, null), "tier", tier);
        Refusal.Of<ArgumentOutOfRangeException>(() => Cadence.Standard.With(CustomerTier.A, (RelationshipType)5, null), "type", type);
    }
}
