using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>A span of time in which the clocks do one thing, its end excluded.</summary>
internal readonly struct ResponseSpan(Instant from, Instant to, ResponseSpanKind kind)
{
    public Instant From { get; } = from;

    public Instant To { get; } = to;

    public ResponseSpanKind Kind { get; } = kind;
}
