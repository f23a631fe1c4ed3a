using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Planning;

/// <summary>A follow-up in a plan, and what became of it.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PlannedFollowUp
{
    internal PlannedFollowUp(FollowUp followUp, FollowUpStatus status, FollowUpReasons reasons = FollowUpReasons.None)
    {
        FollowUp = followUp;
        Status = status;
        Reasons = followUp.Reasons | reasons;
        Absorbed = [];
        QuietDays = followUp.QuietDays;
    }

    internal PlannedFollowUp(PlannedFollowUp other, FollowUpStatus status, FollowUpReasons reasons, FollowUpReasons without = FollowUpReasons.None)
        : this(other.FollowUp, status, (other.Reasons & ~without) | reasons)
    {
        DateDay = other.DateDay;
        MergedInto = other.MergedInto;
        Absorbed = other.Absorbed;
        WindowEarliestDay = other.WindowEarliestDay;
        WindowLatestDay = other.WindowLatestDay;
        PreferredDay = other.PreferredDay;
        WasDay = other.WasDay;
        PreferredOwner = other.PreferredOwner;
        QuietDays = other.QuietDays;
        CloseTo = other.CloseTo;
    }

    /// <summary>What was called for.</summary>
    public FollowUp FollowUp { get; }

    /// <summary>What became of it.</summary>
    public FollowUpStatus Status { get; }

    /// <summary>When it takes place; null unless it is placed.</summary>
    public LocalDate? Date => DateDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>When an earlier plan had it, where it has moved; null where it has not.</summary>
    public LocalDate? Was => WasDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>The follow-up that takes it along; null unless it is merged.</summary>
    public FollowUpKey? MergedInto { get; internal init; }

    /// <summary>The follow-ups that it takes along.</summary>
    public IReadOnlyList<FollowUpKey> Absorbed { get; internal init; }

    /// <summary>Why it was called for, and why it became what it did.</summary>
    public FollowUpReasons Reasons { get; }

    internal int? DateDay { get; init; }

    /// <summary>The follow-up it comes too close to.</summary>
    internal FollowUp? CloseTo { get; init; }

    /// <summary>The window that keeps the gap to the customer's other touches and ends with the plan; null where it is the follow-up's own.</summary>
    internal int? WindowEarliestDay { get; init; }

    internal int? WindowLatestDay { get; init; }

    /// <summary>The day it had in an earlier plan, and keeps where it can.</summary>
    internal int? PreferredDay { get; init; }

    internal int? WasDay { get; init; }

    /// <summary>Who was to make it in an earlier plan; null where unknown.</summary>
    internal string? PreferredOwner { get; init; }

    /// <summary>The days on which the customer may not be contacted, ascending; follow-ups with the same days share the array.</summary>
    internal int[] QuietDays { get; init; }

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => FollowUpReasonTexts.All.Explain(Reasons, Figure);

    /// <summary>Text such as <c>C-17/KeepInTouch/2026-03-01+1: Placed on 2026-04-01</c>.</summary>
    public override string ToString() => Date is { } date
        ? FormattableString.Invariant($"{FollowUp.Key}: {Status} on {date:uuuu-MM-dd}")
        : FormattableString.Invariant($"{FollowUp.Key}: {Status}");

    /// <summary>The figures that reasons name.</summary>
    internal string Figure(string name, FigureText text) => name switch
    {
        "date" => text.Date(Date),
        "was" => text.Date(Was),
        "mergedInto" => MergedInto is { } key ? Vocabulary.Of(key.Purpose, text.Language) : text.Unknown,
        "closeTo" => CloseTo is { } other ? Vocabulary.Of(other.Purpose, text.Language) : text.Unknown,
        "closeOn" => text.Date(CloseTo?.Due),
        _ => FollowUp.Figure(name, text),
    };
}
