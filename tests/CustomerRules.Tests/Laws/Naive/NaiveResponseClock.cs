using System.Linq;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Tests.Generators;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>A response clock that looks at every minute in turn and counts those that are its own.</summary>
internal static class NaiveResponseClock
{
    private const int Horizon = 60 * 1_440;

    /// <summary>State, minutes allowed, used and paused, and the minute that is due; null where there is none.</summary>
    public static (ResponseState State, int? Allowed, int Used, int Paused, int? Due) Of(ResponseCase one, ResponseMeasure measure)
    {
        var closed = StateAt(one, int.MaxValue) == ResponseEventKind.Closed ? one.Events.Last(happened => happened.Kind == ResponseEventKind.Closed).Minute : (int?)null;
        var answered = one.Events.Where(happened => happened.Kind == ResponseEventKind.Answered).Select(happened => (int?)happened.Minute).FirstOrDefault();
        var done = measure == ResponseMeasure.FirstAnswer ? answered : closed;
        var end = done ?? closed ?? one.Now;
        var allowed = Allowed(one);
        var (used, paused, run) = (0, 0, 0);
        int? due = null;
        for (var minute = 0; minute < Horizon && (minute < end || (due is null && !IsHopeless(one))); minute++)
        {
            if (due is null && run == allowed)
                due = minute;
            if (one.Target.Unit != ResponseUnit.ElapsedTime && !one.Hours.IsOpen(one.At(minute)))
                continue;
            var state = StateAt(one, minute);
            var isPaused = minute < end && state == ResponseEventKind.Paused;
            var isRunning = minute >= end || (!isPaused && state != ResponseEventKind.Closed);
            run += isRunning ? 1 : 0;
            used += isRunning && minute < end ? 1 : 0;
            paused += isPaused ? 1 : 0;
        }

        return (StateOf(one, done, closed, end, allowed, used, due), allowed, used, paused, due);
    }

    private static ResponseState StateOf(ResponseCase one, int? done, int? closed, int end, int? allowed, int used, int? due)
    {
        if (due < end)
            return ResponseState.Breached;
        if (done is not null)
            return ResponseState.Met;
        if (closed is not null)
            return ResponseState.Unanswered;
        if (due is null)
            return ResponseState.NeverDue;
        if (StateAt(one, int.MaxValue) == ResponseEventKind.Paused)
            return ResponseState.Paused;
        return used * 10_000L >= (long)allowed!.Value * one.AtRiskShare.BasisPoints ? ResponseState.AtRisk : ResponseState.Running;
    }

    /// <summary>What a calendar that never opens will never bring.</summary>
    private static bool IsHopeless(ResponseCase one) => one.Target.Unit != ResponseUnit.ElapsedTime && one.Hours.NeverOpens;

    /// <summary>The last thing that happened up to a minute, answers apart.</summary>
    private static ResponseEventKind StateAt(ResponseCase one, int minute) =>
        one.Events.Last(happened => happened.Minute <= minute && happened.Kind != ResponseEventKind.Answered).Kind;

    private static int? Allowed(ResponseCase one)
    {
        if (one.Target.Length is { } length)
            return (int)(length.BclCompatibleTicks / NodaConstants.TicksPerMinute);
        if (one.Hours.NeverOpens)
            return null;
        var date = one.Opened.InZone(one.Hours.Zone).Date;
        for (var days = one.Target.Days!.Value; days > 0; days -= one.Hours.On(date).Length > 0 ? 1 : 0)
            date = date.PlusDays(1);
        var end = one.Hours.Zone.AtLeniently(date.AtMidnight().PlusMinutes(one.Hours.On(date).Max(opening => opening.Closes))).ToInstant();
        return Enumerable.Range(0, Horizon).TakeWhile(minute => one.At(minute) < end).Count(minute => one.Hours.IsOpen(one.At(minute)));
    }
}
