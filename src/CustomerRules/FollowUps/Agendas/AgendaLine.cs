using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>One contact of an agenda: why now, on what evidence, for how much, with whom.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class AgendaLine
{
    private readonly FollowUpFacts? facts;

    internal AgendaLine(PlannedFollowUp item, FollowUpFacts? facts, AgendaReasons evidence, AgendaChange change, LocalDate? movedFrom)
    {
        Item = item;
        this.facts = facts;
        Evidence = evidence;
        Change = change;
        MovedFrom = movedFrom;
    }

    /// <summary>The follow-up with its place in the plan: its reasons say why now.</summary>
    public PlannedFollowUp Item { get; }

    /// <summary>When.</summary>
    public LocalDate Date => Item.Date!.Value;

    /// <summary>What the customer is called; null where its facts do not say.</summary>
    public string? CustomerName => facts?.Name;

    /// <summary>The money at stake, in the ledger currency; null where unknown.</summary>
    public decimal? Value => Item.FollowUp.Value;

    /// <summary>How much of the evidence on the relationship is known; null where nobody said.</summary>
    public Proportion? Confidence => facts?.Confidence;

    /// <summary>The evidence, and what changed.</summary>
    public AgendaReasons Evidence { get; }

    /// <summary>What is new about it since the plan before.</summary>
    public AgendaChange Change { get; }

    /// <summary>The date on which it stood in the plan before; null unless it moved.</summary>
    public LocalDate? MovedFrom { get; }

    /// <summary>Why now: the reasons of the follow-up; made anew at each call.</summary>
    public IReadOnlyList<Reason> ExplainWhyNow() => Item.Explain();

    /// <summary>The evidence with its dates; made anew at each call.</summary>
    public IReadOnlyList<Reason> ExplainEvidence() => AgendaReasonTexts.All.Explain(Evidence, (name, text) => name switch
    {
        "lastContact" => text.Date(facts?.LastContact),
        "lastOrder" => text.Date(facts?.LastOrder),
        "latest" => text.Date(Item.FollowUp.Latest),
        "movedFrom" => text.Date(MovedFrom),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    });

    /// <summary>"Not this, because ...": what goes into the next planning, so that the follow-up waits until a date.</summary>
    /// <param name="until">The date until which it waits; after <see cref="Date"/>, at most 2199-12-31.</param>
    /// <param name="because">Why; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="because"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after the date, or out of range.</exception>
    public ExistingFollowUp NotThis(LocalDate until, string because)
    {
        DayNumber.Of(until);
        if (until <= Date)
            throw new ArgumentOutOfRangeException(nameof(until), FormattableString.Invariant($"until must be after the date of the line, {Date:uuuu-MM-dd}, but was {until:uuuu-MM-dd}."));
        return new(Item.FollowUp.Key, FollowUpState.Snoozed, until, Guard.Against.NullOrBlank(because), Item.FollowUp.Owner);
    }

    /// <summary>Text such as <c>2026-07-06 C-17/KeepInTouch/2026-03-01+1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:uuuu-MM-dd} {Item.FollowUp.Key}");
}
