using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Responses;

/// <summary>How one measure, the first answer or the resolution, stands against its target.</summary>
/// <remarks>
/// Times used, allowed and left are in the target's own time: elapsed or working time; elapsed without a target. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed partial class ResponseReading
{
    private readonly ResponseLog log;
    private readonly BusinessCalendar calendar;
    private readonly Proportion atRiskShare;

    internal ResponseReading(
        ResponseMeasure measure, ResponseTarget? target, bool isOfComplaint, ResponseLog log, BusinessCalendar calendar, Instant now, Proportion atRiskShare)
    {
        (this.log, this.calendar, this.atRiskShare) = (log, calendar, atRiskShare);
        (Measure, Target, IsOfComplaint) = (measure, target, isOfComplaint);
        DoneAt = measure == ResponseMeasure.FirstAnswer ? log.FirstAnsweredAt : log.ClosedAt;
        ReadAt = DoneAt ?? log.ClosedAt ?? now;
        TimeUsed = OwnTimeOf(ResponseSpanKind.Running);
        TimePaused = OwnTimeOf(ResponseSpanKind.Paused);
        TimeAllowed = target?.AllowedFrom(calendar, log.OpenedAt);
        Due = TimeAllowed is { } allowed ? FirstInstantAfter(allowed) : null;
        AtRiskFrom = TimeAllowed is { } all ? FirstInstantAfter(AtRiskPart(all)) : null;
        State = StateOf();
        Reasons = ReasonsOf();
    }

    /// <summary>What is measured.</summary>
    public ResponseMeasure Measure { get; }

    /// <summary>The target in force; null where there is none.</summary>
    public ResponseTarget? Target { get; }

    /// <summary>Whether that is the target of complaints, and not the channel's.</summary>
    public bool IsOfComplaint { get; }

    /// <summary>How it stands.</summary>
    public ResponseState State { get; }

    /// <summary>
    /// When the time is used: done at this instant is met, any later is breached. While paused: if resumed now. Null where never due.
    /// </summary>
    public Instant? Due { get; }

    /// <summary>The first instant at which the share of the time that counts as risky is used, counted as <see cref="Due"/> is; null where never.</summary>
    public Instant? AtRiskFrom { get; }

    /// <summary>When it was answered, or closed; null while it is not.</summary>
    public Instant? DoneAt { get; }

    /// <summary>How long the clock ran.</summary>
    public Duration TimeUsed { get; }

    /// <summary>How much of its own time the clock stood in pauses; 0 for pauses outside it.</summary>
    public Duration TimePaused { get; }

    /// <summary>How long the clock may run; null without a target, or where the calendar has not so many working days.</summary>
    public Duration? TimeAllowed { get; }

    /// <summary>What is left of the time allowed, negative where more is used; null without a target.</summary>
    public Duration? TimeLeft => TimeAllowed - TimeUsed;

    /// <summary>By how much elapsed time it was done after it was due, or is over so far; 0 unless breached.</summary>
    public Duration LateBy => State == ResponseState.Breached ? ReadAt - Due!.Value : Duration.Zero;

    /// <summary>Every reason that applies.</summary>
    public ResponseReasons Reasons { get; }

    /// <summary>The time at which the clock is read: when it stopped for good, else now.</summary>
    private Instant ReadAt { get; }

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => ResponseReasonTexts.All.Explain(Reasons, Figure);

    /// <summary>Invariant text such as <c>FirstAnswer Running, due 2026-03-02T11:00:00Z</c>.</summary>
    public override string ToString() => Measure + " " + State + (Due is { } due ? ", due " + InstantPattern.ExtendedIso.Format(due) : "");

    private ResponseState StateOf()
    {
        if (Target is null)
            return ResponseState.NeverDue;
        if (Due < ReadAt)
            return ResponseState.Breached;
        if (DoneAt is not null)
            return ResponseState.Met;
        if (log.ClosedAt is not null)
            return ResponseState.Unanswered;
        if (Due is null)
            return ResponseState.NeverDue;
        if (log.PausedSince is not null)
            return ResponseState.Paused;
        return IsRisky ? ResponseState.AtRisk : ResponseState.Running;
    }

    private bool IsRisky => TimeAllowed is { } allowed && TimeUsed >= AtRiskPart(allowed);

    private Duration OwnTimeOf(ResponseSpanKind kind) =>
        SpansOf(kind).Aggregate(Duration.Zero, (sum, span) => sum + OwnTime(span.From, span.To));

    /// <summary>The first instant at which the clock has run so long; beyond the reading, as if it ran on from there.</summary>
    private Instant? FirstInstantAfter(Duration time)
    {
        var left = time;
        foreach (var span in SpansOf(ResponseSpanKind.Running))
        {
            var own = OwnTime(span.From, span.To);
            if (left <= own)
                return Target!.Add(calendar, span.From, left);
            left -= own;
        }

        return Target!.Add(calendar, ReadAt, left);
    }

    /// <summary>The spans of a kind up to the reading.</summary>
    private IEnumerable<ResponseSpan> SpansOf(ResponseSpanKind kind) =>
        log.Spans.Where(span => span.Kind == kind && span.From < Instant.Min(span.To, ReadAt))
            .Select(span => new ResponseSpan(span.From, Instant.Min(span.To, ReadAt), kind));

    private Duration OwnTime(Instant from, Instant to) => Target?.TimeBetween(calendar, from, to) ?? to - from;

    /// <summary>The share of a time from which it is at risk, rounded up to a nanosecond: exact in decimals.</summary>
    private Duration AtRiskPart(Duration time) =>
        Duration.FromNanoseconds((long)decimal.Ceiling((decimal)time.ToInt64Nanoseconds() * atRiskShare.BasisPoints / 10_000));
}
