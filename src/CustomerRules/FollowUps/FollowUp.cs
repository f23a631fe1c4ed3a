using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.FollowUps;

/// <summary>A contact with a customer that is called for: when, why, with whom, by whom.</summary>
/// <remarks>Compared by reference; <see cref="Key"/> tells whether two are the same follow-up. Immutable and thread-safe.</remarks>
public sealed class FollowUp
{
    internal FollowUp(FollowUpKey key, int earliestDay, int dueDay, int latestDay) =>
        (Key, EarliestDay, DueDay, LatestDay) = (key, earliestDay, dueDay, latestDay);

    internal FollowUp(FollowUp other)
        : this(other, other.EarliestDay, other.DueDay, other.LatestDay)
    {
    }

    internal FollowUp(FollowUp other, int earliestDay, int dueDay, int latestDay)
        : this(other.Key, earliestDay, dueDay, latestDay)
    {
        EventDay = other.EventDay;
        Step = other.Step;
        Occasion = other.Occasion;
        DatedStep = other.DatedStep;
        LeftPersonId = other.LeftPersonId;
        PersonId = other.PersonId;
        Channel = other.Channel;
        Priority = other.Priority;
        Owner = other.Owner;
        Tier = other.Tier;
        Value = other.Value;
        IsCalendarKnown = other.IsCalendarKnown;
        PutOffToDay = other.PutOffToDay;
        Because = other.Because;
        Reasons = other.Reasons;
        QuietDays = other.QuietDays;
    }

    /// <summary>What makes it the same follow-up in another plan.</summary>
    public FollowUpKey Key { get; }

    /// <summary>The customer.</summary>
    public string CustomerId => Key.CustomerId;

    /// <summary>What it is for.</summary>
    public FollowUpPurpose Purpose => Key.Purpose;

    /// <summary>The step of a sequence, such as <c>Acknowledge</c>; null where it belongs to none.</summary>
    public string? Step { get; internal init; }

    /// <summary>The occasion; null where it is for none.</summary>
    public Occasion? Occasion { get; internal init; }

    /// <summary>The first date on which it may take place.</summary>
    public LocalDate Earliest => DayNumber.ToDate(EarliestDay);

    /// <summary>The date aimed at.</summary>
    public LocalDate Due => DayNumber.ToDate(DueDay);

    /// <summary>The last date on which it may take place; not before <see cref="Due"/>.</summary>
    public LocalDate Latest => DayNumber.ToDate(LatestDay);

    /// <summary>The date of what it follows or is about: the last contact, the trigger, the occasion; null where there is none.</summary>
    public LocalDate? EventOn => EventDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>The contact person; null where none is known or it concerns the firm.</summary>
    public string? PersonId { get; internal init; }

    /// <summary>How.</summary>
    public Channel Channel { get; internal init; }

    /// <summary>Which comes first where time is short.</summary>
    public FollowUpPriority Priority { get; internal init; }

    /// <summary>Who makes the contact; null where the customer has no owner.</summary>
    public string? Owner { get; internal init; }

    /// <summary>The customer's tier.</summary>
    public CustomerTier Tier { get; internal init; }

    /// <summary>The money at stake: what the tier is made from, in the ledger currency; null where unknown.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>The date to which a person put it off; null where nobody did.</summary>
    public LocalDate? PutOffTo => PutOffToDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>Why a person put it off; null where nobody did or said.</summary>
    public string? Because { get; internal init; }

    /// <summary>Whether the holidays around its dates are known rather than projected.</summary>
    public bool IsCalendarKnown { get; internal init; }

    /// <summary>Why.</summary>
    public FollowUpReasons Reasons { get; internal init; }

    /// <summary>Whether it is a projection, which moves with a contact planned before it.</summary>
    public bool IsProjected => (Reasons & FollowUpReasons.ContactProjected) != FollowUpReasons.None;

    internal int EarliestDay { get; init; }

    internal int DueDay { get; init; }

    internal int LatestDay { get; init; }

    internal int? EventDay { get; init; }

    internal int? PutOffToDay { get; init; }

    /// <summary>The key person whose leaving it is about; null where it is about none.</summary>
    internal string? LeftPersonId { get; init; }

    /// <summary>The step of a sequence with the dates it had before it was overdue; null where it belongs to none.</summary>
    internal DatedStep? DatedStep { get; init; }

    /// <summary>The customer began it: it is neither absorbed nor suppressed, and quiet dates do not hold for it.</summary>
    internal bool IsComplaintStep => Purpose == FollowUpPurpose.Complaint || Priority == FollowUpPriority.Complaint;

    /// <summary>The order of priorities: the smaller first, one that is not said last.</summary>
    internal int PriorityRank => Priority == FollowUpPriority.Unknown ? int.MaxValue : (int)Priority;

    /// <summary>The days on which the customer or the person may not be contacted, ascending; set by permission. Follow-ups with the same days share the array where they can.</summary>
    internal int[] QuietDays { get; init; } = [];

    /// <summary>What the step of a sequence is called on screens, such as <c>acknowledge the complaint and listen</c>; null where it belongs to none.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string? StepIn(Language language) => DatedStep?.Step.In(language) ?? Step;

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => FollowUpReasonTexts.All.Explain(Reasons, Figure);

    /// <summary>Text such as <c>C-17/KeepInTouch/2026-03-01+1: 2026-03-31 (2026-03-31 to 2026-04-15)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key}: {Due:uuuu-MM-dd} ({Earliest:uuuu-MM-dd} to {Latest:uuuu-MM-dd})");

    /// <summary>Which anniversary it is: 25, and 25th in English.</summary>
    private string Anniversary(FigureText text)
    {
        var years = EventOn?.Year - Occasion?.Since?.Year;
        return years is { } known && text.Language == Language.English ? EnglishNumber.Ordinal(known) : text.Number(years);
    }

    /// <summary>The figures that reasons of a follow-up name.</summary>
    internal string Figure(string name, FigureText text) => name switch
    {
        "due" => text.Date(Due),
        "earliest" => text.Date(Earliest),
        "latest" => text.Date(Latest),
        "eventOn" => text.Date(EventOn),
        "person" => PersonId ?? "",
        "left" => LeftPersonId ?? "",
        "owner" => Owner ?? text.Unknown,
        "step" => DatedStep?.Step.In(text.Language) ?? Step ?? "",
        "offset" => text.Number(Math.Abs(DatedStep?.Step.Offset ?? 0)),
        "plannedOn" => text.Date(DatedStep?.Due),
        "actor" => Vocabulary.Of(DatedStep?.Step.Actor ?? StepActor.Unknown, text.Language),
        "channel" => Vocabulary.Of(Channel, text.Language),
        "putOffTo" => text.Date(PutOffTo),
        "because" => Because ?? (text.Language == Language.Chinese ? "未说明原因" : "no reason was given"),
        "occasion" => Occasion?.NameIn(text.Language) ?? "",
        "anniversary" => Anniversary(text),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    };
}
