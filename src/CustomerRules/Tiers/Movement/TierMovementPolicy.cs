using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Movement;

/// <summary>Decides at a review whether a customer moves from the tier before to the raw tier, so that a value that trembles around a boundary moves nobody.</summary>
/// <remarks>
/// <para>In order: a tier that a person set, on dates before it expires; no tier before: the raw tier; raw tier unknown: the tier stays; raw tier better:
/// promoted to the best tier whose least value x (1 + promotion margin) is reached, else held by margin; first order known and less than
/// <see cref="ProvisionalDays"/> ago: the tier stays, provisional; raw tier the same: unchanged.</para>
/// <para>Raw tier worse: held by dwell before since + <see cref="MinimumDwellDays"/>; from that day on down to the raw tier, by at most <see cref="StepsDown"/>
/// tiers, if the value is under the least value of the tier before x (1 - demotion margin); else held by margin. It is not known since when: the
/// dwell counts as served. An absent boundary is never reached for promotion and always missed for demotion. Every comparison is exact.</para>
/// <para>A tier that a person set never outlives its date: once it has expired, it was not earned, so that neither margins nor dwell hold it, and the customer
/// is rated afresh by the raw tier, also in its first days. That is so where the tier before is the one set and holds since a date before the expiry, and not since
/// before it was set, where that is known: then it was earned. Keep the expired override in the facts until the next review.</para>
/// <para>Source: customers move between classes, and a class is only worth something while it is steady: margins on both sides of a boundary, as in any
/// switch with hysteresis. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class TierMovementPolicy
{
    private const int MaxDays = 3_650;

    /// <summary>A policy with margins and times of its own.</summary>
    /// <param name="promotionMargin">What a value must have on top of a better tier's least value; null for 20 %.</param>
    /// <param name="demotionMargin">How far a value must fall under the least value of the tier before; under 100 %; null for 20 %.</param>
    /// <param name="minimumDwellDays">The days that a tier holds at least before it is lost; 0 to 3,650.</param>
    /// <param name="provisionalDays">The days from the first order in which no tier is lost; 0 to 3,650.</param>
    /// <param name="stepsDown">How many tiers a customer is lowered by at most at one review; 1 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public TierMovementPolicy(
        Proportion? promotionMargin = null,
        Proportion? demotionMargin = null,
        int minimumDwellDays = 90,
        int provisionalDays = 180,
        int stepsDown = 1)
    {
        PromotionMargin = promotionMargin ?? Proportion.FromPercent(20);
        DemotionMargin = demotionMargin ?? Proportion.FromPercent(20);
        if (DemotionMargin == Proportion.Full)
            throw new ArgumentOutOfRangeException(nameof(demotionMargin), "demotionMargin must be under 100 %, but was " + DemotionMargin + ".");
        MinimumDwellDays = Guard.Against.OutOfRange(minimumDwellDays, 0, MaxDays, "days");
        ProvisionalDays = Guard.Against.OutOfRange(provisionalDays, 0, MaxDays, "days");
        StepsDown = Guard.Against.OutOfRange(stepsDown, 1, 3, "steps");
    }

    /// <summary>Margins of 20 % up and 20 % down, a dwell of at least 90 days, provisional for the first 180 days, one step down at a time.</summary>
    public static TierMovementPolicy Standard { get; } = new();

    /// <summary>What a value must have on top of a better tier's least value, as a share of it; 20 % by default.</summary>
    public Proportion PromotionMargin { get; }

    /// <summary>How far a value must fall under the least value of the tier before, as a share of it; 20 % by default.</summary>
    public Proportion DemotionMargin { get; }

    /// <summary>The days that a tier holds at least before it is lost; 90 by default.</summary>
    public int MinimumDwellDays { get; }

    /// <summary>The days from the first order in which no tier is lost; 180 by default.</summary>
    public int ProvisionalDays { get; }

    /// <summary>How many tiers a customer is lowered by at most at one review; 1 by default.</summary>
    public int StepsDown { get; }

    /// <summary>What becomes of the tier of a row.</summary>
    /// <param name="row">The row, within its documented ranges, with the tier before and the date since which it holds.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The row's scale is not the scale of the boundaries' basis.</exception>
    public TierMovement Assess(in CustomerRow row, TierBoundaries boundaries)
    {
        var raw = Guard.Against.Null(boundaries).Rate(row).Tier;
        var movement = Figures(row, raw, boundaries);
        var reasons = OfOverride(row);
        if ((reasons & TierMovementReasons.OverrideInForce) != TierMovementReasons.None)
            return Rated(movement, row, TierMovementKind.Overridden, row.OverrideTier, reasons);
        if ((reasons & TierMovementReasons.OverrideExpired) != TierMovementReasons.None && HasLapsed(row))
            return Afresh(movement, row, reasons | TierMovementReasons.TierBeforeWasSet);
        if (raw == CustomerTier.Unknown)
            return WithoutRawTier(movement, row, reasons | TierMovementReasons.TierValueUnknown);
        if (row.PreviousTier == CustomerTier.Unknown)
            return Rated(movement, row, TierMovementKind.FirstRating, raw, reasons | TierMovementReasons.NoPreviousTier);

        var isYoung = row.FirstOrder != CustomerRow.UnknownDate && row.AsOf - row.FirstOrder < ProvisionalDays;
        if (isYoung)
            reasons |= TierMovementReasons.YoungCustomer;
        if (raw == row.PreviousTier)
            reasons |= TierMovementReasons.SameTier;

        if (raw < row.PreviousTier)
            return Raised(movement, row, reasons);
        if (isYoung)
            return Kept(movement, row, TierMovementKind.Provisional, reasons);
        return raw == row.PreviousTier
            ? Kept(movement, row, TierMovementKind.Unchanged, reasons)
            : Lowered(movement, row, reasons);
    }

    /// <summary>Why a row's tier moved or stayed, with the figures.</summary>
    /// <param name="row">The row.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <param name="overrideReason">The reason that a person gave for the tier set, which rows do not hold; null where it is to be looked up.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess"/>.</exception>
    public IReadOnlyList<Reason> Explain(in CustomerRow row, TierBoundaries boundaries, string? overrideReason = null)
    {
        var movement = Assess(row, boundaries);
        return TierMovementTexts.All.Explain(movement.Reasons, new TierMovementFigures(this, row, movement, boundaries, overrideReason).Of);
    }
}
