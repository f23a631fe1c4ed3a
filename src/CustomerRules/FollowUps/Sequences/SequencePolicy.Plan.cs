using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>Adds the steps of a customer's sequences that are due in the window, and those that are still to be caught up on in it.</summary>
    /// <exception cref="ArgumentException">A trigger names a sequence of the caller's own that the policy does not have.</exception>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window)
    {
        for (var i = 0; i < facts.Triggers.Count; i++)
            AddSteps(followUps, facts, facts.Triggers[i], calendar, window);
        foreach (var recovery in DerivedRecoveries(facts, calendar, window.FromDay, window.UntilDay))
            AddSteps(followUps, facts, recovery, calendar, window);
    }

    private void AddSteps(ICollection<FollowUp> followUps, FollowUpFacts facts, SequenceTrigger trigger, BusinessCalendar calendar, in PlanningWindow window)
    {
        foreach (var step in StepsOf(facts, trigger, calendar))
        {
            if (step.IsLapsed)
                continue;
            var (due, latest) = (step.DueDay, step.LatestDay);
            if (due < window.FromDay)
            {
                var isComplaint = step.Step.Priority == FollowUpPriority.Complaint;
                if (trigger.ClosedDay < window.FromDay || (latest < window.FromDay && !isComplaint))
                    continue;
                due = calendar.Roll(window.FromDay, RollConvention.Following);
                latest = isComplaint ? StepDates.LatestDayFrom(step.Step, due, calendar) : Math.Max(latest, due);
            }

            if (window.Holds(due))
                followUps.Add(FollowUpOf(facts, trigger, step, calendar, due, latest));
        }
    }

    private DatedStep[] StepsOf(FollowUpFacts facts, SequenceTrigger trigger, BusinessCalendar calendar)
    {
        if (SequenceFor(trigger.Purpose, trigger.Sequence) is { } sequence)
            return StepDates.Of(sequence, trigger, calendar);
        return trigger.Sequence is null
            ? []
            : throw new ArgumentException(FormattableString.Invariant(
                $"The triggers of customer {facts.CustomerId} must name sequences of the policy, but {trigger} names {trigger.Sequence}."));
    }

    private FollowUp FollowUpOf(FollowUpFacts facts, SequenceTrigger trigger, DatedStep step, BusinessCalendar calendar, int due, int latest)
    {
        var (owner, reason) = ActorOf(facts, trigger, step.Step.Actor, calendar, due);
        var key = new FollowUpKey(facts.CustomerId, trigger.Purpose, trigger.CycleOf(step.Step));
        return new(key, due, due, latest)
        {
            Step = step.Step.Name,
            DatedStep = step,
            EventDay = trigger.Day,
            PersonId = trigger.PersonId,
            Channel = step.Step.Channel,
            Priority = step.Step.Priority,
            Owner = owner,
            Tier = facts.Tier,
            Value = facts.Value,
            IsCalendarKnown = IsKnown(due) && IsKnown(latest),
            Reasons = reason | ReasonOf(step.Step)
                | (due != step.DueDay ? FollowUpReasons.StepOverdue : step.IsMoved ? FollowUpReasons.StepMoved : FollowUpReasons.None)
                | (trigger.IsDerived ? FollowUpReasons.RecoveryOfCaptive : FollowUpReasons.None),
        };

        bool IsKnown(int day) => calendar.CoverageOf(DayNumber.ToDate(day)) == CalendarCoverage.Known;
    }

    private static FollowUpReasons ReasonOf(SequenceStep step) => step.Offset switch
    {
        0 => FollowUpReasons.StepOnTheDay,
        > 0 => step.IsInWorkingDays ? FollowUpReasons.StepWorkingDaysAfter : FollowUpReasons.StepDaysAfter,
        _ => step.IsInWorkingDays ? FollowUpReasons.StepWorkingDaysBefore : FollowUpReasons.StepDaysBefore,
    };
}
