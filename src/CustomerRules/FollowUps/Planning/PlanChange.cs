using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Planning;

/// <summary>What changed for one follow-up from one plan to the next: added, moved or dropped, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PlanChange
{
    private readonly int? fromDay;
    private readonly int? toDay;

    internal PlanChange(FollowUpKey key, int? fromDay, int? toDay, FollowUpReasons reasons, PlannedFollowUp? item)
    {
        Key = key;
        this.fromDay = fromDay;
        this.toDay = toDay;
        Reasons = reasons;
        Item = item;
    }

    /// <summary>Which follow-up.</summary>
    public FollowUpKey Key { get; }

    /// <summary>The date it had in the earlier plan; null where it is added.</summary>
    public LocalDate? From => DateOf(fromDay);

    /// <summary>The date it has in the later plan; null where it is dropped.</summary>
    public LocalDate? To => DateOf(toDay);

    /// <summary>The follow-up in the later plan, placed or not; null where the later plan does not have it.</summary>
    public PlannedFollowUp? Item { get; }

    /// <summary>Why: what called for it where it is added, what moved it, or what keeps it out.</summary>
    public FollowUpReasons Reasons { get; }

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => FollowUpReasonTexts.All.Explain(
        Reasons, (name, text) => name == "was" ? text.Date(From) : Item is { } item ? item.Figure(name, text) : text.Unknown);

    /// <summary>Text such as <c>C-17/KeepInTouch/2026-03-01+1: 2026-04-01 to 2026-04-02</c>, or <c>none</c> for a date it has not.</summary>
    public override string ToString() => Key + ": " + TextOf(fromDay) + " to " + TextOf(toDay);

    private static LocalDate? DateOf(int? day) => day is { } known ? DayNumber.ToDate(known) : null;

    private static string TextOf(int? day) => day is { } known ? new FigureText(Language.English).Date(known) : "none";
}
