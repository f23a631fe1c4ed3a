using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

/// <summary>Up: from 20 % above the better tier's least value on; 1,200.00 for A, 600.00 for B, 120.00 for C.</summary>
public class PromotionTests
{
    [Theory]
    [InlineData(CustomerTier.B, 119_999, TierMovementKind.HeldByMargin, CustomerTier.B)]
    [InlineData(CustomerTier.B, 120_000, TierMovementKind.Promoted, CustomerTier.A)]
    [InlineData(CustomerTier.B, 100_000, TierMovementKind.HeldByMargin, CustomerTier.B)] // raw tier A, to the cent
    [InlineData(CustomerTier.B, 99_999, TierMovementKind.Unchanged, CustomerTier.B)]
    [InlineData(CustomerTier.C, 59_999, TierMovementKind.HeldByMargin, CustomerTier.C)]
    [InlineData(CustomerTier.C, 60_000, TierMovementKind.Promoted, CustomerTier.B)]
    [InlineData(CustomerTier.D, 11_999, TierMovementKind.HeldByMargin, CustomerTier.D)]
    [InlineData(CustomerTier.D, 12_000, TierMovementKind.Promoted, CustomerTier.C)]
    public void A_better_tier_is_reached_at_its_least_value_and_the_margin(CustomerTier previous, long value, TierMovementKind kind, CustomerTier tier)
    {
        var movement = Rated.As(previous, value).Moved();
        Assert.Equal((kind, tier), (movement.Kind, movement.Tier));
    }

    [Theory]
    [InlineData(119_999, CustomerTier.B, TierMovementReasons.PromotionReached | TierMovementReasons.PromotionBelowRawTier)] // raw tier A
    [InlineData(120_000, CustomerTier.A, TierMovementReasons.PromotionReached)]
    [InlineData(60_000, CustomerTier.B, TierMovementReasons.PromotionReached)] // raw tier B
    [InlineData(12_000, CustomerTier.C, TierMovementReasons.PromotionReached)]
    public void Several_tiers_are_climbed_at_once_to_the_best_that_is_reached(long value, CustomerTier tier, TierMovementReasons reasons)
    {
        var movement = Rated.As(CustomerTier.D, value).Moved();
        Assert.Equal((TierMovementKind.Promoted, tier, reasons), (movement.Kind, movement.Tier, movement.Reasons));
        Assert.Equal(tier, movement.PromotionTier);
    }

    [Fact]
    public void Who_is_held_is_told_the_next_better_tier_that_has_a_boundary()
    {
        var held = Rated.As(CustomerTier.D, 100_000).Moved(boundaries: new(1_000, 900, null));
        Assert.Equal((TierMovementKind.HeldByMargin, CustomerTier.A), (held.Kind, held.RawTier));
        Assert.Equal((CustomerTier.B, 1_080m), (held.PromotionTier, held.PromotionThreshold));
        Assert.Equal(TierMovementReasons.PromotionMissed, held.Reasons);
    }

    [Fact]
    public void An_absent_boundary_is_never_reached()
    {
        var most = Rated.As(CustomerTier.B, MoneyScale.MaxMinorUnits).Moved(boundaries: new(null, 500, 100));
        Assert.Equal((TierMovementKind.Unchanged, CustomerTier.B), (most.Kind, most.Tier));
        Assert.Equal((CustomerTier.Unknown, null), (most.PromotionTier, most.PromotionThreshold));

        var over = Rated.As(CustomerTier.C, 120_000).Moved(boundaries: new(1_000, null, 100));
        Assert.Equal((TierMovementKind.Promoted, CustomerTier.A), (over.Kind, over.Tier));
    }

    [Fact]
    public void A_promotion_holds_since_the_review_and_needs_no_dwell()
    {
        var movement = Rated.As(CustomerTier.B, 120_000, daysHeld: 1).Moved();
        Assert.Equal((TierMovementKind.Promoted, Customers.AsOf), (movement.Kind, movement.Since));
        Assert.True(movement.HasMoved && movement.WouldHaveMoved);
    }

    /// <summary>A least value of 0.03 with 20 %: 0.036, so 0.04; with 1 basis point 0.030003, so 0.04 too; without a margin 0.03.</summary>
    [Theory]
    [InlineData(2_000, 3, false)]
    [InlineData(2_000, 4, true)]
    [InlineData(1, 3, false)]
    [InlineData(1, 4, true)]
    [InlineData(0, 3, true)]
    [InlineData(10_000, 5, false)]
    [InlineData(10_000, 6, true)]
    public void The_margin_is_compared_exactly_where_it_is_no_whole_minor_unit(int basisPoints, long value, bool isPromoted)
    {
        var movement = Rated.As(CustomerTier.B, value).Moved(new(Proportion.FromBasisPoints(basisPoints)), new(0.03m, 0.02m, 0.01m));
        Assert.Equal(isPromoted, movement.Kind == TierMovementKind.Promoted);
        Assert.Equal(isPromoted, value >= movement.PromotionThreshold * 100);
    }

    [Fact]
    public void At_the_end_of_the_money_range_nothing_overflows()
    {
        var most = new TierBoundaries(9_000_000_000_000m, 1, 1);
        var movement = Rated.As(CustomerTier.B, MoneyScale.MaxMinorUnits).Moved(new(Proportion.Full), most);
        Assert.Equal((TierMovementKind.HeldByMargin, 18_000_000_000_000m), (movement.Kind, movement.PromotionThreshold));
        Assert.Equal(CustomerTier.A, Rated.As(CustomerTier.B, MoneyScale.MaxMinorUnits).Moved(new(Proportion.Zero), most).Tier);
    }
}
