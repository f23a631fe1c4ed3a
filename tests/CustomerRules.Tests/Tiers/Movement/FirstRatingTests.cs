using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

/// <summary>No tier before, no value, or too new a customer.</summary>
public class FirstRatingTests
{
    [Theory]
    [InlineData(100_000, CustomerTier.A)]
    [InlineData(99_999, CustomerTier.B)]
    [InlineData(0, CustomerTier.D)]
    public void Without_a_tier_before_the_raw_tier_is_taken_without_a_margin(long value, CustomerTier tier)
    {
        var movement = (Rated.As(CustomerTier.Unknown, value) with { PreviousTierSince = CustomerRow.UnknownDate }).Moved();
        Assert.Equal((TierMovementKind.FirstRating, tier, TierMovementReasons.NoPreviousTier), (movement.Kind, movement.Tier, movement.Reasons));
        Assert.Equal(Customers.AsOf, movement.Since);
        Assert.False(movement.HasMoved || movement.WouldHaveMoved);
        Assert.Equal((CustomerTier.Unknown, null, null, null), (movement.PromotionTier, movement.PromotionThreshold, movement.DemotionThreshold, movement.DwellEnds));
    }

    [Fact]
    public void A_date_without_a_tier_before_says_nothing() => Assert.Null(Rated.As(CustomerTier.Unknown, 0, daysHeld: 10).Moved().DwellEnds);

    [Fact]
    public void Without_a_tier_before_and_without_a_value_there_is_none()
    {
        var movement = Rows.Unknown.Moved();
        Assert.Equal((TierMovementKind.Unknown, CustomerTier.Unknown, CustomerTier.Unknown), (movement.Kind, movement.Tier, movement.RawTier));
        Assert.Equal(TierMovementReasons.TierValueUnknown | TierMovementReasons.NoPreviousTier, movement.Reasons);
        Assert.Equal((null, null), (movement.Since, movement.TierValue));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2_000)]
    public void A_value_that_is_not_known_costs_nobody_a_tier(int daysKnown)
    {
        var movement = (Rated.As(CustomerTier.A, 0, daysHeld: 500, daysKnown) with { TierValue = CustomerRow.UnknownAmount }).Moved();
        Assert.Equal((TierMovementKind.Unchanged, CustomerTier.A, TierMovementReasons.TierValueUnknown), (movement.Kind, movement.Tier, movement.Reasons));
        Assert.Equal(Customers.AsOf.PlusDays(-500), movement.Since);
        Assert.False(movement.WouldHaveMoved);
    }

    [Theory]
    [InlineData(179, TierMovementKind.Provisional, CustomerTier.A)]
    [InlineData(180, TierMovementKind.Demoted, CustomerTier.B)]
    [InlineData(-5, TierMovementKind.Provisional, CustomerTier.A)] // the first order is still to come
    public void No_tier_is_lost_in_the_first_180_days(int daysKnown, TierMovementKind kind, CustomerTier tier)
    {
        var movement = Rated.As(CustomerTier.A, 0, daysKnown: daysKnown).Moved();
        Assert.Equal((kind, tier), (movement.Kind, movement.Tier));
        Assert.Equal(kind == TierMovementKind.Provisional, movement.Reasons == TierMovementReasons.YoungCustomer);
        Assert.Equal(kind == TierMovementKind.Provisional ? Customers.AsOf.PlusDays(-1_000) : Customers.AsOf, movement.Since);
    }

    [Fact]
    public void A_new_customer_is_provisional_also_where_nothing_would_change()
    {
        var movement = Rated.As(CustomerTier.B, 70_000, daysKnown: 179).Moved();
        Assert.Equal((TierMovementKind.Provisional, TierMovementReasons.YoungCustomer | TierMovementReasons.SameTier), (movement.Kind, movement.Reasons));
        Assert.Equal(TierMovementKind.Unchanged, Rated.As(CustomerTier.B, 70_000, daysKnown: 180).Moved().Kind);
    }

    [Theory]
    [InlineData(119_999, TierMovementKind.HeldByMargin, TierMovementReasons.PromotionMissed)]
    [InlineData(120_000, TierMovementKind.Promoted, TierMovementReasons.PromotionReached)]
    public void A_new_customer_earns_a_better_tier_like_any_other(long value, TierMovementKind kind, TierMovementReasons reason)
    {
        var movement = Rated.As(CustomerTier.B, value, daysKnown: 10).Moved();
        Assert.Equal((kind, reason | TierMovementReasons.YoungCustomer), (movement.Kind, movement.Reasons));
    }

    [Fact]
    public void A_first_order_that_is_not_known_makes_no_new_customer_and_is_said_where_it_could_matter()
    {
        var row = Rated.As(CustomerTier.A, 0) with { FirstOrder = CustomerRow.UnknownDate };
        Assert.Equal(TierMovementKind.Demoted, row.Moved().Kind);
        Assert.Equal(
            TierMovementReasons.FirstOrderUnknown | TierMovementReasons.DemotionReached | TierMovementReasons.StepsLimited, row.Moved().Reasons);
        Assert.Equal(TierMovementReasons.SameTier, (row with { TierValue = 100_000 }).Moved().Reasons);
    }
}
