using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Populations;

/// <summary>Says which customers are worth a decision now.</summary>
/// <remarks>
/// <para>Valuable: raw tier A to <see cref="LeastValuableTier"/>. Captive and valuable: as named. Newly out of rhythm: valuable, in rhythm before and late or silent
/// now; where the pattern before is not known, late now. Rising star: by <see cref="PotentialPolicy"/>. Red and demanding: flagged red, and valuable, which is
/// served with effort, or with at least <see cref="PriceLedFrom"/> of its purchases decided by price. Barrier about to fall: below its band within
/// <see cref="BarrierDays"/> days, other things equal. Unknown evidence puts nobody on the list; where the switching cost is partly known the date is
/// the earliest, and a reason says so.</para>
/// <para>To be on the list is no decision: what may hurt a person stays a recommendation that a person confirms.</para>
/// <para>Source: restore win-win where a customer is merely held; most customers leave because nobody cared for them; look for tomorrow's stars; not every customer is king. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class DecisionListPolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="leastValuableTier">The lowest tier that is valuable; A to D.</param>
    /// <param name="priceLedFrom">The share of purchases decided by price from which a loss-making customer is demanding; null for 50 %.</param>
    /// <param name="barrierDays">Within how many days a barrier falls soon; 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastValuableTier"/> is Unknown or not defined, or <paramref name="barrierDays"/> is out of range.</exception>
    public DecisionListPolicy(CustomerTier leastValuableTier = CustomerTier.B, Proportion? priceLedFrom = null, int barrierDays = 180)
    {
        LeastValuableTier = Guard.Against.UnknownTier(leastValuableTier);
        PriceLedFrom = priceLedFrom ?? Proportion.FromPercent(50);
        BarrierDays = Guard.Against.OutOfRange(barrierDays, 1, 3_650, "days");
    }

    /// <summary>Valuable are tiers A and B; price-led from 50 %; a barrier falls soon within 180 days.</summary>
    public static DecisionListPolicy Standard { get; } = new();

    /// <summary>The lowest tier that is valuable; B by default.</summary>
    public CustomerTier LeastValuableTier { get; }

    /// <summary>The share of purchases decided by price, in percent, from which a loss-making customer is demanding; 50 % by default.</summary>
    public Proportion PriceLedFrom { get; }

    /// <summary>Within how many days after the date of assessment a barrier falls soon; 180 by default.</summary>
    public int BarrierDays { get; }

    /// <summary>Why a row is worth a decision; no reason where it is not.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="assessment">What the rules say of it.</param>
    /// <param name="potential">What may become of it.</param>
    /// <param name="previousPattern">Its trade pattern on an earlier date; Unknown where there is none.</param>
    /// <param name="barrierFalls">The first date on which its barrier falls below its band; null where it does not, or where that is unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="barrierFalls"/> is out of range, 1900-01-01 to 2199-12-31.</exception>
    public DecisionListReasons Judge(
        in CustomerRow row,
        in RowAssessment assessment,
        PotentialKind potential = PotentialKind.None,
        TradePattern previousPattern = TradePattern.Unknown,
        LocalDate? barrierFalls = null)
    {
        var reasons = DecisionListReasons.None;
        var isRed = assessment.Profitability.Flag == ProfitabilityFlag.Red;
        if (assessment.Tier != CustomerTier.Unknown && assessment.Tier <= LeastValuableTier)
        {
            reasons |= OutOfRhythm(row.TradePattern, previousPattern);
            if (assessment.Relationship.Type == RelationshipType.Captive)
                reasons |= DecisionListReasons.CaptiveAndValuable;
            if (isRed)
                reasons |= DecisionListReasons.RedAndValuable;
        }

        if (potential == PotentialKind.RisingStar)
            reasons |= DecisionListReasons.RisingStar;
        if (isRed && row.PriceLed != CustomerRow.UnknownShare && row.PriceLed >= PriceLedFrom.BasisPoints)
            reasons |= DecisionListReasons.RedAndPriceLed;
        if (barrierFalls is { } date && DayNumber.Of(date, nameof(barrierFalls)) is var day && day > row.AsOf && day - row.AsOf <= BarrierDays)
            reasons |= DecisionListReasons.BarrierFalls | (assessment.SwitchingCost.Completeness == Completeness.Complete ? DecisionListReasons.None : DecisionListReasons.BarrierNotBefore);
        return reasons != DecisionListReasons.None && row.Value == CustomerRow.UnknownAmount ? reasons | DecisionListReasons.ValueUnknown : reasons;
    }

    private static DecisionListReasons OutOfRhythm(TradePattern now, TradePattern before) => (before, now) switch
    {
        (TradePattern.InRhythm, TradePattern.Late) => DecisionListReasons.NewlyLate,
        (TradePattern.InRhythm, TradePattern.Silent) => DecisionListReasons.NewlySilent,
        (TradePattern.Unknown, TradePattern.Late) => DecisionListReasons.LateNotCompared,
        _ => DecisionListReasons.None,
    };
}
