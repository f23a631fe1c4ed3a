using System;
using System.Collections.Generic;
using CustomerRules.Calendars;

namespace CustomerRules.FollowUps.Fatigue;

/// <summary>Cuts the windows of accepted touches so that they keep the gap whatever day each gets.</summary>
internal static class TouchWindows
{
    /// <summary>The window of each touch, by its place in the order of judging; what is not accepted keeps its own.</summary>
    public static TouchWindow[] Of(FollowUp[] touches, TouchVerdicts verdicts, int gap, int? lastContactDay, BusinessCalendar calendar)
    {
        var windows = new TouchWindow[touches.Length];
        var (byDue, complaints) = (new List<int>(), new List<FollowUp>());
        for (var index = 0; index < touches.Length; index++)
        {
            var touch = touches[index];
            windows[index] = new(touch.EarliestDay, touch.DueDay, touch.LatestDay, false);
            if (touch.IsComplaintStep)
                complaints.Add(touch);
            else if (verdicts.IsAccepted(index))
                byDue.Add(index);
        }

        byDue.Sort((one, other) => touches[one].DueDay != touches[other].DueDay ? touches[one].DueDay.CompareTo(touches[other].DueDay) : one.CompareTo(other));
        if (gap == 0)
            return windows;

        // Days first, in order of due dates: each keeps the gap to the day before it and to the due date after it, so the next can always fall back on its own.
        for (var place = 0; place < byDue.Count; place++)
        {
            var notBefore = place == 0 ? int.MinValue : windows[byDue[place - 1]].Day + gap;
            var notAfter = place == byDue.Count - 1 ? int.MaxValue : touches[byDue[place + 1]].DueDay - gap;
            windows[byDue[place]] = SuitingAll(touches, verdicts.TakenBy(byDue[place]), byDue[place], calendar, day =>
                day >= notBefore && day <= notAfter && complaints.TrueForAll(complaint => Math.Abs(complaint.DueDay - day) >= gap));
        }

        foreach (var index in byDue)
            windows[index] = AwayFromOthers(windows[index], complaints, gap, lastContactDay);
        for (var place = 1; place < byDue.Count; place++)
            Part(windows, byDue[place - 1], byDue[place], gap);
        return windows;
    }

    /// <summary>The window that is common to a touch and those it takes along, and the due date or the day nearest to it there; its own window where no such day is free.</summary>
    private static TouchWindow SuitingAll(FollowUp[] touches, IReadOnlyList<int> taken, int index, BusinessCalendar calendar, Func<int, bool> isFree)
    {
        var touch = touches[index];
        var (earliest, latest) = (touch.EarliestDay, touch.LatestDay);
        foreach (var other in taken)
        {
            var (from, to) = (Math.Max(earliest, touches[other].EarliestDay), Math.Min(latest, touches[other].LatestDay));
            if (from <= to)
                (earliest, latest) = (from, to);
        }

        if (touch.DueDay >= earliest && touch.DueDay <= latest)
            return new(earliest, touch.DueDay, latest, false);
        var (first, step) = touch.DueDay < earliest ? (earliest, 1) : (latest, -1);
        for (var day = first; day >= earliest && day <= latest; day += step)
        {
            if (calendar.IsWorkingDay(day) && Array.BinarySearch(touch.QuietDays, day) < 0 && isFree(day))
                return new(earliest, day, latest, false);
        }

        return new(touch.EarliestDay, touch.DueDay, touch.LatestDay, false);
    }

    /// <summary>As far from complaint steps, wherever in their windows they take place, and from the last real contact, as the day allows.</summary>
    private static TouchWindow AwayFromOthers(in TouchWindow window, List<FollowUp> complaints, int gap, int? lastContactDay)
    {
        var (earliest, latest) = (window.Earliest, window.Latest);
        foreach (var complaint in complaints)
        {
            if (window.Day > complaint.DueDay)
                earliest = Math.Max(earliest, Math.Min(window.Day, complaint.LatestDay + gap));
            else
                latest = Math.Min(latest, Math.Max(window.Day, complaint.EarliestDay - gap));
        }

        if (lastContactDay is { } last && last <= window.Day)
            earliest = Math.Max(earliest, Math.Min(window.Day, last + gap));
        return new(earliest, window.Day, latest, earliest != window.Earliest || latest != window.Latest);
    }

    /// <summary>Parts two neighbours by the gap; the more important, which was judged first, keeps its days as far as the other's day allows.</summary>
    private static void Part(TouchWindow[] windows, int before, int after, int gap)
    {
        var (first, second) = (windows[before], windows[after]);
        if (first.Latest + gap <= second.Earliest)
            return;
        var end = before < after ? Math.Min(first.Latest, second.Day - gap) : Math.Max(first.Day, second.Earliest - gap);
        windows[before] = first with { Latest = Math.Min(first.Latest, end), IsCut = first.IsCut || end < first.Latest };
        windows[after] = second with { Earliest = Math.Max(second.Earliest, end + gap), IsCut = second.IsCut || end + gap > second.Earliest };
    }
}
