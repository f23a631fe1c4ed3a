using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.Internal;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Asks cadence, occasions, surveys and sequences what they call for, and heeds what became of it in earlier plans.</summary>
internal sealed class CandidateSources(FollowUpPolicy policy, PlanningWindow window)
{
    /// <summary>How far back the sources are asked for what an earlier plan has placed or put off into this one: the longest window of any rule, in days.</summary>
    private const int LookBackDays = 400;

    /// <summary>What the rules call for in the window and nobody has done or called off, with who looks after the customer then.</summary>
    public List<FollowUp> CalledFor(FollowUpFacts facts, CustomerHistory history)
    {
        var candidates = new List<FollowUp>();
        CadenceSource.AddTo(candidates, facts, policy, window, history);
        AddEvents(candidates, facts, window, history, out var sequencesFrom);
        if (history.FollowUps.Count == 0 && facts.Triggers.Count == 0)
            return candidates;

        var calledFor = new List<FollowUp>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
            Heed(candidates[i], i >= sequencesFrom, facts, history, calledFor);
        if (history.HasOpen)
            AddStillOpen(candidates, facts, history, calledFor);
        return calledFor;
    }

    private void AddEvents(List<FollowUp> candidates, FollowUpFacts facts, in PlanningWindow within, CustomerHistory history, out int sequencesFrom)
    {
        policy.Occasions.AddTo(candidates, facts, policy.Calendar, within);
        policy.Surveys.AddTo(candidates, facts, policy.Calendar, within);
        sequencesFrom = candidates.Count;
        policy.Sequences.AddTo(candidates, facts, policy.Calendar, within, history);
    }

    private void Heed(FollowUp candidate, bool isOfSequence, FollowUpFacts facts, CustomerHistory history, List<FollowUp> calledFor)
    {
        var existing = history.Of(candidate.Key);
        if (existing is { State: FollowUpState.Done or FollowUpState.Cancelled })
            return;
        var followUp = existing is null ? candidate : policy.Again(candidate, existing, window);
        if (followUp.DueDay >= window.UntilDay)
            return;
        calledFor.Add(isOfSequence ? followUp : policy.Sequences.HandedOver(followUp, facts, policy.Calendar));
    }

    /// <summary>What was due before the window, but has been placed or put off into it, stays called for while it may still take place.</summary>
    private void AddStillOpen(List<FollowUp> candidates, FollowUpFacts facts, CustomerHistory history, List<FollowUp> calledFor)
    {
        List<FollowUp>? earlier = null;
        var sequencesFrom = 0;
        foreach (var open in history.FollowUps)
        {
            if (!open.IsOpen || open.Key.Purpose == FollowUpPurpose.KeepInTouch || DayOf(open) < window.FromDay || Has(candidates, open.Key))
                continue;
            if (earlier is null)
                AddEvents(earlier = [], facts, new(DayNumber.ToDate(Math.Max(DayNumber.Min, window.FromDay - LookBackDays)), window.Until), history, out sequencesFrom);
            var at = earlier.FindIndex(one => one.Key == open.Key);
            if (at >= 0 && StillPossible(policy.Again(earlier[at], open, window)) is { } followUp)
                Heed(followUp, at >= sequencesFrom, facts, history, calledFor);
        }
    }

    /// <summary>The follow-up with what is left of its window; null where nothing is.</summary>
    private FollowUp? StillPossible(FollowUp followUp)
    {
        if (followUp.DueDay >= window.FromDay)
            return followUp;
        var first = policy.Calendar.Roll(window.FromDay, RollConvention.Following);
        return followUp.LatestDay < first ? null : new(followUp, first, first, followUp.LatestDay);
    }

    /// <summary>The day that an open follow-up has or is put off to, rolled to a working day.</summary>
    private int DayOf(ExistingFollowUp open) => policy.Calendar.Roll(Math.Max(open.DateDay, open.PutOffToDay ?? open.DateDay), RollConvention.Following);

    private static bool Has(List<FollowUp> followUps, FollowUpKey key) => followUps.Exists(one => one.Key == key);
}
