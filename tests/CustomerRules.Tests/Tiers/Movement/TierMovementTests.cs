using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

public class TierMovementTests
{
    [Fact]
    public void The_default_is_nothing_at_all()
    {
        TierMovement nothing = default;
        Assert.Equal((TierMovementKind.Unknown, CustomerTier.Unknown, TierMovementReasons.None), (nothing.Kind, nothing.Tier, nothing.Reasons));
        Assert.Null(nothing.Since);
        Assert.Null(nothing.TierValue);
        Assert.Null(nothing.PromotionThreshold);
        Assert.Null(nothing.DemotionThreshold);
        Assert.Null(nothing.DwellEnds);
        Assert.Null(nothing.OverrideExpires);
        Assert.False(nothing.HasMoved || nothing.WouldHaveMoved);
    }

    [Fact]
    public void It_carries_the_figures_that_a_screen_shows()
    {
        var movement = Rated.As(CustomerTier.B, 70_000, daysHeld: 30).Moved();
        Assert.Equal((CustomerTier.B, CustomerTier.B, CustomerTier.B), (movement.PreviousTier, movement.RawTier, movement.Tier));
        Assert.Equal((700m, 400m), (movement.TierValue, movement.DemotionThreshold));
        Assert.Equal((CustomerTier.A, 1_200m), (movement.PromotionTier, movement.PromotionThreshold));
        Assert.Equal((Customers.AsOf.PlusDays(-30), Customers.AsOf.PlusDays(60)), (movement.Since, movement.DwellEnds));
    }

    [Fact]
    public void Amounts_are_of_the_scale_of_the_row()
    {
        var whole = MoneyScale.FromDecimals(0);
        var movement = (Rated.As(CustomerTier.B, 7) with { Scale = whole }).Moved(boundaries: new(9, 5, 1, TierBasis.Standard.With(whole)));
        Assert.Equal((7m, 11m, 4m), (movement.TierValue, movement.PromotionThreshold, movement.DemotionThreshold)); // 10.8 and 4 exactly
    }

    [Fact]
    public void Who_is_held_or_overridden_would_have_moved_and_who_is_lifted_by_a_person_has()
    {
        var held = Rated.As(CustomerTier.B, 100_000).Moved();
        Assert.True(held.WouldHaveMoved && !held.HasMoved);
        var lifted = Rated.As(CustomerTier.B, 70_000).Set(CustomerTier.A, 1).Moved();
        Assert.True(lifted.HasMoved && !lifted.WouldHaveMoved);
        var kept = Rated.As(CustomerTier.B, 1).Set(CustomerTier.B, 1).Moved();
        Assert.True(kept.WouldHaveMoved && !kept.HasMoved);
    }

    [Fact]
    public void The_text_tells_what_became_of_the_tier()
    {
        Assert.Equal("Promoted, B to A", Rated.As(CustomerTier.B, 120_000).Moved().ToString());
        Assert.Equal("HeldByMargin, B (raw tier A)", Rated.As(CustomerTier.B, 100_000).Moved().ToString());
        Assert.Equal("FirstRating, A", Rated.As(CustomerTier.Unknown, 100_000).Moved().ToString());
        Assert.Equal("Overridden, A (raw tier C)", Rated.As(CustomerTier.A, 20_000).Set(CustomerTier.A, 1).Moved().ToString());
        Assert.Equal("Overridden, C to A", Rated.As(CustomerTier.C, 20_000).Set(CustomerTier.A, 1).Moved().ToString());
        Assert.Equal("Unknown, Unknown", default(TierMovement).ToString());
    }
}
