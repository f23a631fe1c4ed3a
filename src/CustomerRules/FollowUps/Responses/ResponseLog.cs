using System;
using System.Collections.Generic;
using System.Globalization;
using CustomerRules.Internal.Guards;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Responses;

/// <summary>A log that was checked: the spans in which the clocks run and stand, from the opening to now.</summary>
internal sealed class ResponseLog
{
    private ResponseLog(IReadOnlyList<ResponseSpan> spans, Instant? firstAnsweredAt) => (Spans, FirstAnsweredAt) = (spans, firstAnsweredAt);

    /// <summary>The spans in order, each beginning where the one before ends; the last, which can be empty, ends now.</summary>
    public IReadOnlyList<ResponseSpan> Spans { get; }

    public Instant OpenedAt => Spans[0].From;

    public Instant? FirstAnsweredAt { get; }

    public Instant? ClosedAt => Last.Kind == ResponseSpanKind.Closed ? Last.From : null;

    public Instant? PausedSince => Last.Kind == ResponseSpanKind.Paused ? Last.From : null;

    private ResponseSpan Last => Spans[Spans.Count - 1];

    public static ResponseLog Of(IEnumerable<ResponseEvent> events, Instant now)
    {
        var log = new List<ResponseEvent>(Guard.Against.Null(events));
        if (log.Count == 0)
            throw new ArgumentException("events must begin with Opened, but are none.", nameof(events));
        var spans = new List<ResponseSpan>();
        var (since, kind, answeredAt) = (now, ResponseSpanKind.None, (Instant?)null);
        for (var index = 0; index < log.Count; index++)
        {
            if (WhyNot(log, index, kind, now) is { } why)
                throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "events[{0}], {1}, {2}.", index, log[index], why), nameof(events));
            if (log[index].Kind == ResponseEventKind.Answered)
            {
                answeredAt ??= log[index].At;
                continue;
            }

            if (kind != ResponseSpanKind.None)
                spans.Add(new(since, log[index].At, kind));
            (since, kind) = (log[index].At, KindAfter(log[index].Kind));
        }

        spans.Add(new(since, now, kind));
        return new(spans, answeredAt);
    }

    private static ResponseSpanKind KindAfter(ResponseEventKind happened) => happened switch
    {
        ResponseEventKind.Paused => ResponseSpanKind.Paused,
        ResponseEventKind.Closed => ResponseSpanKind.Closed,
        _ => ResponseSpanKind.Running,
    };

    /// <summary>Why an event cannot stand where it does; null where it can.</summary>
    private static string? WhyNot(List<ResponseEvent> log, int index, ResponseSpanKind kind, Instant now)
    {
        var (happened, at) = (log[index].Kind, log[index].At);
        if (happened == ResponseEventKind.Unknown)
            return "must say what happened";
        if (index > 0 && at < log[index - 1].At)
            return string.Format(CultureInfo.InvariantCulture, "must not be before events[{0}], {1}", index - 1, log[index - 1]);
        if (at > now)
            return "must not be in the future of the clock, which is at " + InstantPattern.ExtendedIso.Format(now);
        return (happened, kind) switch
        {
            (ResponseEventKind.Opened, ResponseSpanKind.None) => null,
            (ResponseEventKind.Opened, _) => "must not come twice: the log is open already, and a closed one is Reopened",
            (_, ResponseSpanKind.None) => "must not come before Opened",
            (ResponseEventKind.Closed, ResponseSpanKind.Closed) => "must not come while closed already",
            (ResponseEventKind.Reopened, not ResponseSpanKind.Closed) => "must not come while not closed",
            (not ResponseEventKind.Reopened, ResponseSpanKind.Closed) => "must not come while closed: Reopened comes first",
            (ResponseEventKind.Paused, ResponseSpanKind.Paused) => "must not come while paused already",
            (ResponseEventKind.Resumed, not ResponseSpanKind.Paused) => "must not come while not paused",
            _ => null,
        };
    }
}
