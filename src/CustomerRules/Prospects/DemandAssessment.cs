using System;
using System.Collections.Generic;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Prospects;

/// <summary>What demand a prospect has on a date, and whether it may be asked.</summary>
/// <remarks>Defers asking at most: nothing here refuses anything to anybody. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DemandAssessment
{
    private readonly DemandTriagePolicy policy;

    internal DemandAssessment(ProspectFacts facts, LocalDate asOf, ProspectDemand demand, DemandReasons reasons, LocalDate? askAgainFrom, DemandTriagePolicy policy)
    {
        Facts = facts;
        AsOf = asOf;
        Demand = demand;
        Reasons = reasons;
        AskAgainFrom = askAgainFrom;
        this.policy = policy;
    }

    /// <summary>The facts that were judged.</summary>
    public ProspectFacts Facts { get; }

    /// <summary>The date of assessment.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The demand.</summary>
    public ProspectDemand Demand { get; }

    /// <summary>Every reason that applies.</summary>
    public DemandReasons Reasons { get; }

    /// <summary>The first date on which it may be asked again, which can lie in the past; null where no answer or question defers asking.</summary>
    public LocalDate? AskAgainFrom { get; }

    /// <summary>Whether it may be asked on the date of assessment.</summary>
    public bool MayAsk => !(AskAgainFrom > AsOf);

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() =>
        DemandReasonTexts.All.Explain(Reasons, (name, text) => name switch
        {
            "asOf" => text.Date(AsOf),
            "decisionMonths" => text.Number(Facts.DecisionWithinMonths),
            "clearMonths" => text.Number(policy.ClearWithinMonths),
            "answeredNoneOn" => text.Date(Facts.AnsweredNoneOn),
            "lastAskedOn" => text.Date(Facts.LastAskedOn),
            "quietDays" => text.Number(policy.QuietDays),
            "askAgainFrom" => text.Date(AskAgainFrom),
            _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
        });

    /// <summary>Text such as <c>None, ask again from 2026-07-01</c>.</summary>
    public override string ToString() =>
        AskAgainFrom is { } date ? FormattableString.Invariant($"{Demand}, ask again from {date:uuuu-MM-dd}") : Demand.ToString();
}
