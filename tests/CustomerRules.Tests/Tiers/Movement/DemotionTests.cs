using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using Xunit;

namespace CustomerRules.Tests.Tiers.Movement;

/// <summary>Down: under the least value of the tier before less 20 %, 800.00 for A, 400.00 for B, 80.00 for C; after 90 days; one step at a time.</summary>
public class DemotionTests
{
    [Theory]
    [InlineData(CustomerTier.A, 100_000, TierMovementKind.Unchanged, CustomerTier.A)]
    [InlineData(CustomerTier.A, 99_999, TierMovementKind.HeldByMargin, CustomerTier.A)]
    [InlineData(CustomerTier.A, 80_000, TierMovementKind.HeldByMargin, CustomerTier.A)]
    [InlineData(CustomerTier.A, 79_999, TierMovementKind.Demoted, CustomerTier.B)]
    [InlineData(CustomerTier.B, 40_000, TierMovementKind.HeldByMargin, CustomerTier.B)]
    [InlineData(CustomerTier.B, 39_999, TierMovementKind.Demoted, CustomerTier.C)]
    [InlineData(CustomerTier.C, 8_000, TierMovementKind.HeldByMargin, CustomerTier.C)]
    [InlineData(CustomerTier.C, 7_999, TierMovementKind.Demoted, CustomerTier.D)]
    [InlineData(CustomerTier.C, 0, TierMovementKind.Demoted, CustomerTier.D)]
    [InlineData(CustomerTier.D, -MoneyScale.MaxMinorUnits, TierMovementKind.Unchanged, CustomerTier.D)]
    public void A_tier_is_kept_down_to_its_least_value_less_the_margin(CustomerTier previous, long value, TierMovementKind kind, CustomerTier tier)
    {
        var movement = Rated.As(previous, value).Moved();
        Assert.Equal((kind, tier), (movement.Kind, movement.Tier));
    }

    [Theory]
    [InlineData(89, TierMovementKind.HeldByDwell, CustomerTier.A)]
    [InlineData(90, TierMovementKind.Demoted, CustomerTier.B)]
    [InlineData(-1, TierMovementKind.HeldByDwell, CustomerTier.A)] // the tier holds since tomorrow
    public void A_tier_holds_for_ninety_days_at_least(int daysHeld, TierMovementKind kind, CustomerTier tier)
    {
        var movement = Rated.As(CustomerTier.A, 60_000, daysHeld).Moved();
        Assert.Equal((kind, tier), (movement.Kind, movement.Tier));
        Assert.Equal(Customers.AsOf.PlusDays(90 - daysHeld), movement.DwellEnds);
        Assert.Equal(kind == TierMovementKind.Demoted ? Customers.AsOf : Customers.AsOf.PlusDays(-daysHeld), movement.Since);
    }

    [Fact]
    public void Whom_the_dwell_holds_is_told_whether_the_margin_would_hold_it_too()
    {
        Assert.Equal(TierMovementReasons.DwellNotServed, Rated.As(CustomerTier.A, 79_999, 89).Moved().Reasons);
        Assert.Equal(TierMovementReasons.DwellNotServed | TierMovementReasons.WithinDemotionMargin, Rated.As(CustomerTier.A, 80_000, 89).Moved().Reasons);
        Assert.Equal(TierMovementReasons.WithinDemotionMargin, Rated.As(CustomerTier.A, 80_000, 90).Moved().Reasons);
    }

    [Theory]
    [InlineData(1, CustomerTier.B, true)]
    [InlineData(2, CustomerTier.C, true)]
    [InlineData(3, CustomerTier.D, false)]
    public void A_review_lowers_by_at_most_the_allowed_steps(int steps, CustomerTier tier, bool isLimited)
    {
        var movement = Rated.As(CustomerTier.A, 0).Moved(new(stepsDown: steps));
        Assert.Equal((TierMovementKind.Demoted, tier), (movement.Kind, movement.Tier));
        Assert.Equal(
            TierMovementReasons.DemotionReached | (isLimited ? TierMovementReasons.StepsLimited : TierMovementReasons.None), movement.Reasons);
    }

    [Fact]
    public void Steps_to_spare_lead_no_further_than_the_raw_tier()
    {
        var movement = Rated.As(CustomerTier.A, 20_000).Moved(new(stepsDown: 3));
        Assert.Equal((CustomerTier.C, TierMovementReasons.DemotionReached), (movement.Tier, movement.Reasons));
    }

    [Fact]
    public void An_absent_boundary_is_always_missed()
    {
        var movement = Rated.As(CustomerTier.A, MoneyScale.MaxMinorUnits).Moved(boundaries: new(null, 500, 100));
        Assert.Equal((TierMovementKind.Demoted, CustomerTier.B, TierMovementReasons.BoundaryAbsent), (movement.Kind, movement.Tier, movement.Reasons));
        Assert.Null(movement.DemotionThreshold);
        Assert.Equal(TierMovementKind.HeldByDwell, Rated.As(CustomerTier.A, 1, 89).Moved(boundaries: new(null, 500, 100)).Kind);
    }

    [Fact]
    public void Where_it_is_not_known_since_when_the_dwell_counts_as_served_and_is_said_so()
    {
        var row = Rated.As(CustomerTier.A, 60_000) with { PreviousTierSince = CustomerRow.UnknownDate };
        var movement = row.Moved();
        Assert.Equal((TierMovementKind.Demoted, CustomerTier.B), (movement.Kind, movement.Tier));
        Assert.Equal(TierMovementReasons.SinceUnknown | TierMovementReasons.DemotionReached, movement.Reasons);
        Assert.Equal((Customers.AsOf, null), (movement.Since, movement.DwellEnds));
        Assert.Null((row with { TierValue = 90_000 }).Moved().Since); // held: as unknown as before
    }

    /// <summary>A least value of 0.03 less 20 %: 0.024, so 0.03 is kept and 0.02 is not; less 99.99 % 0.000003, so 0.01 is kept.</summary>
    [Theory]
    [InlineData(2_000, 2, true)]
    [InlineData(3_334, 2, false)]
    [InlineData(3_333, 2, true)]
    [InlineData(9_999, 1, false)]
    [InlineData(9_999, 0, true)]
    [InlineData(0, 2, true)]
    public void The_margin_is_compared_exactly_where_it_is_no_whole_minor_unit(int basisPoints, long value, bool isDemoted)
    {
        var movement = Rated.As(CustomerTier.A, value).Moved(new(demotionMargin: Proportion.FromBasisPoints(basisPoints)), new(0.03m, 0.03m, 0.03m));
        Assert.Equal(isDemoted, movement.Kind == TierMovementKind.Demoted);
        Assert.Equal(isDemoted, value < movement.DemotionThreshold * 100);
    }

    [Fact]
    public void The_dwell_may_end_after_the_last_date_of_rows()
    {
        var row = Rated.As(CustomerTier.A, 1) with { AsOf = DayNumber.Max, PreviousTierSince = DayNumber.Max };
        Assert.Equal(new NodaTime.LocalDate(2209, 12, 29), row.Moved(new(minimumDwellDays: 3_650)).DwellEnds);
    }
}
