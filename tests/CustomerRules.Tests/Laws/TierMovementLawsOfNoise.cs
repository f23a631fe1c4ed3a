using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>No flapping: values that tremble by less than the margins, review after review, the last tier fed back.</summary>
public class TierMovementLawsOfNoise
{
    private const long Most = MoneyScale.MaxMinorUnits;
    private const int Reviews = 20;

    /// <summary>Without dwell and steps, which would hide what the margins do.</summary>
    private static readonly Gen<TierMovementPolicy> Margins =
        from promotion in Gen.OneOf(Gen.Constant(2_000), Gen.Choose(1, 10_000))
        from demotion in Gen.OneOf(Gen.Constant(2_000), Gen.Choose(1, 9_999))
        from steps in Gen.Choose(1, 3)
        select new TierMovementPolicy(
            Proportion.FromBasisPoints(promotion), Proportion.FromBasisPoints(demotion), minimumDwellDays: 0, provisionalDays: 0, stepsDown: steps);

    [Fact]
    public void Values_between_both_margins_of_a_boundary_move_nobody_on_either_side_of_it() => Law.Holds(
        from policy in Margins
        from least in Longs.OfAnySize(Most / 2).Select(value => value + 10)
        let lines = new TierBoundaries(least, 1, 1, TierBasis.Standard, null, false)
        let low = Math.Max(1, policy.DemotionLineOf(CustomerTier.A, lines)!.Value)
        let high = Math.Min(Most, policy.PromotionLineOf(CustomerTier.A, lines)!.Value - 1)
        from values in Gen.Frequency((2, Gen.Elements(low, low + 1, high - 1, high)), (1, Longs.Between(low, high))).ArrayOf(Reviews)
        from first in Gen.Elements(CustomerTier.A, CustomerTier.B)
        select (policy, lines, values, first),
        x => Assert.All(Replayed(x.policy, x.lines, x.first, x.values), movement => Assert.Equal(x.first, movement.Tier)));

    /// <summary>Wherever the boundaries lie: values whose greatest is at most (1 + promotion margin) x the least.</summary>
    [Fact]
    public void Values_within_one_margin_of_each_other_never_move_anybody_both_up_and_down() => Law.Holds(
        Trembling(policy => policy.PromotionMargin.BasisPoints),
        x =>
        {
            var kinds = Replayed(x.Policy, x.Boundaries, x.First, x.Values).Select(movement => movement.Kind).ToList();
            Assert.False(kinds.Contains(TierMovementKind.Promoted) && kinds.Contains(TierMovementKind.Demoted));
        },
        1_000);

    [Fact]
    public void Values_within_both_margins_of_each_other_never_move_anybody_after_the_first_rating() => Law.Holds(
        Trembling(policy => Math.Min(policy.PromotionMargin.BasisPoints, policy.DemotionMargin.BasisPoints)),
        x => Assert.Single(Replayed(x.Policy, x.Boundaries, CustomerTier.Unknown, x.Values).Select(movement => movement.Tier).Distinct()),
        1_000);

    [Fact]
    public void Values_that_are_not_positive_never_move_anybody_up() => Law.Holds(
        from policy in Margins
        from least in MovementCase.LeastValues
        from values in Longs.Between(-Most, 0).ArrayOf(Reviews)
        from first in RowFields.Tier
        select (policy, boundaries: Of(least), first, values),
        x => Assert.DoesNotContain(Replayed(x.policy, x.boundaries, x.first, x.values), movement => movement.Kind == TierMovementKind.Promoted));

    /// <summary>Values from v to v x (1 + margin), which is closer together than v and v x (1 - margin), mostly around a boundary.</summary>
    private static Gen<(TierMovementPolicy Policy, TierBoundaries Boundaries, CustomerTier First, long[] Values)> Trembling(
        Func<TierMovementPolicy, int> margin) =>
        from policy in Margins
        from least in MovementCase.LeastValues
        let known = least.Where(value => value is not null).Select(value => value!.Value).DefaultIfEmpty(1_000).ToArray()
        from around in Gen.Elements(known)
        from offset in Gen.Choose(0, 10_000)
        let width = margin(policy)
        let lowest = Math.Max(1, (long)(around - ((decimal)around * width * offset / 100_000_000)))
        let highest = (long)Math.Min(Most, lowest + decimal.Floor((decimal)lowest * width / 10_000))
        from values in Gen.Frequency((1, Gen.Elements(lowest, highest)), (1, Longs.Between(lowest, highest))).ArrayOf(Reviews)
        from first in RowFields.Tier
        select (policy, Of(least), first, values);

    private static TierBoundaries Of(long?[] least) => new(least[0], least[1], least[2], TierBasis.Standard, null, pointsExchanged: false);

    private static List<TierMovement> Replayed(TierMovementPolicy policy, TierBoundaries boundaries, CustomerTier first, long[] values)
    {
        var movements = new List<TierMovement>();
        var tier = first;
        foreach (var value in values)
        {
            movements.Add(policy.Assess(Rated.As(tier, value), boundaries));
            tier = movements[movements.Count - 1].Tier;
        }

        return movements;
    }
}
