using System.Collections.Generic;
using CustomerRules.Internal;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Plans one customer at a time: what is called for, what is allowed, and what is not too much. A pure function of its customer.</summary>
internal sealed class CustomerPlanner(FollowUpPolicy policy, PlanningWindow window)
{
    private readonly CandidateSources sources = new(policy, window);

    /// <summary>The follow-ups with a customer.</summary>
    public CustomerPlan Plan(FollowUpFacts facts, CustomerHistory history)
    {
        var calledFor = sources.CalledFor(facts, history);
        if (Twice(calledFor) is { } twice)
            return new([], twice);

        var items = new List<PlannedFollowUp>(calledFor.Count);
        var permitted = new List<FollowUp>(calledFor.Count);
        foreach (var followUp in calledFor)
        {
            var (judged, isBlocked) = policy.Permissions.Judge(followUp, facts, policy.Calendar);
            if (isBlocked)
                items.Add(new(judged, FollowUpStatus.Suppressed));
            else
                permitted.Add(judged);
        }

        policy.Fatigue.Judge(permitted, LastContact(facts, history), policy.Calendar, items);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Status == FollowUpStatus.Placed && history.Of(items[i].FollowUp.Key) is { State: FollowUpState.Placed } existing)
            {
                items[i] = new(items[i], FollowUpStatus.Placed, FollowUpReasons.None)
                {
                    PreferredDay = existing.DateDay,
                    PreferredOwner = existing.Owner,
                };
            }
        }

        return new(items, null);
    }

    /// <summary>The day of the last real contact, by the facts or by what an earlier plan has done.</summary>
    private static int? LastContact(FollowUpFacts facts, CustomerHistory history)
    {
        int? known = facts.LastContact is { } date ? DayNumber.Of(date) : null;
        var done = history.LastContactDone?.DateDay;
        return known is null || done > known ? done : known;
    }

    private static FollowUpKey? Twice(List<FollowUp> followUps)
    {
        for (var i = 0; i < followUps.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (followUps[i].Key == followUps[j].Key)
                    return followUps[i].Key;
            }
        }

        return null;
    }
}
