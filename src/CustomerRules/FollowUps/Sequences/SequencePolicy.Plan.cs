using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>Adds the steps of a customer's sequences that are due in the window, and those that are still to be caught up on in it; what was done or called off neither is nor holds up the rest.</summary>
    /// <exception cref="ArgumentException">A trigger names a sequence of the caller's own that the policy does not have.</exception>
    internal void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, BusinessCalendar calendar, in PlanningWindow window, CustomerHistory? history = null)
    {
        for (var i = 0; i < facts.Triggers.Count; i++)
            AddSteps(followUps, facts, facts.Triggers[i], calendar, window, history);
        foreach (var left in KeyPersonsLeft(facts))
            AddSteps(followUps, facts, left, calendar, window, history);
        foreach (var recovery in DerivedRecoveries(facts, calendar, window.FromDay, window.UntilDay))
            AddSteps(followUps, facts, recovery, calendar, window, history);
    }

    private void AddSteps(
        ICollection<FollowUp> followUps, FollowUpFacts facts, SequenceTrigger trigger, BusinessCalendar calendar, in PlanningWindow window, CustomerHistory? history)
    {
        foreach (var step in OpenSteps(facts, trigger, calendar, window.FromDay, history))
        {
            if (window.Holds(step.DueDay))
                followUps.Add(FollowUpOf(facts, trigger, step, calendar));
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

    private FollowUp FollowUpOf(FollowUpFacts facts, SequenceTrigger trigger, in OpenStep open, BusinessCalendar calendar)
    {
        var (step, due, latest) = (open.Step, open.DueDay, open.LatestDay);
        var (owner, reason) = ActorOf(facts, trigger, step.Actor, calendar, due);
        return new(KeyOf(facts, trigger, step), due, due, latest)
        {
            Step = step.Name,
            DatedStep = open.Dated,
            EventDay = trigger.Day,
            LeftPersonId = trigger.DerivedBy == FollowUpReasons.KeyPersonLeft ? trigger.Name : null,
            PersonId = trigger.PersonId,
            Channel = step.Channel,
            Priority = step.Priority,
            Owner = owner,
            Tier = facts.Tier,
            Value = facts.Value,
            IsCalendarKnown = IsKnown(due) && IsKnown(latest),
            Reasons = reason | ReasonOf(step) | trigger.DerivedBy
                | (open.IsOverdue ? FollowUpReasons.StepOverdue : open.Dated.IsMoved || due != open.Dated.DueDay ? FollowUpReasons.StepMoved : FollowUpReasons.None),
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
