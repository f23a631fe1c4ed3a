using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.FollowUps;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>
/// By priority, then due, then id: absorbed by an accepted one closer than the gap whose window meets its own, the nearest of them; else suppressed;
/// complaint steps neither.
/// </summary>
internal static class NaiveFatigue
{
    /// <summary>Each touch as <c>cycle</c>, <c>cycle into taker</c> or <c>cycle too soon</c>, by cycle.</summary>
    public static string Judge(IEnumerable<FollowUp> touches, int gap)
    {
        var accepted = new List<FollowUp>();
        var told = new List<string>();
        foreach (var touch in touches.OrderBy(one => (int)one.Priority).ThenBy(one => one.Due).ThenBy(one => (int)one.Purpose).ThenBy(one => one.Key.Cycle, StringComparer.Ordinal))
        {
            var close = accepted.Where(one => Days(one, touch) < gap).OrderBy(one => Days(one, touch)).ToList();
            var taker = close.FirstOrDefault(one => Days(one).Intersect(Days(touch)).Any());
            if (close.Count == 0 || touch.Purpose == FollowUpPurpose.Complaint)
            {
                accepted.Add(touch);
                told.Add(touch.Key.Cycle);
            }
            else
            {
                told.Add(touch.Key.Cycle + (taker is null ? " too soon" : " into " + taker.Key.Cycle));
            }
        }

        return string.Join("; ", told.OrderBy(text => text, StringComparer.Ordinal));
    }

    private static int Days(FollowUp one, FollowUp other) => Math.Abs(NodaTime.Period.DaysBetween(one.Due, other.Due));

    private static IEnumerable<int> Days(FollowUp one) => Enumerable.Range(one.EarliestDay, one.LatestDay - one.EarliestDay + 1);
}
