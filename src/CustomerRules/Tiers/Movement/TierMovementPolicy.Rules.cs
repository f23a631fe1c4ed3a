namespace CustomerRules.Tiers.Movement;

public sealed partial class TierMovementPolicy
{
    private const int Full = Numbers.Proportion.MaxBasisPoints;

    /// <summary>
    /// The least value that is promoted to a tier: value x 10,000 >= least x (10,000 + margin). Least and margin are at most 9 x 10^14 and 10^4,
    /// so the product stays within 64 bits; that of the value and 12,000 would not.
    /// </summary>
    internal long? PromotionLineOf(CustomerTier tier, TierBoundaries boundaries) => boundaries.LeastMinorUnits(tier) is { } least
        ? least + (((least * PromotionMargin.BasisPoints) + (Full - 1)) / Full)
        : null;

    /// <summary>The least value that is not demoted from a tier: value x 10,000 >= least x (10,000 - margin).</summary>
    internal long? DemotionLineOf(CustomerTier tier, TierBoundaries boundaries) => boundaries.LeastMinorUnits(tier) is { } least
        ? least - (least * DemotionMargin.BasisPoints / Full)
        : null;

    private static TierMovementReasons OfOverride(in CustomerRow row)
    {
        if (row.OverrideTier == CustomerTier.Unknown)
            return TierMovementReasons.None;
        if (row.OverrideExpires == CustomerRow.UnknownDate)
            return TierMovementReasons.OverrideWithoutDate;
        return row.AsOf < row.OverrideExpires ? TierMovementReasons.OverrideInForce : TierMovementReasons.OverrideExpired;
    }

    /// <summary>
    /// Whether the tier before is the one that a person set: not one that the customer had before it was set, nor one that a review gave since. The sentinel
    /// is below every date: not known since when counts as set, not known when it was set as earlier than any tier.
    /// </summary>
    private static bool HasLapsed(in CustomerRow row) =>
        row.PreviousTier == row.OverrideTier
        && row.PreviousTierSince < row.OverrideExpires
        && (row.PreviousTierSince == CustomerRow.UnknownDate || row.PreviousTierSince >= row.OverrideSet);

    /// <summary>By the raw tier alone, as if there had been no tier before; since the day of the review also where it is the same, so that it counts as earned from now on.</summary>
    private static TierMovement Afresh(TierMovement movement, in CustomerRow row, TierMovementReasons reasons) =>
        movement.RawTier == CustomerTier.Unknown
            ? movement with { Reasons = reasons | TierMovementReasons.TierValueUnknown }
            : movement with { Kind = KindOf(row.PreviousTier, movement.RawTier), Tier = movement.RawTier, SinceDay = row.AsOf, Reasons = reasons };

    private static TierMovementKind KindOf(CustomerTier from, CustomerTier to)
    {
        if (to == from)
            return TierMovementKind.Unchanged;
        return to < from ? TierMovementKind.Promoted : TierMovementKind.Demoted;
    }

    private static TierMovement WithoutRawTier(TierMovement movement, in CustomerRow row, TierMovementReasons reasons) =>
        row.PreviousTier == CustomerTier.Unknown
            ? movement with { Reasons = reasons | TierMovementReasons.NoPreviousTier }
            : Kept(movement, row, TierMovementKind.Unchanged, reasons);

    private static TierMovement Kept(TierMovement movement, in CustomerRow row, TierMovementKind kind, TierMovementReasons reasons) =>
        Rated(movement, row, kind, row.PreviousTier, reasons);

    /// <summary>The movement to a tier, which holds since the day of the review where it is another one than before.</summary>
    private static TierMovement Rated(TierMovement movement, in CustomerRow row, TierMovementKind kind, CustomerTier tier, TierMovementReasons reasons) =>
        movement with
        {
            Kind = kind,
            Tier = tier,
            SinceDay = tier == row.PreviousTier ? Known(row.PreviousTierSince) : row.AsOf,
            Reasons = reasons,
        };

    private static int? Known(int day) => day == CustomerRow.UnknownDate ? null : day;

    private TierMovement Figures(in CustomerRow row, CustomerTier raw, TierBoundaries boundaries)
    {
        var (promotionTier, promotionLine) = Promotion(row, boundaries);
        return new()
        {
            PreviousTier = row.PreviousTier,
            RawTier = raw,
            Scale = row.Scale,
            TierValueMinorUnits = row.TierValue == CustomerRow.UnknownAmount ? null : row.TierValue,
            PromotionTier = promotionTier,
            PromotionLine = promotionLine,
            DemotionLine = DemotionLineOf(row.PreviousTier, boundaries),
            DwellEndsDay = row.PreviousTier == CustomerTier.Unknown ? null : Known(row.PreviousTierSince) + MinimumDwellDays,
            OverrideExpiresDay = row.OverrideTier == CustomerTier.Unknown ? null : Known(row.OverrideExpires),
        };
    }

    /// <summary>The best tier above the one before whose line is reached, else the next better one that has a boundary; with its line.</summary>
    private (CustomerTier Tier, long? Line) Promotion(in CustomerRow row, TierBoundaries boundaries)
    {
        if (row.PreviousTier == CustomerTier.Unknown)
            return default;
        for (var tier = CustomerTier.A; tier < row.PreviousTier; tier++)
        {
            if (PromotionLineOf(tier, boundaries) is { } line && row.TierValue >= line)
                return (tier, line);
        }

        for (var tier = row.PreviousTier - 1; tier >= CustomerTier.A; tier--)
        {
            if (PromotionLineOf(tier, boundaries) is { } line)
                return (tier, line);
        }

        return default;
    }

    private static TierMovement Raised(TierMovement movement, in CustomerRow row, TierMovementReasons reasons)
    {
        if (row.TierValue < movement.PromotionLine)
            return Kept(movement, row, TierMovementKind.HeldByMargin, reasons | TierMovementReasons.PromotionMissed);
        if (movement.PromotionTier != movement.RawTier)
            reasons |= TierMovementReasons.PromotionBelowRawTier;
        return Rated(movement, row, TierMovementKind.Promoted, movement.PromotionTier, reasons | TierMovementReasons.PromotionReached);
    }

    private TierMovement Lowered(TierMovement movement, in CustomerRow row, TierMovementReasons reasons)
    {
        if (row.FirstOrder == CustomerRow.UnknownDate)
            reasons |= TierMovementReasons.FirstOrderUnknown;
        if (movement.DwellEndsDay is null)
            reasons |= TierMovementReasons.SinceUnknown;
        var isWithin = movement.DemotionLine is { } line && row.TierValue >= line;
        if (isWithin)
            reasons |= TierMovementReasons.WithinDemotionMargin;
        if (row.AsOf < movement.DwellEndsDay)
            return Kept(movement, row, TierMovementKind.HeldByDwell, reasons | TierMovementReasons.DwellNotServed);
        if (isWithin)
            return Kept(movement, row, TierMovementKind.HeldByMargin, reasons);

        var lowest = (CustomerTier)((int)row.PreviousTier + StepsDown);
        reasons |= movement.DemotionLine is null ? TierMovementReasons.BoundaryAbsent : TierMovementReasons.DemotionReached;
        return movement.RawTier > lowest
            ? Rated(movement, row, TierMovementKind.Demoted, lowest, reasons | TierMovementReasons.StepsLimited)
            : Rated(movement, row, TierMovementKind.Demoted, movement.RawTier, reasons);
    }
}
