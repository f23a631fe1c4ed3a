using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>
    /// The steps that a day finds still to be taken, in order: what was due before it is due on its first working day. The steps behind one whose latest date had passed
    /// keep their distance from it, so that a late complaint is not acknowledged, answered and verified on one day.
    /// </summary>
    private List<OpenStep> OpenSteps(FollowUpFacts facts, SequenceTrigger trigger, BusinessCalendar calendar, int from, CustomerHistory? history)
    {
        var open = new List<OpenStep>();
        var isWaiting = false;
        foreach (var dated in StepsOf(facts, trigger, calendar))
        {
            if (dated.IsLapsed || IsSettled(facts, trigger, dated.Step, history))
                continue;
            var (due, latest) = (dated.DueDay, dated.LatestDay);
            if (due < from)
            {
                var isOwed = dated.Step.Priority == FollowUpPriority.Complaint || from < trigger.CaughtUpUntilDay;
                var isLate = latest < from;
                if (isLate && !isOwed)
                    continue;
                due = calendar.Roll(from, RollConvention.Following);
                latest = isLate ? StepDates.LatestDayFrom(dated.Step, due, calendar) : Math.Max(latest, due);
                isWaiting |= isLate;
            }

            if (isWaiting && open.Count > 0)
            {
                var ahead = open[open.Count - 1];
                var earliest = StepDates.DueDayFrom(dated.Step, ahead.DueDay, dated.Step.Offset - ahead.Step.Offset, calendar);
                if (earliest > due)
                    (due, latest) = (earliest, Math.Max(latest, StepDates.LatestDayFrom(dated.Step, earliest, calendar)));
            }

            if (due == dated.DueDay || !(trigger.ClosedDay < due || trigger.CaughtUpUntilDay <= due))
                open.Add(new(dated, due, latest, dated.DueDay < from));
        }

        for (var i = 0; i + 1 < open.Count; i++)
            open[i] = open[i].Until(Math.Max(open[i].DueDay, Math.Min(open[i].LatestDay, open[i + 1].DueDay)));
        return open;
    }

    private static bool IsSettled(FollowUpFacts facts, SequenceTrigger trigger, SequenceStep step, CustomerHistory? history) =>
        history is { FollowUps.Count: > 0 } && history.Of(KeyOf(facts, trigger, step)) is { State: FollowUpState.Done or FollowUpState.Cancelled };

    private static FollowUpKey KeyOf(FollowUpFacts facts, SequenceTrigger trigger, SequenceStep step) => new(facts.CustomerId, trigger.Purpose, trigger.CycleOf(step));
}
