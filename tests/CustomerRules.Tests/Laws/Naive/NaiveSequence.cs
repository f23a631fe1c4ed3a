using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.Tests.Generators;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The dates of a sequence, day by day: rolled forward after the event and back before it, never out of order.</summary>
internal static class NaiveSequence
{
    public static List<(string Name, LocalDate Due, LocalDate Latest)> Of(SequenceCase one)
    {
        var dates = new List<(string Name, LocalDate Due, LocalDate Latest)>();
        foreach (var step in one.Sequence.Steps)
        {
            var due = Count(one, one.Trigger.Date, step.IsInWorkingDays, step.Offset, forward: step.Offset >= 0);
            if (dates.Count > 0 && due < dates.Last().Due)
                due = dates.Last().Due;
            var latest = Count(one, one.Trigger.Date, step.IsInWorkingDays, step.Offset + step.Window, forward: false);
            dates.Add((step.Name, due, latest > due ? latest : due));
        }

        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (dates[i].Latest > dates[i + 1].Due)
                dates[i] = (dates[i].Name, dates[i].Due, dates[i + 1].Due);
        }

        return dates;
    }

    /// <summary>What a plan finds still to be taken: missed steps from its first working day on, those behind a late one of a complaint at their distance.</summary>
    public static List<(string Name, LocalDate Due, bool IsOverdue)> Planned(SequenceCase one, LocalDate from, LocalDate until)
    {
        var planned = new List<(SequenceStep Step, LocalDate Due, bool IsOverdue, bool IsLate)>();
        var (isComplaint, ended) = (one.Sequence.Purpose == FollowUpPurpose.Complaint, one.Trigger.ClosedOn ?? LocalDate.MaxIsoValue);
        foreach (var (step, date) in one.Sequence.Steps.Zip(Of(one), (step, date) => (step, date)))
        {
            var (isOverdue, isLate) = (date.Due < from, date.Latest < from);
            if (date.Due > ended || (isLate && !isComplaint))
                continue;
            var due = isOverdue ? Count(one, from, false, 0, forward: true) : date.Due;
            if (isComplaint && planned.Any(ahead => ahead.IsLate))
            {
                var ahead = planned.Last();
                var behind = Count(one, ahead.Due, step.IsInWorkingDays, step.Offset - ahead.Step.Offset, forward: true);
                due = behind > due ? behind : due;
            }

            if (due <= ended)
                planned.Add((step, due, isOverdue, isLate));
        }

        return planned.Where(step => step.Due < until).Select(step => (step.Step.Name, step.Due, step.IsOverdue)).ToList();
    }

    private static LocalDate Count(SequenceCase one, LocalDate start, bool inWorkingDays, int days, bool forward)
    {
        var date = start;
        if (inWorkingDays && days != 0)
        {
            for (var left = Math.Abs(days); left > 0; left -= IsOpen(date) ? 1 : 0)
                date = date.PlusDays(Math.Sign(days));
            return date;
        }

        date = date.PlusDays(days);
        while (!IsOpen(date))
            date = date.PlusDays(forward ? 1 : -1);
        return date;

        bool IsOpen(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !one.Closed.Contains(date);
    }
}
