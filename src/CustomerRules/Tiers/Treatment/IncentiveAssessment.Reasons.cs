using System;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

public sealed partial class IncentiveAssessment
{
    /// <summary>What the tier has no part in.</summary>
    private IncentiveKinds Closed => policy.Scheduled & ~treatment.Incentives;

    /// <summary>What the tier has part in, but the customer has not.</summary>
    private IncentiveKinds Withheld => policy.Scheduled & treatment.Incentives & ~inForce;

    private IncentiveReasons OfEligibility(bool? isNaturalPerson)
    {
        var reasons = policy.Scheduled == IncentiveKinds.None ? IncentiveReasons.NoSchedule : IncentiveReasons.None;
        if (Closed != IncentiveKinds.None)
            reasons |= IncentiveReasons.TierNotEligible;
        if (Withheld != IncentiveKinds.None)
            reasons |= isNaturalPerson is null ? IncentiveReasons.NaturalPersonUnknown : IncentiveReasons.NaturalPerson;
        return reasons;
    }

    private IncentiveReasons OfDiscount()
    {
        if (!MayEarn(IncentiveKinds.VolumeDiscount))
            return IncentiveReasons.None;
        var reason = policy.VolumeDiscount.StepAt(Purchase, scale) is null ? IncentiveReasons.VolumeDiscountNotReached : IncentiveReasons.VolumeDiscountEarned;
        return CheaperStepAbove is null ? reason : reason | IncentiveReasons.CheaperStepAbove;
    }

    private IncentiveReasons OfRebate()
    {
        if (!MayEarn(IncentiveKinds.Rebate))
            return IncentiveReasons.None;
        if (Turnover is not { } turnover)
            return IncentiveReasons.TurnoverUnknown;
        return policy.Rebate.StepAt(turnover, scale) is null ? IncentiveReasons.RebateNotReached : IncentiveReasons.RebateEarned;
    }

    private IncentiveReasons OfCredit(int daysByStep)
    {
        if (!MayEarn(IncentiveKinds.LongerCredit))
            return IncentiveReasons.None;
        if (daysByStep == 0)
            return IncentiveReasons.LongerCreditNotReached;
        var reason = ExtraCreditDays > 0 ? IncentiveReasons.LongerCreditEarned : IncentiveReasons.None;
        return ExtraCreditDays < daysByStep ? reason | IncentiveReasons.LongerCreditAtCeiling : reason;
    }

    private string Figure(string name, FigureText text) => name switch
    {
        "purchase" => text.Money(Purchase, scale),
        "turnover" => text.Money(Turnover, scale),
        "tier" => Vocabulary.Of(Tier, text.Language),
        "discount" => text.Money(VolumeDiscount, scale),
        "discountFrom" => From(policy.VolumeDiscount.StepAt(Purchase, scale), text),
        "discountRate" => Rate(policy.VolumeDiscount.StepAt(Purchase, scale), text),
        "discountLeast" => From(policy.VolumeDiscount.Steps[0], text),
        "cheaperStep" => From(CheaperStepAbove, text),
        "cheaperCost" => text.Money(CheaperStepAbove is { } step ? step.From - policy.VolumeDiscount.EarnedOn(step.From, scale) : null, scale),
        "cost" => text.Money(Purchase - VolumeDiscount, scale),
        "rebate" => text.Money(Rebate, scale),
        "rebateFrom" => From(policy.Rebate.StepAt(Turnover ?? 0, scale), text),
        "rebateRate" => Rate(policy.Rebate.StepAt(Turnover ?? 0, scale), text),
        "rebateLeast" => From(policy.Rebate.Steps[0], text),
        "extraDays" => text.Number(ExtraCreditDays),
        "creditLeast" => text.Money(policy.LongerCredit.Steps[0].From, scale),
        "mostCreditDays" => text.Number(treatment.MostCreditDays),
        "closed" => Vocabulary.Of(Closed, text.Language),
        "withheld" => Vocabulary.Of(Withheld, text.Language),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    };

    private string From(VolumeStep? step, FigureText text) => text.Money(step?.From, scale);

    private static string Rate(VolumeStep? step, FigureText text) => step is null ? text.Unknown : text.Bound(step.Rate.BasisPoints);
}
