using System;
using CustomerRules.Internal.Guards;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Responses;

/// <summary>One entry of the log of a matter that a customer brought up: what happened, and when.</summary>
/// <remarks><c>default(ResponseEvent)</c> is an unknown event at 1970-01-01T00:00:00Z, which a clock refuses. Events are equal when both parts are. Immutable and thread-safe.</remarks>
public readonly record struct ResponseEvent
{
    /// <summary>An event.</summary>
    /// <param name="kind">What happened; not Unknown.</param>
    /// <param name="at">When; 1900-01-01 to 2199-12-31 in UTC.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range, or <paramref name="kind"/> is Unknown or not defined.</exception>
    public ResponseEvent(ResponseEventKind kind, Instant at)
    {
        Kind = Guard.Against.UndefinedEnum(kind) != ResponseEventKind.Unknown
            ? kind
            : throw new ArgumentOutOfRangeException(nameof(kind), "kind must say what happened, but was Unknown.");
        At = Guard.Against.InstantOutOfRange(at);
    }

    /// <summary>What happened.</summary>
    public ResponseEventKind Kind { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>Invariant text such as <c>Opened at 2026-03-02T09:00:00Z</c>.</summary>
    public override string ToString() => Kind + " at " + InstantPattern.ExtendedIso.Format(At);
}
