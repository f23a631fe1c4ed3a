using System.Collections.Generic;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Agendas;

/// <summary>Finds the evidence behind the lines of a week.</summary>
internal sealed class AgendaEvidence
{
    private readonly Dictionary<string, FollowUpFacts> customers;
    private readonly Dictionary<FollowUpKey, PlannedFollowUp>? before;
    private readonly int monday;

    public AgendaEvidence(Dictionary<string, FollowUpFacts> customers, FollowUpPlan? before, int monday)
    {
        this.customers = customers;
        this.monday = monday;
        if (before is null)
            return;
        this.before = [];
        foreach (var item in before.Items)
        {
            if (item.DateDay is not null)
                this.before.Add(item.FollowUp.Key, item);
        }
    }

    public AgendaLine LineOf(PlannedFollowUp item)
    {
        customers.TryGetValue(item.FollowUp.CustomerId, out var facts);
        var (change, earlier) = ChangeOf(item);
        var evidence = EvidenceOf(item, facts)
            | (change == AgendaChange.New ? AgendaReasons.NewOnAgenda : AgendaReasons.None)
            | (change == AgendaChange.Moved ? AgendaReasons.MovedOnAgenda : AgendaReasons.None);
        return new(item, facts, evidence, change, change == AgendaChange.Moved ? earlier?.Date : null);
    }

    private AgendaReasons EvidenceOf(PlannedFollowUp item, FollowUpFacts? facts)
    {
        var evidence = item.FollowUp.LatestDay < monday + 7 ? AgendaReasons.LastChanceThisWeek : AgendaReasons.CanWaitUntil;
        if (item.Absorbed.Count > 0)
            evidence |= AgendaReasons.TakesAlong;
        if (facts is null)
            return evidence;
        return evidence
            | (facts.LastContact is null ? AgendaReasons.NoContactKnown : AgendaReasons.LastContactOn)
            | (facts.LastOrder is null ? AgendaReasons.NoOrderKnown : AgendaReasons.LastOrderOn);
    }

    private (AgendaChange Change, PlannedFollowUp? Earlier) ChangeOf(PlannedFollowUp item)
    {
        if (before is null)
            return (AgendaChange.Unknown, null);
        if (!before.TryGetValue(item.FollowUp.Key, out var earlier))
            return (AgendaChange.New, null);
        return (earlier.DateDay == item.DateDay ? AgendaChange.Unchanged : AgendaChange.Moved, earlier);
    }
}
