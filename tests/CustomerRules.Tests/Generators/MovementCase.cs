using System;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Movement;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>A row that is reviewed, by a policy and boundaries; values and dates often close to where the movement turns.</summary>
internal sealed class MovementCase
{
    private const long Most = MoneyScale.MaxMinorUnits;

    private MovementCase(CustomerRow row, TierMovementPolicy policy, long?[] least)
    {
        Row = row;
        Policy = policy;
        Least = least;
        Boundaries = new(least[0], least[1], least[2], TierBasis.Standard, null, pointsExchanged: false);
    }

    public CustomerRow Row { get; }

    public TierMovementPolicy Policy { get; }

    /// <summary>The least values of A, B and C in minor units; null where absent.</summary>
    public long?[] Least { get; }

    public TierBoundaries Boundaries { get; }

    public TierMovement Movement => Policy.Assess(Row, Boundaries);

    /// <summary>The margins at and beside their ends, no dwell and a long one, one to three steps.</summary>
    public static Gen<TierMovementPolicy> Policies { get; } = Gen.Frequency(
        (1, Gen.Constant(TierMovementPolicy.Standard)),
        (3, from promotion in Gen.OneOf(Gen.Elements(0, 1, 2_000, 9_999, 10_000), Gen.Choose(0, 10_000))
            from demotion in Gen.OneOf(Gen.Elements(0, 1, 2_000, 9_998, 9_999), Gen.Choose(0, 9_999))
            from dwell in Gen.Elements(0, 1, 90, 3_650)
            from provisional in Gen.Elements(0, 1, 180, 3_650)
            from steps in Gen.Choose(1, 3)
            select new TierMovementPolicy(Proportion.FromBasisPoints(promotion), Proportion.FromBasisPoints(demotion), dwell, provisional, steps)));

    /// <summary>Least values that do not ascend, ties and absent ones among them.</summary>
    public static Gen<long?[]> LeastValues { get; } =
        from least in Gen.OneOf(
            TierValues.Thresholds.Select(least => new[] { least.A, least.B, least.C }),
            from c in Longs.OfAnySize(Most / 2) from step in Longs.OfAnySize(1_000) select new[] { c + 1 + step, c + 1 + step, c + 1 })
        from known in Gen.Frequency((3, Gen.Constant(7)), (1, Gen.Choose(0, 7)))
        select least.Select((value, index) => (known & (1 << index)) > 0 ? value : (long?)null).ToArray();

    public static Gen<MovementCase> Any { get; } =
        from any in Rows.Any
        from policy in Policies
        from least in LeastValues
        from value in Gen.Frequency((1, RowFields.Amount), (4, Near(policy, least)))
        from previous in RowFields.Tier
        from since in Date(any.AsOf, policy.MinimumDwellDays)
        from first in Date(any.AsOf, policy.ProvisionalDays)
        from expires in Date(any.AsOf, 0)
        from set in Gen.Frequency((1, RowFields.Date(any.AsOf)), (2, Gen.Choose(-2, 2).Select(step => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, (since == CustomerRow.UnknownDate ? any.AsOf : since) + step)))))
        from overridden in Gen.Frequency((3, Gen.Constant(CustomerTier.Unknown)), (1, RowFields.Tier))
        select new MovementCase(
            any with
            {
                Scale = MoneyScale.Standard,
                TierValue = value,
                PreviousTier = previous,
                PreviousTierSince = since,
                FirstOrder = first,
                OverrideTier = overridden,
                OverrideExpires = expires,
                OverrideSet = set,
            },
            policy,
            least);

    public MovementCase With(CustomerRow row) => new(row, Policy, Least);

    /// <summary>A value at, before or after a least value or one of its margins.</summary>
    private static Gen<long> Near(TierMovementPolicy policy, long?[] least)
    {
        var known = least.Where(value => value is not null).Select(value => (decimal)value!.Value).ToArray();
        if (known.Length == 0)
            return RowFields.Amount;
        return from value in Gen.Elements(known)
               from basisPoints in Gen.Elements(0, policy.PromotionMargin.BasisPoints, -policy.DemotionMargin.BasisPoints)
               from step in Gen.Choose(-2, 2)
               select Math.Max(-Most, Math.Min(Most, (long)(value + (value * basisPoints / 10_000)) + step));
    }

    /// <summary>Unknown, anywhere, or around so many days before a date.</summary>
    private static Gen<int> Date(int asOf, int days) => Gen.Frequency(
        (1, RowFields.Date(asOf)),
        (3, Gen.Choose(-2, 2).Select(step => Math.Max(DayNumber.Min, Math.Min(DayNumber.Max, asOf - days + step)))),
        (3, Gen.Choose(0, 5_000).Select(more => Math.Max(DayNumber.Min, asOf - days - more))));
}
