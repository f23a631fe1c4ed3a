using System;
using CustomerRules.Decisions;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Judges requests for a rate cut, longer credit or an overdraft.</summary>
/// <remarks>
/// <para>A red customer is refused rate cuts and overdrafts, and longer credit too unless the policy leaves that to a person. Otherwise a request is granted
/// up to the ceiling of the tier: the most discount less the usual one, the most credit days less the usual ones, the most overdraft. Where there is no room,
/// it is refused. Green and amber are treated alike.</para>
/// <para>Nothing is granted, and nothing refused, because something is not known: an unknown flag, an unknown tier or a ceiling that is not set needs the decision of a person;
/// so does a rate cut for a natural person (or where that is not known), unless the treatments allow differences of price for natural persons.</para>
/// <para>Source: a bank shows a green square for profitable and a red one for loss-making customers; a red one gets no rate cut and no overdraft.
/// Longer credit costs money as they do, so it is treated alike. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ConcessionPolicy
{
    /// <summary>A policy with a rule of its own for longer credit.</summary>
    /// <param name="refuseLongerCreditToRed">Whether longer credit is refused to red customers; false leaves it to a person.</param>
    public ConcessionPolicy(bool refuseLongerCreditToRed = true) => RefuseLongerCreditToRed = refuseLongerCreditToRed;

    /// <summary>Rate cuts, overdrafts and longer credit are refused to red customers.</summary>
    public static ConcessionPolicy Standard { get; } = new();

    /// <summary>Whether longer credit is refused to red customers, as rate cuts and overdrafts always are; yes by default, no leaves it to a person.</summary>
    public bool RefuseLongerCreditToRed { get; }

    /// <summary>What is proposed on a request, for a person to confirm.</summary>
    /// <param name="requested">What the customer asks for.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="flag">What it leaves over.</param>
    /// <param name="treatments">What each tier gets; its ceilings hold.</param>
    /// <param name="isNaturalPerson">Whether it is a natural person; null, where unknown, is treated as one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requested"/> or <paramref name="treatments"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public Recommendation<ConcessionAssessment> Judge(
        Concession requested, CustomerTier tier, ProfitabilityFlag flag, TreatmentPolicy treatments, bool? isNaturalPerson = null)
    {
        Guard.Against.Null(requested);
        Guard.Against.UndefinedEnum(tier);
        Guard.Against.UndefinedEnum(flag);
        Guard.Against.Null(treatments);

        var reasons = OfFlag(flag, requested.Kind);
        decimal? ceiling = null;
        if (tier == CustomerTier.Unknown)
            reasons |= ConcessionReasons.TierUnknown;
        else if (requested.Kind == ConcessionKind.RateCut && treatments.WithholdsPriceDifferences(isNaturalPerson))
            reasons |= isNaturalPerson is null ? ConcessionReasons.NaturalPersonUnknown : ConcessionReasons.NaturalPerson;
        else
            reasons |= OfCeiling(requested, ceiling = CeilingOf(requested.Kind, treatments.TreatmentFor(tier)));

        var assessment = new ConcessionAssessment(requested, OutcomeOf(reasons), reasons, tier, flag, ceiling);
        return new(assessment, assessment.Explain());
    }

    private static ConcessionOutcome OutcomeOf(ConcessionReasons reasons)
    {
        const ConcessionReasons refusing = ConcessionReasons.RefusedToRed | ConcessionReasons.NoRoom;
        const ConcessionReasons granting = ConcessionReasons.WithinCeiling | ConcessionReasons.AboveCeiling;
        if ((reasons & refusing) != ConcessionReasons.None)
            return ConcessionOutcome.Refused;
        if ((reasons & ~granting) != ConcessionReasons.None)
            return ConcessionOutcome.NeedsDecision;
        return reasons == ConcessionReasons.WithinCeiling ? ConcessionOutcome.Granted : ConcessionOutcome.GrantedInPart;
    }

    private static ConcessionReasons OfCeiling(Concession requested, decimal? ceiling) => ceiling switch
    {
        null => ConcessionReasons.NoCeilingSet,
        <= 0 => ConcessionReasons.NoRoom,
        { } room => requested.Size <= room ? ConcessionReasons.WithinCeiling : ConcessionReasons.AboveCeiling,
    };

    private static decimal? CeilingOf(ConcessionKind kind, TierTreatment treatment) => kind switch
    {
        ConcessionKind.RateCut => treatment.Discount.Most.BasisPoints - treatment.Discount.Usual.BasisPoints,
        ConcessionKind.LongerCredit => treatment.MostCreditDays - treatment.CreditDays,
        _ => treatment.MostOverdraft,
    };

    private ConcessionReasons OfFlag(ProfitabilityFlag flag, ConcessionKind kind) => flag switch
    {
        ProfitabilityFlag.Unknown => ConcessionReasons.FlagUnknown,
        ProfitabilityFlag.Red => kind != ConcessionKind.LongerCredit || RefuseLongerCreditToRed
            ? ConcessionReasons.RefusedToRed
            : ConcessionReasons.RedNeedsDecision,
        _ => ConcessionReasons.None,
    };
}
