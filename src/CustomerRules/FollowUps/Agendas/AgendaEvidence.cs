using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>Finds the evidence behind the lines of a week, and what changed since the plan before.</summary>
internal sealed class AgendaEvidence(Dictionary<string, FollowUpFacts> customers, Dictionary<FollowUpKey, ExistingFollowUp>? before, int monday)
{
    public AgendaLine LineOf(PlannedFollowUp item)
    {
        customers.TryGetValue(item.FollowUp.CustomerId, out var facts);
        var (change, earlier) = ChangeOf(item);
        var evidence = EvidenceOf(item, facts) | change switch
        {
            AgendaChange.New => AgendaReasons.NewOnAgenda,
            AgendaChange.Moved => AgendaReasons.MovedOnAgenda,
            _ => AgendaReasons.None,
        };
        return new(item, facts, evidence, change, change == AgendaChange.Moved ? earlier?.Date : null);
    }

    /// <summary>What stood in the week of an owner before, is not done and no longer stands in it.</summary>
    public ExistingFollowUp[] Gone(string? owner, IEnumerable<PlannedFollowUp> week)
    {
        if (before is null)
            return [];
        var still = new HashSet<FollowUpKey>(week.Select(item => item.FollowUp.Key));
        var gone = before.Values.Where(existing => existing.State != FollowUpState.Done && IsInWeek(existing) && !still.Contains(existing.Key) && IsOf(owner, existing)).ToArray();
        Array.Sort(gone, (left, right) => left.Key.CompareTo(right.Key));
        return gone;
    }

    private AgendaReasons EvidenceOf(PlannedFollowUp item, FollowUpFacts? facts)
    {
        var evidence = item.FollowUp.LatestDay < monday + 7 ? AgendaReasons.LastChanceThisWeek : AgendaReasons.CanWaitUntil;
        if (facts is null)
            return evidence;
        return evidence
            | (facts.LastContact is null ? AgendaReasons.NoContactKnown : AgendaReasons.LastContactOn)
            | (facts.LastOrder is null ? AgendaReasons.NoOrderKnown : AgendaReasons.LastOrderOn);
    }

    private (AgendaChange Change, ExistingFollowUp? Earlier) ChangeOf(PlannedFollowUp item)
    {
        if (before is null)
            return (AgendaChange.Unknown, null);
        if (!before.TryGetValue(item.FollowUp.Key, out var earlier))
            return (AgendaChange.New, null);
        return (earlier.Date == item.Date ? AgendaChange.Unchanged : AgendaChange.Moved, earlier);
    }

    private bool IsInWeek(ExistingFollowUp existing) => existing.DateDay - monday is >= 0 and < 7;

    /// <summary>Whose it was; where that is not known, whose the customer is.</summary>
    private bool IsOf(string? owner, ExistingFollowUp existing) => existing.Owner is { } was
        ? string.Equals(was, owner, StringComparison.Ordinal)
        : customers.TryGetValue(existing.Key.CustomerId, out var facts) && string.Equals(facts.Owner, owner, StringComparison.Ordinal);
}
