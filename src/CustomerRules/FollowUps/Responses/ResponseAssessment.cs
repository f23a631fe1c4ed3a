using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Responses;

/// <summary>How a matter that a customer brought up stands at a time: its first answer and its resolution.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ResponseAssessment
{
    internal ResponseAssessment(Instant now, ResponseReading firstAnswer, ResponseReading resolution) => (Now, FirstAnswer, Resolution) = (now, firstAnswer, resolution);

    /// <summary>The time of assessment.</summary>
    public Instant Now { get; }

    /// <summary>The first answer; of a complaint: its acknowledgement.</summary>
    public ResponseReading FirstAnswer { get; }

    /// <summary>The resolution.</summary>
    public ResponseReading Resolution { get; }

    /// <summary>The reasons of the first answer, then those of the resolution, as sentences with their figures; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => Array.AsReadOnly(FirstAnswer.Explain().Concat(Resolution.Explain()).ToArray());

    /// <summary>Invariant text such as <c>FirstAnswer Met, Resolution Running, due 2026-03-05T17:00:00Z</c>.</summary>
    public override string ToString() => FirstAnswer + ", " + Resolution;
}
