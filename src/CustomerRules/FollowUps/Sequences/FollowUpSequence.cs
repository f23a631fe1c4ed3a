using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>The follow-ups that an event starts, in order.</summary>
/// <remarks>
/// No step is due before the one ahead of it, nor may be later than the next one is due: whatever day each gets, they keep their order. Compared by
/// reference. Immutable and thread-safe.
/// </remarks>
public sealed partial class FollowUpSequence
{
    private readonly SequenceStep[] steps;

    /// <summary>A sequence for one of the events that the library knows; <see cref="Custom"/> makes one of the caller's own.</summary>
    /// <param name="purpose">The event: Complaint to WinBack.</param>
    /// <param name="ordered">The steps: at least one, each name once, offsets ascending; where two neighbours count the same days, the first ends by the offset of the second.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> has no sequence, or is Custom, which needs a name.</exception>
    /// <exception cref="ArgumentException">The steps are null, none, or out of order, or two have one name.</exception>
    public FollowUpSequence(FollowUpPurpose purpose, params SequenceStep[] ordered)
    {
        Purpose = Guard.Against.NoSequence(purpose);
        if (purpose == FollowUpPurpose.Custom)
            throw new ArgumentOutOfRangeException(nameof(purpose), "purpose must have a standard sequence, but was Custom: FollowUpSequence.Custom gives it a name.");
        steps = Guard.Against.StepsOutOfOrder(ordered);
        Steps = Array.AsReadOnly(steps);
    }

    private FollowUpSequence(string name, SequenceStep[] steps)
    {
        Purpose = FollowUpPurpose.Custom;
        Name = name;
        this.steps = steps;
        Steps = Array.AsReadOnly(steps);
    }

    /// <summary>What its follow-ups are for.</summary>
    public FollowUpPurpose Purpose { get; }

    /// <summary>The name of a sequence of the caller's own; null for the others.</summary>
    public string? Name { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<SequenceStep> Steps { get; }

    /// <summary>The steps without a box for each reading.</summary>
    internal ReadOnlySpan<SequenceStep> InOrder => steps;

    /// <summary>A sequence of the caller's own.</summary>
    /// <param name="name">What tells it from others: one word, without spaces.</param>
    /// <param name="ordered">The steps: at least one, each name once, offsets ascending; where two neighbours count the same days, the first ends by the offset of the second.</param>
    /// <exception cref="ArgumentException">The name is null, empty or not one word; the steps are null, none, or out of order, or two have one name.</exception>
    public static FollowUpSequence Custom(string name, params SequenceStep[] ordered) =>
        new(Guard.Against.NotOneWord(name), Guard.Against.StepsOutOfOrder(ordered));

    /// <summary>The steps as text, such as <c>CheckArrival 3 to 7 days (Owner, Phone); CheckUse 30 to 44 days (Owner, Phone)</c>; a name of its own stands ahead.</summary>
    public override string ToString() =>
        (Name is null ? "" : Name + ": ") + string.Join("; ", steps.Select(step => step.ToString()));
}
