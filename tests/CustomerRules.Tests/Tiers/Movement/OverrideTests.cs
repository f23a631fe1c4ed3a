using System;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

/// <summary>A tier that a person set wins until it expires.</summary>
public class OverrideTests
{
    [Theory]
    [InlineData(1, TierMovementKind.Overridden, CustomerTier.A, TierMovementReasons.OverrideInForce)]
    [InlineData(0, TierMovementKind.Unchanged, CustomerTier.C, TierMovementReasons.OverrideExpired | TierMovementReasons.SameTier)]
    [InlineData(-1, TierMovementKind.Unchanged, CustomerTier.C, TierMovementReasons.OverrideExpired | TierMovementReasons.SameTier)]
    public void It_is_in_force_on_the_day_before_it_expires_and_not_on_the_day_itself(
        int expiresInDays, TierMovementKind kind, CustomerTier tier, TierMovementReasons reasons)
    {
        var movement = Rated.As(CustomerTier.C, 20_000).Set(CustomerTier.A, expiresInDays).Moved();
        Assert.Equal((kind, tier, reasons), (movement.Kind, movement.Tier, movement.Reasons));
        Assert.Equal(Customers.AsOf.PlusDays(expiresInDays), movement.OverrideExpires);
    }

    [Fact]
    public void Without_a_date_it_is_in_force_on_none()
    {
        var movement = (Rated.As(CustomerTier.C, 20_000) with { OverrideTier = CustomerTier.A, OverrideExpires = CustomerRow.UnknownDate }).Moved();
        Assert.Equal((TierMovementKind.Unchanged, CustomerTier.C), (movement.Kind, movement.Tier));
        Assert.Equal(TierMovementReasons.OverrideWithoutDate | TierMovementReasons.SameTier, movement.Reasons);
        Assert.Null(movement.OverrideExpires);
    }

    [Fact]
    public void A_date_without_a_tier_says_nothing()
    {
        var movement = (Rated.As(CustomerTier.C, 20_000) with { OverrideExpires = Rated.Today + 1 }).Moved();
        Assert.Equal(TierMovementReasons.SameTier, movement.Reasons);
        Assert.Null(movement.OverrideExpires);
    }

    [Fact]
    public void It_wins_over_everything_also_over_what_is_not_known()
    {
        foreach (var row in new[] { Rows.Unknown, Rated.As(CustomerTier.A, 0, 1, 1), Rated.As(CustomerTier.D, 500_000) })
        {
            var movement = row.Set(CustomerTier.C, 1).Moved();
            Assert.Equal((TierMovementKind.Overridden, CustomerTier.C, TierMovementReasons.OverrideInForce), (movement.Kind, movement.Tier, movement.Reasons));
            Assert.Equal(row.Moved().RawTier, movement.RawTier);
        }
    }

    [Fact]
    public void The_tier_holds_since_the_review_that_first_sees_it()
    {
        Assert.Equal(Customers.AsOf, Rated.As(CustomerTier.C, 20_000).Set(CustomerTier.A, 1).Moved().Since);
        Assert.Equal(Customers.AsOf, Rows.Unknown.Set(CustomerTier.A, 1).Moved().Since);
        Assert.Equal(Customers.AsOf.PlusDays(-1_000), Rated.As(CustomerTier.A, 20_000).Set(CustomerTier.A, 1).Moved().Since);
    }

    /// <summary>A tier that was set and not earned leaves no trace: no margin, dwell or step holds it after its date.</summary>
    [Theory]
    [InlineData(0, 0, CustomerTier.B, TierMovementKind.Demoted, CustomerTier.D)]
    [InlineData(-1, 500_000, CustomerTier.A, TierMovementKind.Unchanged, CustomerTier.A)]
    [InlineData(0, 20_000, CustomerTier.D, TierMovementKind.Promoted, CustomerTier.C)]
    [InlineData(0, 10_000, CustomerTier.D, TierMovementKind.Promoted, CustomerTier.C)]
    public void Once_it_has_expired_a_tier_that_was_set_is_rated_afresh(int expiresInDays, long value, CustomerTier set, TierMovementKind kind, CustomerTier raw)
    {
        var movement = Rated.As(set, value, 30, 40).Set(set, expiresInDays).Moved();
        Assert.Equal((kind, raw, raw, Customers.AsOf), (movement.Kind, movement.Tier, movement.RawTier, movement.Since!.Value));
        Assert.Equal(TierMovementReasons.OverrideExpired | TierMovementReasons.TierBeforeWasSet, movement.Reasons);
    }

    [Fact]
    public void A_tier_that_a_review_gave_since_the_expiry_is_kept_like_any_other()
    {
        var earned = Rated.As(CustomerTier.A, 90_000) with { PreviousTierSince = Rated.Today - 10 };
        Assert.Equal(TierMovementKind.HeldByDwell, earned.Set(CustomerTier.A, -10).Moved().Kind);
        Assert.Equal(TierMovementKind.Demoted, earned.Set(CustomerTier.A, -9).Moved().Kind);
        Assert.Equal(TierMovementKind.HeldByDwell, earned.Set(CustomerTier.B, -9).Moved().Kind);
    }

    /// <summary>An override that kept what was earned already harms nobody: the margin holds afterwards as it would have without it.</summary>
    [Theory]
    [InlineData(30, 29, TierMovementKind.HeldByMargin, CustomerTier.A)]
    [InlineData(30, 30, TierMovementKind.Demoted, CustomerTier.B)]
    [InlineData(30, 31, TierMovementKind.Demoted, CustomerTier.B)]
    public void A_tier_that_the_customer_had_before_it_was_set_was_earned(int heldForDays, int setDaysAgo, TierMovementKind kind, CustomerTier tier)
    {
        var row = Rated.As(CustomerTier.A, 95_000, heldForDays).Set(CustomerTier.A, 0) with { OverrideSet = Rated.Today - setDaysAgo };
        var movement = row.Moved(new TierMovementPolicy(minimumDwellDays: 0));
        Assert.Equal((kind, tier), (movement.Kind, movement.Tier));
    }

    [Fact]
    public void When_it_was_set_is_told_and_bounded()
    {
        Assert.Null(new TierOverride(CustomerTier.A, "why", Customers.AsOf).SetOn);
        Assert.Equal(new(2024, 5, 1), new TierOverride(CustomerTier.A, "why", Customers.AsOf, new(2024, 5, 1)).SetOn);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new TierOverride(CustomerTier.A, "why", Customers.AsOf, new(1899, 12, 31)), "setOn", "setOn must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
    }

    [Fact]
    public void An_expired_tier_of_a_customer_without_a_value_is_none()
    {
        var movement = (Rows.Unknown with { PreviousTier = CustomerTier.A, PreviousTierSince = Rated.Today - 30 }).Set(CustomerTier.A, 0).Moved();
        Assert.Equal((TierMovementKind.Unknown, CustomerTier.Unknown, null), (movement.Kind, movement.Tier, movement.Since));
    }

    [Theory]
    [InlineData(CustomerTier.Unknown, "tier must be A, B, C or D, but was Unknown.")]
    [InlineData((CustomerTier)5, "tier must be a defined CustomerTier, but was 5.")]
    public void A_tier_that_is_none_cannot_be_set(CustomerTier tier, string sentence) =>
        Refusal.Of<ArgumentOutOfRangeException>(() => new TierOverride(tier, "why", Customers.AsOf), "tier", sentence);

    [Fact]
    public void It_has_a_reason_and_a_date()
    {
        Refusal.Of<ArgumentException>(() => new TierOverride(CustomerTier.A, "", Customers.AsOf), "reason", "reason must not be empty.");
        Refusal.Of<ArgumentNullException>(() => new TierOverride(CustomerTier.A, null!, Customers.AsOf), "reason", "");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new TierOverride(CustomerTier.A, "why", new(2200, 1, 1)),
            "expiresOn",
            "expiresOn must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");

        var set = new TierOverride(CustomerTier.A, "board decision", Customers.AsOf.WithCalendar(CalendarSystem.Julian));
        Assert.Equal((CustomerTier.A, "board decision", Customers.AsOf), (set.Tier, set.Reason, set.ExpiresOn));
        Assert.Equal("A until 2025-01-01 (board decision)", set.ToString());
    }
}
