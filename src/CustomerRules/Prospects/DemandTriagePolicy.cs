using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Prospects;

/// <summary>Sorts prospects by their demand, and remembers an answer of "none" so that nobody asks again too soon.</summary>
/// <remarks>
/// <para>Clear: a need is named, and a budget is approved or a decision expected within <see cref="ClearWithinMonths"/>; never where there is known to be no
/// budget. Hopeful: any of a named need, interest, a budget planned or approved, a decision expected so soon. None: the last answer was "none" and no sign has
/// come since, or it is known neither to name a need nor to show interest. Unknown: otherwise.</para>
/// <para>After an answer of "none" it is not asked again before <see cref="AskAgainDays"/> days; after any question not before <see cref="QuietDays"/> days. A
/// need or an interest dated after the answer or question, or undated, ends the wait at once; budget and decision do not.</para>
/// <para>Prospects are often natural persons: nothing here decides against them, it only defers asking.
/// Source: prospects are sorted into clear need, hopeful and none; the lines are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class DemandTriagePolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="clearWithinMonths">A decision expected within so many months is near; 0 to 1,200.</param>
    /// <param name="askAgainDays">Days after an answer of "none" before it is asked again; 0 to 3,650.</param>
    /// <param name="quietDays">Days after any question before it is asked again; 0 to 3,650.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public DemandTriagePolicy(int clearWithinMonths = 6, int askAgainDays = 180, int quietDays = 30)
    {
        ClearWithinMonths = Guard.Against.OutOfRange(clearWithinMonths, 0, 1_200, "months");
        AskAgainDays = Guard.Against.OutOfRange(askAgainDays, 0, 3_650, "days");
        QuietDays = Guard.Against.OutOfRange(quietDays, 0, 3_650, "days");
    }

    /// <summary>A decision within 6 months is near; asked again 180 days after a "none", 30 days after any question.</summary>
    public static DemandTriagePolicy Standard { get; } = new();

    /// <summary>A decision expected within so many months is near; 6 by default.</summary>
    public int ClearWithinMonths { get; }

    /// <summary>Days after an answer of "none" before a prospect is asked again; 180 by default.</summary>
    public int AskAgainDays { get; }

    /// <summary>Days after any question before a prospect is asked again; 30 by default.</summary>
    public int QuietDays { get; }

    /// <summary>The demand of a prospect.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31. Facts dated after it are not known to it.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public DemandAssessment Assess(ProspectFacts facts, LocalDate asOf)
    {
        var today = DayNumber.ToDate(DayNumber.Of(asOf));
        var signs = new DemandSigns(Guard.Against.Null(facts), today);
        var answeredNone = signs.NoneOn is not null && !signs.HasSignSince(signs.NoneOn);
        var askAgainFrom = AskAgainFrom(signs, answeredNone);
        var reasons = SignReasons(facts, signs) | AnswerReasons(signs, answeredNone) | AskingReasons(signs, askAgainFrom, today);
        return new(facts, today, answeredNone ? ProspectDemand.None : DemandOf(facts, signs), reasons, askAgainFrom, this);
    }

    private ProspectDemand DemandOf(ProspectFacts facts, in DemandSigns signs)
    {
        var hasNeed = signs.HasNeedSince(signs.NoneOn);
        var isNear = facts.DecisionWithinMonths <= ClearWithinMonths;
        if (hasNeed && facts.Budget != ProspectBudget.None && (facts.Budget == ProspectBudget.Approved || isNear))
            return ProspectDemand.Clear;
        if (hasNeed || signs.HasInterestSince(signs.NoneOn) || facts.Budget is ProspectBudget.Planned or ProspectBudget.Approved || isNear)
            return ProspectDemand.Hopeful;
        return signs is { Need: false, Interest: false } ? ProspectDemand.None : ProspectDemand.Unknown;
    }

    private LocalDate? AskAgainFrom(in DemandSigns signs, bool answeredNone)
    {
        var afterNone = answeredNone ? signs.NoneOn?.PlusDays(AskAgainDays) : null;
        var afterQuestion = IsQuestionOpen(signs) ? signs.AskedOn?.PlusDays(QuietDays) : null;
        return afterNone is null || afterQuestion > afterNone ? afterQuestion : afterNone;
    }

    private static bool IsQuestionOpen(in DemandSigns signs) => signs.AskedOn is not null && !signs.HasSignSince(signs.AskedOn);

    private DemandReasons SignReasons(ProspectFacts facts, in DemandSigns signs) =>
        signs.Need switch { true => DemandReasons.NeedNamed, false => DemandReasons.NoNeedNamed, null => DemandReasons.NeedUnknown }
        | signs.Interest switch { true => DemandReasons.InterestShown, false => DemandReasons.NoInterestShown, null => DemandReasons.InterestUnknown }
        | facts.Budget switch
        {
            ProspectBudget.Approved => DemandReasons.BudgetApproved,
            ProspectBudget.Planned => DemandReasons.BudgetPlanned,
            ProspectBudget.None => DemandReasons.NoBudget,
            _ => DemandReasons.BudgetUnknown,
        }
        | (facts.DecisionWithinMonths is not { } months ? DemandReasons.DecisionUnknown
            : months <= ClearWithinMonths ? DemandReasons.DecisionNear : DemandReasons.DecisionFar);

    private static DemandReasons AnswerReasons(in DemandSigns signs, bool answeredNone)
    {
        if (signs.NoneOn is null)
            return DemandReasons.None;
        var isOutdated = (signs.Need == true && !signs.HasNeedSince(signs.NoneOn)) || (signs.Interest == true && !signs.HasInterestSince(signs.NoneOn));
        return (answeredNone ? DemandReasons.AnsweredNone : DemandReasons.ReopenedBySign)
            | (isOutdated ? DemandReasons.SignOutdated : DemandReasons.None);
    }

    private DemandReasons AskingReasons(in DemandSigns signs, LocalDate? askAgainFrom, LocalDate today)
    {
        if (askAgainFrom is not { } from)
            return DemandReasons.None;
        var askedRecently = IsQuestionOpen(signs) && signs.AskedOn?.PlusDays(QuietDays) > today;
        return (from > today ? DemandReasons.DoNotAskYet : DemandReasons.MayAskAgain)
            | (askedRecently ? DemandReasons.AskedRecently : DemandReasons.None);
    }
}
