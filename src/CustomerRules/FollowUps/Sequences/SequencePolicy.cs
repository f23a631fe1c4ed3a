using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>The sequence of follow-ups that each event starts.</summary>
/// <remarks>
/// <para>Each step counts from the event itself, not from the step before. After the event, and on it, it rolls forward to a working day, before the event
/// back; no step is due before the one ahead of it, and none may be later than the next one is due. A step is due at the earliest on the date aimed at.</para>
/// <para>A step that was due before the plan is caught up on, on the first working day of the plan, while its latest date has not passed; after that it lapses.
/// One of a complaint is caught up on however late: its window begins anew, and the steps behind it keep their distance from it. What has been done is told
/// by its key, and nothing waits for it.</para>
/// <para>A captive customer without a recovery of its own gets one that begins with each half-year, on 1 January and 1 July: the last contact and the last
/// order move, and would begin the recovery again and again. A customer found captive later in the half-year gets what still fits into it. Better to say
/// since when, by a trigger.</para>
/// <para>The left-on date of a key person starts the sequence for a key contact who left, unless a trigger of that date or with the person's id as its name
/// is on file, which then can name the successor.</para>
/// <para>Source: complaint handling, after-sales contact, renewal asked for in time, dual management and a handover procedure when staff leave, win-back. Compared by
/// reference. Immutable and thread-safe: each <c>With...</c> returns a new policy.</para>
/// </remarks>
public sealed partial class SequencePolicy
{
    private readonly FollowUpSequence?[] standard;
    private readonly Dictionary<string, FollowUpSequence> custom;

    private SequencePolicy(FollowUpSequence?[] standard, Dictionary<string, FollowUpSequence> custom)
    {
        this.standard = standard;
        this.custom = custom;
    }

    private SequencePolicy(SequencePolicy other)
        : this((FollowUpSequence?[])other.standard.Clone(), new(other.custom, StringComparer.Ordinal))
    {
        RecoversCaptive = other.RecoversCaptive;
        NoticesKeyPersonLeft = other.NoticesKeyPersonLeft;
        Manager = other.Manager;
        Sponsor = other.Sponsor;
    }

    /// <summary>
    /// <see cref="FollowUpSequence.Complaint"/>, <see cref="FollowUpSequence.Delivery"/>, <see cref="FollowUpSequence.Renewal"/>,
    /// <see cref="FollowUpSequence.Handover"/>, <see cref="FollowUpSequence.KeyContactLeft"/>, <see cref="FollowUpSequence.Onboarding"/>,
    /// <see cref="FollowUpSequence.Recovery"/> and <see cref="FollowUpSequence.WinBack"/>, none of the caller's own; a captive customer gets a recovery, and a key person who
    /// left starts the sequence for it;
    /// neither manager nor sponsor is named.
    /// </summary>
    public static SequencePolicy Standard { get; } = new SequencePolicy(new FollowUpSequence?[(int)FollowUpPurpose.Custom + 1], new(StringComparer.Ordinal))
        .With(FollowUpSequence.Complaint)
        .With(FollowUpSequence.Delivery)
        .With(FollowUpSequence.Renewal)
        .With(FollowUpSequence.Handover)
        .With(FollowUpSequence.KeyContactLeft)
        .With(FollowUpSequence.Onboarding)
        .With(FollowUpSequence.Recovery)
        .With(FollowUpSequence.WinBack);

    /// <summary>Whether a captive customer without a recovery of its own gets one each half-year; yes by default.</summary>
    public bool RecoversCaptive { get; private init; } = true;

    /// <summary>Whether the left-on date of a key person starts the sequence for a key contact who left; yes by default.</summary>
    public bool NoticesKeyPersonLeft { get; private init; } = true;

    /// <summary>Who makes the manager's steps where the trigger names nobody; none by default: the owner then sees to them.</summary>
    public string? Manager { get; private init; }

    /// <summary>Who makes the sponsor's steps where the trigger names nobody; none by default: the owner then sees to them.</summary>
    public string? Sponsor { get; private init; }

    /// <summary>The sequences of the caller's own, by name; none by default.</summary>
    public IReadOnlyList<FollowUpSequence> CustomSequences =>
        Array.AsReadOnly(custom.Values.OrderBy(sequence => sequence.Name, StringComparer.Ordinal).ToArray());

    /// <summary>The sequence that an event starts; null where it starts none. By default as <see cref="Standard"/> lists them.</summary>
    /// <param name="purpose">The event.</param>
    /// <param name="name">The name of a sequence of the caller's own, with the purpose Custom; null otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    public FollowUpSequence? SequenceFor(FollowUpPurpose purpose, string? name = null)
    {
        if (Guard.Against.UndefinedEnum(purpose) != FollowUpPurpose.Custom)
            return standard[(int)purpose];
        return name is not null && custom.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The dates of all steps that a trigger starts, in order, whatever the dates of a plan; none where the policy has no such sequence.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<DatedStep> Preview(SequenceTrigger trigger, BusinessCalendar calendar)
    {
        Guard.Against.Null(calendar);
        return SequenceFor(Guard.Against.Null(trigger).Purpose, trigger.Sequence) is { } sequence
            ? Array.AsReadOnly(StepDates.Of(sequence, trigger, calendar))
            : [];
    }
}
