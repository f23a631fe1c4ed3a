using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using NodaTime;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>Whether a recovery runs on a day, from its event to the end of its last step, also where that is caught up on: regular contacts due then are left out, as more calls are no recovery.</summary>
    internal bool IsRecovering(FollowUpFacts facts, int day, BusinessCalendar calendar, int from, CustomerHistory? history = null)
    {
        for (var i = 0; i < facts.Triggers.Count; i++)
        {
            var trigger = facts.Triggers[i];
            if (trigger.Purpose == FollowUpPurpose.Recovery && Runs(trigger))
                return true;
        }

        foreach (var derived in DerivedRecoveries(facts, calendar, day, day + 1))
        {
            if (Runs(derived))
                return true;
        }

        return false;

        bool Runs(SequenceTrigger trigger)
        {
            var steps = StepsOf(facts, trigger, calendar);
            if (steps.Length == 0 || day < trigger.Day || trigger.ClosedDay < day)
                return false;
            return day <= steps[steps.Length - 1].LatestDay
                || (OpenSteps(facts, trigger, calendar, from, history) is { Count: > 0 } open && day <= open[open.Count - 1].LatestDay);
        }
    }

    /// <summary>The recoveries of a captive customer of whom the caller gives none, which run in a span of days.</summary>
    private List<SequenceTrigger> DerivedRecoveries(FollowUpFacts facts, BusinessCalendar calendar, int from, int until)
    {
        var derived = new List<SequenceTrigger>();
        if (!RecoversCaptive || facts.RelationshipType != RelationshipType.Captive || standard[(int)FollowUpPurpose.Recovery] is not { } sequence)
            return derived;
        for (var i = 0; i < facts.Triggers.Count; i++)
        {
            if (facts.Triggers[i].Purpose == FollowUpPurpose.Recovery)
                return derived;
        }

        var first = HalfYearOf(from);
        while (Earlier(first) is { } earlier && Dated(earlier) is var steps && steps[steps.Length - 1].LatestDay >= from)
            first = earlier;
        for (LocalDate? start = first; start is { } date && (DayNumber.OfAny(date) < until || Dated(date)[0].DueDay < until); start = Later(date))
            derived.Add(Recovery(date));
        return derived;

        DatedStep[] Dated(LocalDate start) => StepDates.Of(sequence, Recovery(start), calendar);
    }

    private static SequenceTrigger Recovery(LocalDate start) => new(FollowUpPurpose.Recovery, start)
    {
        DerivedBy = FollowUpReasons.RecoveryOfCaptive,
        CaughtUpUntilDay = Later(start) is { } next ? DayNumber.OfAny(next) : int.MaxValue,
    };

    private static LocalDate HalfYearOf(int day)
    {
        var date = DayNumber.ToDate(day);
        return new(date.Year, date.Month < 7 ? 1 : 7, 1);
    }

    private static LocalDate? Earlier(LocalDate start) => start.Year == 1900 && start.Month == 1 ? null : start.PlusMonths(-6);

    private static LocalDate? Later(LocalDate start) => start.Year == 2199 && start.Month == 7 ? null : start.PlusMonths(6);
}
