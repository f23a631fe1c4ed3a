using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Says what volume earns: a discount on a purchase, a rebate on a period's turnover, more days of credit.</summary>
/// <remarks>
/// <para>The tier's treatment says which of these a customer may earn. Natural persons earn no discount and no rebate unless the treatments allow differences of price for them.
/// Days of credit, the usual ones included, never pass the most that the tier may have.</para>
/// <para>The standard policy has no steps: amounts of money mean nothing without a currency and a margin.</para>
/// <para>Source: discounts, longer credit and rebates for those who contribute most; all-units and incremental are the terms of the literature on quantity
/// discounts. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class IncentivePolicy
{
    /// <summary>A policy with schedules of its own.</summary>
    /// <param name="volumeDiscount">The discount on a purchase; null for none.</param>
    /// <param name="rebate">The rebate on a period's turnover, paid afterwards; null for none.</param>
    /// <param name="longerCredit">The days of credit on a purchase on top of the usual ones; null for none.</param>
    public IncentivePolicy(VolumeSchedule? volumeDiscount = null, VolumeSchedule? rebate = null, CreditDaysSchedule? longerCredit = null)
    {
        VolumeDiscount = volumeDiscount ?? VolumeSchedule.None;
        Rebate = rebate ?? VolumeSchedule.None;
        LongerCredit = longerCredit ?? CreditDaysSchedule.None;
    }

    /// <summary>No schedules: nothing is earned until the caller gives steps in its own currency.</summary>
    public static IncentivePolicy Standard { get; } = new();

    /// <summary>The discount on a purchase, by its amount in the ledger currency; none by default.</summary>
    public VolumeSchedule VolumeDiscount { get; }

    /// <summary>The rebate on a period's turnover in the ledger currency, paid afterwards; none by default.</summary>
    public VolumeSchedule Rebate { get; }

    /// <summary>The days of credit on a purchase on top of the usual ones, by its amount in the ledger currency; none by default.</summary>
    public CreditDaysSchedule LongerCredit { get; }

    /// <summary>The incentives for which there is a schedule.</summary>
    internal IncentiveKinds Scheduled =>
        (VolumeDiscount.Steps.Count > 0 ? IncentiveKinds.VolumeDiscount : IncentiveKinds.None)
        | (Rebate.Steps.Count > 0 ? IncentiveKinds.Rebate : IncentiveKinds.None)
        | (LongerCredit.Steps.Count > 0 ? IncentiveKinds.LongerCredit : IncentiveKinds.None);

    /// <summary>What a purchase and a turnover earn.</summary>
    /// <param name="purchase">The amount of the purchase at list prices, in the ledger currency; 0 or less earns nothing.</param>
    /// <param name="turnover">The period's turnover in the ledger currency; null where unknown; 0 or less earns nothing.</param>
    /// <param name="tier">The customer's tier.</param>
    /// <param name="treatments">What each tier gets.</param>
    /// <param name="isNaturalPerson">Whether the customer is a natural person; null, where unknown, is treated as one.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="treatments"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, or an amount or step is beyond the range of the scale.</exception>
    public IncentiveAssessment Assess(
        decimal purchase, decimal? turnover, CustomerTier tier, TreatmentPolicy treatments, bool? isNaturalPerson = null, MoneyScale scale = default) =>
        new(this, Rounded(purchase, scale, nameof(purchase)), Rounded(turnover, scale, nameof(turnover)), Guard.Against.UndefinedEnum(tier), Guard.Against.Null(treatments), isNaturalPerson, scale);

    private static decimal Rounded(decimal amount, MoneyScale scale, string name) => scale.ToAmount(scale.ToMinorUnits(amount, name));

    private static decimal? Rounded(decimal? amount, MoneyScale scale, string name) => amount is { } known ? Rounded(known, scale, name) : null;
}
