using System;
using System.Linq;
using CustomerRules.Reasons;

namespace CustomerRules.FollowUps.Responses;

public sealed partial class ResponseReading
{
    private ResponseReasons ReasonsOf() =>
        (Target is null ? ResponseReasons.NoTarget : ResponseReasons.TargetSet)
        | If(IsOfComplaint, ResponseReasons.TargetOfComplaints)
        | State switch
        {
            ResponseState.NeverDue when Target is not null => ResponseReasons.CalendarTooShort,
            ResponseState.Running or ResponseState.AtRisk => ResponseReasons.ClockRuns,
            ResponseState.Paused => ResponseReasons.ClockPaused,
            ResponseState.Met when Due is null => ResponseReasons.CalendarTooShort | ResponseReasons.Done,
            ResponseState.Met => ResponseReasons.DoneInTime,
            ResponseState.Breached when DoneAt is not null => ResponseReasons.DoneLate,
            ResponseState.Breached when log.ClosedAt is not null => ResponseReasons.MissedBeforeClosing,
            ResponseState.Breached => ResponseReasons.Overdue,
            _ => ResponseReasons.None,
        }
        | If(Target is null && DoneAt is not null, ResponseReasons.Done)
        | If(State is ResponseState.AtRisk or ResponseState.Paused && IsRisky, ResponseReasons.TimeRunsOut)
        | If(DoneAt is null && log.ClosedAt is not null, ResponseReasons.ClosedUnanswered)
        | If(TimePaused > NodaTime.Duration.Zero, ResponseReasons.PauseCounted)
        | If(SpansOf(ResponseSpanKind.Paused).Any(span => OwnTime(span.From, span.To) == NodaTime.Duration.Zero), ResponseReasons.PauseOutsideHours)
        | If(SpansOf(ResponseSpanKind.Closed).Any(), ResponseReasons.Reopened);

    private static ResponseReasons If(bool applies, ResponseReasons reason) => applies ? reason : ResponseReasons.None;

    private string Figure(string name, FigureText text) => name switch
    {
        "measure" => Vocabulary.Of(Measure, text.Language),
        "target" => Target!.In(text.Language),
        "used" => TimeText.Of(TimeUsed, text.Language),
        "left" => TimeText.Of(TimeLeft!.Value, text.Language),
        "paused" => TimeText.Of(TimePaused, text.Language),
        "late" => TimeText.Of(LateBy, text.Language),
        "due" => TimeText.Of(Due!.Value, calendar.Zone),
        "done" => TimeText.Of(DoneAt!.Value, calendar.Zone),
        "closed" => TimeText.Of(log.ClosedAt!.Value, calendar.Zone),
        "pausedSince" => TimeText.Of(log.PausedSince!.Value, calendar.Zone),
        "reopened" => TimeText.Of(SpansOf(ResponseSpanKind.Closed).Last().To, calendar.Zone),
        "usedShare" => text.Percent((int)((decimal)TimeUsed.ToInt64Nanoseconds() * 10_000 / TimeAllowed!.Value.ToInt64Nanoseconds())),
        "atRiskShare" => text.Bound(atRiskShare.BasisPoints),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    };
}
