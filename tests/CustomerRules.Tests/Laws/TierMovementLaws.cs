using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>One review of one customer.</summary>
public class TierMovementLaws
{
    private const int Runs = 1_000;

    [Fact]
    public void It_is_what_the_design_says_line_by_line() => Law.Holds(
        MovementCase.Any, given => Assert.Equal(NaiveMovement.Of(given), (given.Movement.Kind, (int)given.Movement.Tier)), 3_000);

    [Fact]
    public void Every_kind_and_every_reason_comes_in_the_cases()
    {
        var drawn = new List<TierMovement>();
        Law.Holds(MovementCase.Any, given => drawn.Add(given.Movement), Runs);
        Assert.Empty(Enum.GetValues(typeof(TierMovementKind)).Cast<TierMovementKind>().Except(drawn.Select(movement => movement.Kind)));
        var reasons = drawn.Aggregate(TierMovementReasons.None, (all, movement) => all | movement.Reasons);
        Assert.Empty(Enum.GetValues(typeof(TierMovementReasons)).Cast<TierMovementReasons>().Select(reason => reason & ~reasons).Distinct().Except([TierMovementReasons.None]));
    }

    [Fact]
    public void Every_case_is_a_valid_row() => Law.Holds(MovementCase.Any, given => Assert.Null(given.Row.Problem), Runs);

    [Fact]
    public void A_promotion_reaches_its_threshold_and_is_never_beyond_the_raw_tier() => Law.Holds(
        MovementCase.Any,
        given =>
        {
            var movement = given.Movement;
            if (movement.Kind != TierMovementKind.Promoted || IsAfresh(movement))
                return;
            Assert.InRange(movement.Tier, movement.RawTier, movement.PreviousTier - 1);
            BigInteger least = given.Least[(int)movement.Tier - 1]!.Value;
            Assert.True(given.Row.TierValue * (BigInteger)10_000 >= least * (10_000 + given.Policy.PromotionMargin.BasisPoints));
            Assert.True(movement.TierValue >= movement.PromotionThreshold);
        },
        Runs);

    [Fact]
    public void A_demotion_takes_at_most_the_allowed_steps_and_never_beyond_the_raw_tier() => Law.Holds(
        MovementCase.Any,
        given =>
        {
            var movement = given.Movement;
            if (movement.Kind != TierMovementKind.Demoted || IsAfresh(movement))
                return;
            Assert.InRange((int)movement.Tier, (int)movement.PreviousTier + 1, Math.Min((int)movement.RawTier, (int)movement.PreviousTier + given.Policy.StepsDown));
            Assert.False(movement.TierValue >= movement.DemotionThreshold);
            Assert.False(given.Row.AsOf < movement.DwellEndsDay);
        },
        Runs);

    [Fact]
    public void The_lowest_tier_is_never_demoted() => Law.Holds(
        MovementCase.Any,
        given => Assert.NotEqual(TierMovementKind.Demoted, given.With(given.Row with { PreviousTier = CustomerTier.D }).Movement.Kind),
        Runs);

    [Fact]
    public void A_higher_value_never_leads_to_a_worse_tier() => Law.Holds(
        MovementCase.Any.Zip(RowFields.Amount, (given, other) => (given, other)),
        x =>
        {
            if (x.other == CustomerRow.UnknownAmount || x.given.Row.TierValue == CustomerRow.UnknownAmount)
                return;
            var (low, high) = (Math.Min(x.other, x.given.Row.TierValue), Math.Max(x.other, x.given.Row.TierValue));
            Assert.True(x.given.With(x.given.Row with { TierValue = high }).Movement.Tier <= x.given.With(x.given.Row with { TierValue = low }).Movement.Tier);
        },
        Runs);

    [Fact]
    public void A_tier_holds_since_the_review_where_it_changed_and_as_long_as_before_where_not() => Law.Holds(
        MovementCase.Any,
        given => Assert.Equal(
            IsAfresh(given.Movement) && given.Movement.Tier != CustomerTier.Unknown
                ? given.Row.AsOf
                : given.Movement.Tier == CustomerTier.Unknown || (given.Movement.Tier == given.Row.PreviousTier && given.Row.PreviousTierSince == CustomerRow.UnknownDate)
                ? null
                : given.Movement.Tier == given.Row.PreviousTier ? given.Row.PreviousTierSince : given.Row.AsOf,
            given.Movement.SinceDay),
        Runs);

    [Fact]
    public void Equal_values_with_equal_tiers_before_and_equal_dates_move_alike() => Law.Holds(
        MovementCase.Any.Zip(Rows.Any, (given, other) => (given, other)),
        x => Assert.Equal(
            x.given.Movement,
            x.given.With(x.other with
            {
                Scale = x.given.Row.Scale,
                AsOf = x.given.Row.AsOf,
                TierValue = x.given.Row.TierValue,
                FirstOrder = x.given.Row.FirstOrder,
                PreviousTier = x.given.Row.PreviousTier,
                PreviousTierSince = x.given.Row.PreviousTierSince,
                OverrideTier = x.given.Row.OverrideTier,
                OverrideExpires = x.given.Row.OverrideExpires,
                OverrideSet = x.given.Row.OverrideSet,
            }).Movement),
        Runs);

    [Fact]
    public void An_override_never_outlives_its_date() => Law.Holds(
        MovementCase.Any,
        given =>
        {
            var isInForce = given.Row.OverrideTier != CustomerTier.Unknown && given.Row.OverrideExpires > given.Row.AsOf;
            Assert.Equal(isInForce, given.Movement.Kind == TierMovementKind.Overridden);
            if (isInForce)
                return;
            if (IsAfresh(given.Movement))
            {
                Assert.Equal(given.Movement.RawTier, given.Movement.Tier);
                return;
            }

            const TierMovementReasons OfOverride = TierMovementReasons.OverrideExpired | TierMovementReasons.OverrideWithoutDate;
            var without = given.With(given.Row with { OverrideTier = CustomerTier.Unknown }).Movement;
            Assert.Equal(without, given.Movement with { Reasons = given.Movement.Reasons & ~OfOverride, OverrideExpiresDay = null });
        },
        Runs);

    /// <summary>Whether the tier before was set by a person until a date that is past: no margin, dwell or step counts then.</summary>
    private static bool IsAfresh(TierMovement movement) => (movement.Reasons & TierMovementReasons.TierBeforeWasSet) != TierMovementReasons.None;
}
