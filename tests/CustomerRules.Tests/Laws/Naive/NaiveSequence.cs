using System;
using System.Collections.Generic;
using System.Linq;
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
            var due = Count(step, step.Offset, forward: step.Offset >= 0);
            if (dates.Count > 0 && due < dates.Last().Due)
                due = dates.Last().Due;
            var latest = Count(step, step.Offset + step.Window, forward: false);
            dates.Add((step.Name, due, latest > due ? latest : due));
        }

        for (var i = 0; i + 1 < dates.Count; i++)
        {
            if (dates[i].Latest > dates[i + 1].Due)
                dates[i] = (dates[i].Name, dates[i].Due, dates[i + 1].Due);
        }

        return dates;

        LocalDate Count(SequenceStep step, int days, bool forward)
        {
            var date = one.Trigger.Date;
            if (step.IsInWorkingDays && days != 0)
            {
                for (var left = Math.Abs(days); left > 0; left -= IsOpen(date) ? 1 : 0)
                    date = date.PlusDays(Math.Sign(days));
                return date;
            }

            date = date.PlusDays(days);
            while (!IsOpen(date))
                date = date.PlusDays(forward ? 1 : -1);
            return date;
        }

        bool IsOpen(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !one.Closed.Contains(date);
    }
}
