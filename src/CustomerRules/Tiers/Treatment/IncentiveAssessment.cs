using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What a customer earns by volume, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed partial class IncentiveAssessment
{
    private readonly IncentivePolicy policy;
    private readonly TierTreatment treatment;
    private readonly IncentiveKinds inForce;
    private readonly MoneyScale scale;

    internal IncentiveAssessment(
        IncentivePolicy policy, decimal purchase, decimal? turnover, CustomerTier tier, TreatmentPolicy treatments, bool? isNaturalPerson, MoneyScale scale)
    {
        this.policy = policy;
        this.scale = scale;
        treatment = treatments.TreatmentFor(tier);
        inForce = treatments.InForce(tier, isNaturalPerson).Incentives;
        Purchase = purchase;
        Turnover = turnover;
        Tier = tier;
        Eligible = policy.Scheduled & inForce;

        VolumeDiscount = policy.VolumeDiscount.EarnedOn(MayEarn(IncentiveKinds.VolumeDiscount) ? purchase : 0, scale);
        CheaperStepAbove = MayEarn(IncentiveKinds.VolumeDiscount) ? policy.VolumeDiscount.CheaperStepAbove(purchase, scale) : null;
        Rebate = policy.Rebate.EarnedOn(MayEarn(IncentiveKinds.Rebate) ? turnover ?? 0 : 0, scale);
        var days = MayEarn(IncentiveKinds.LongerCredit) ? policy.LongerCredit.DaysAt(purchase, scale) : 0;
        ExtraCreditDays = Math.Min(days, treatment.MostCreditDays - treatment.CreditDays);
        Reasons = OfEligibility(isNaturalPerson) | OfDiscount() | OfRebate() | OfCredit(days);
    }

    /// <summary>The purchase in the ledger currency, rounded half to even to its minor unit.</summary>
    public decimal Purchase { get; }

    /// <summary>The period's turnover in the ledger currency, rounded half to even to its minor unit; null where unknown.</summary>
    public decimal? Turnover { get; }

    /// <summary>The customer's tier.</summary>
    public CustomerTier Tier { get; }

    /// <summary>The incentives with a schedule that the customer may earn.</summary>
    public IncentiveKinds Eligible { get; }

    /// <summary>The discount on the purchase in the ledger currency, rounded half to even once; 0 where none is earned.</summary>
    public decimal VolumeDiscount { get; }

    /// <summary>The higher step up to which buying would cost less than the purchase does; null where there is none.</summary>
    public VolumeStep? CheaperStepAbove { get; }

    /// <summary>The rebate on the turnover in the ledger currency, rounded half to even once; 0 where none is earned.</summary>
    public decimal Rebate { get; }

    /// <summary>The days of credit on the purchase on top of the usual ones; 0 where none are earned.</summary>
    public int ExtraCreditDays { get; }

    /// <summary>Every reason that applies.</summary>
    public IncentiveReasons Reasons { get; }

    /// <summary>Every reason as a sentence with its figures; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => IncentiveTexts.Texts.Explain(Reasons, Figure);

    /// <summary>Invariant text such as <c>discount 500.00, rebate 0.00, 15 more days of credit</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"discount {Amounts.Format(VolumeDiscount, scale)}, rebate {Amounts.Format(Rebate, scale)}, {ExtraCreditDays} more days of credit");

    private bool MayEarn(IncentiveKinds kind) => (Eligible & kind) != IncentiveKinds.None;
}
