using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Tiers.Movement;

/// <summary>The tier that a customer is given at a review, what became of the one before, and why.</summary>
/// <remarks><c>default</c> is kind Unknown without a tier, a figure or a reason. Movements are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct TierMovement
{
    /// <summary>What became of the tier.</summary>
    public TierMovementKind Kind { get; internal init; }

    /// <summary>The tier before; Unknown where there was none.</summary>
    public CustomerTier PreviousTier { get; internal init; }

    /// <summary>The raw tier: by value and boundaries alone.</summary>
    public CustomerTier RawTier { get; internal init; }

    /// <summary>The tier that holds from this review on: the previous tier of the next one.</summary>
    public CustomerTier Tier { get; internal init; }

    /// <summary>The date since which <see cref="Tier"/> holds: that of the review where it is another one than before, or rated afresh; null where unknown.</summary>
    public LocalDate? Since => DateOf(SinceDay);

    /// <summary>Every reason that applies.</summary>
    public TierMovementReasons Reasons { get; internal init; }

    /// <summary>Whether there was a tier before, and it is another one now.</summary>
    public bool HasMoved => PreviousTier != CustomerTier.Unknown && Tier != PreviousTier;

    /// <summary>Whether there was a tier before, and the raw tier is another one: the customer would have moved without margins, dwell, steps and overrides.</summary>
    public bool WouldHaveMoved => PreviousTier != CustomerTier.Unknown && RawTier != CustomerTier.Unknown && RawTier != PreviousTier;

    /// <summary>The value that the raw tier is made from, in the unit of the boundaries' basis; null where unknown.</summary>
    public decimal? TierValue => AmountOf(TierValueMinorUnits);

    /// <summary>The tier that <see cref="PromotionThreshold"/> belongs to: the best one above the tier before whose threshold is reached, else the next better one that has a boundary; Unknown where there is none.</summary>
    public CustomerTier PromotionTier { get; internal init; }

    /// <summary>The least value that promotes to <see cref="PromotionTier"/>: its least value and the margin on top, rounded up to minor units; null where there is none.</summary>
    public decimal? PromotionThreshold => AmountOf(PromotionLine);

    /// <summary>The least value that keeps the tier before: its least value less the margin, rounded up to minor units; null where it has no boundary, or there was none.</summary>
    public decimal? DemotionThreshold => AmountOf(DemotionLine);

    /// <summary>The first date on which the tier before may be lost: since + minimum dwell; null where unknown, or where there was none.</summary>
    public LocalDate? DwellEnds => DateOf(DwellEndsDay);

    /// <summary>The first date on which a tier that a person set is no longer in force; null where there is none.</summary>
    public LocalDate? OverrideExpires => DateOf(OverrideExpiresDay);

    internal MoneyScale Scale { get; init; }

    internal int? SinceDay { get; init; }

    internal long? TierValueMinorUnits { get; init; }

    internal long? PromotionLine { get; init; }

    internal long? DemotionLine { get; init; }

    internal int? DwellEndsDay { get; init; }

    internal int? OverrideExpiresDay { get; init; }

    /// <summary>Invariant text such as <c>Promoted, B to A</c> or <c>HeldByMargin, B (raw tier A)</c>.</summary>
    public override string ToString() => HasMoved
        ? Kind + ", " + PreviousTier + " to " + Tier
        : Kind + ", " + Tier + (RawTier == Tier ? "" : " (raw tier " + RawTier + ")");

    private decimal? AmountOf(long? minorUnits) => minorUnits is { } known ? Scale.ToAmount(known) : null;

    private static LocalDate? DateOf(int? day) => day is { } known ? DayNumber.ToDate(known) : null;
}
