using System;
using CustomerRules.Calendars;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>Dates the steps of a sequence, in order: rolled forward after the event, back before it, never ahead of the step before.</summary>
internal static class StepDates
{
    public static DatedStep[] Of(FollowUpSequence sequence, SequenceTrigger trigger, BusinessCalendar calendar)
    {
        var steps = sequence.InOrder;
        var due = new int[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            due[i] = DueDay(steps[i], trigger.Day, calendar);
            if (i > 0)
                due[i] = Math.Max(due[i], due[i - 1]);
        }

        var dated = new DatedStep[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var latest = LatestDay(steps[i], trigger.Day, calendar);
            if (i + 1 < steps.Length)
                latest = Math.Min(latest, due[i + 1]);
            dated[i] = new(
                steps[i],
                steps[i].IsInWorkingDays && steps[i].Offset != 0 ? due[i] : trigger.Day + steps[i].Offset,
                due[i],
                Math.Max(latest, due[i]),
                trigger.ClosedDay < due[i]);
        }

        return dated;
    }

    /// <summary>The last day of a step that is caught up on from a working day on: its window begins anew.</summary>
    public static int LatestDayFrom(SequenceStep step, int day, BusinessCalendar calendar) => step.IsInWorkingDays
        ? WorkingDays(day, step.Window, calendar)
        : Math.Max(day, calendar.Roll(day + step.Window, RollConvention.Preceding));

    /// <summary>The due day of a step so many of its own days, 1 or more, after a working day.</summary>
    public static int DueDayFrom(SequenceStep step, int day, int days, BusinessCalendar calendar) => step.IsInWorkingDays
        ? WorkingDays(day, days, calendar)
        : calendar.Roll(day + days, RollConvention.Following);

    private static int DueDay(SequenceStep step, int eventDay, BusinessCalendar calendar) => step.IsInWorkingDays && step.Offset != 0
        ? WorkingDays(eventDay, step.Offset, calendar)
        : calendar.Roll(eventDay + step.Offset, step.Offset < 0 ? RollConvention.Preceding : RollConvention.Following);

    private static int LatestDay(SequenceStep step, int eventDay, BusinessCalendar calendar)
    {
        var end = step.Offset + step.Window;
        return step.IsInWorkingDays && end != 0
            ? WorkingDays(eventDay, end, calendar)
            : calendar.Roll(eventDay + end, RollConvention.Preceding);
    }

    private static int WorkingDays(int day, int count, BusinessCalendar calendar)
    {
        if (count >= 0)
            return calendar.AddWorkingDays(day, count);
        for (; count < 0; count++)
            day = calendar.Roll(day - 1, RollConvention.Preceding);
        return day;
    }
}
