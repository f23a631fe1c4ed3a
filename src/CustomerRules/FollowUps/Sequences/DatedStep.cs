using System;
using CustomerRules.Internal;
using NodaTime;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>A step of a sequence with its dates.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DatedStep
{
    internal DatedStep(SequenceStep step, int targetDay, int dueDay, int latestDay, bool isLapsed)
    {
        Step = step;
        IsMoved = dueDay != targetDay;
        DueDay = dueDay;
        LatestDay = latestDay;
        IsLapsed = isLapsed;
    }

    /// <summary>The step.</summary>
    public SequenceStep Step { get; }

    /// <summary>The date aimed at, which is also the earliest: a working day.</summary>
    public LocalDate Due => DayNumber.ToDate(DueDay);

    /// <summary>The last date on which it may take place: a working day, not before <see cref="Due"/>.</summary>
    public LocalDate Latest => DayNumber.ToDate(LatestDay);

    /// <summary>Whether its trigger ended before it was due, so that it no longer takes place.</summary>
    public bool IsLapsed { get; }

    /// <summary>Whether it is due on another date than the one it counts to.</summary>
    internal bool IsMoved { get; }

    internal int DueDay { get; }

    internal int LatestDay { get; }

    /// <summary>Invariant text such as <c>Acknowledge: 2026-03-02 to 2026-03-03</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Step.Name}: {Due:uuuu-MM-dd} to {Latest:uuuu-MM-dd}{(IsLapsed ? ", lapsed" : "")}");
}
