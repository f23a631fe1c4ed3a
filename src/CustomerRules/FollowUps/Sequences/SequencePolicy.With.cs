using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Sequences;

public sealed partial class SequencePolicy
{
    /// <summary>The same policy with a sequence, in place of the one for its event or of its name.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sequence"/> is null.</exception>
    public SequencePolicy With(FollowUpSequence sequence)
    {
        var changed = new SequencePolicy(this);
        if (Guard.Against.Null(sequence).Name is { } name)
            changed.custom[name] = sequence;
        else
            changed.standard[(int)sequence.Purpose] = sequence;
        return changed;
    }

    /// <summary>The same policy, in which an event starts nothing.</summary>
    /// <param name="purpose">The event: Complaint to WinBack.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> has no standard sequence.</exception>
    public SequencePolicy Without(FollowUpPurpose purpose)
    {
        var changed = new SequencePolicy(this);
        if (Guard.Against.NoSequence(purpose) == FollowUpPurpose.Custom)
            throw new ArgumentOutOfRangeException(nameof(purpose), "purpose must have a standard sequence, but was Custom.");
        changed.standard[(int)purpose] = null;
        return changed;
    }

    /// <summary>The same policy, in which a captive customer without a recovery of its own gets one each half-year or none.</summary>
    /// <param name="recovers">Whether it gets one.</param>
    public SequencePolicy WithRecoveryOfCaptive(bool recovers) => new(this) { RecoversCaptive = recovers };

    /// <summary>The same policy, in which the left-on date of a key person starts the sequence for a key contact who left, or does not.</summary>
    /// <param name="notices">Whether it does.</param>
    public SequencePolicy WithKeyPersonLeft(bool notices) => new(this) { NoticesKeyPersonLeft = notices };

    /// <summary>The same policy with who makes the manager's steps where the trigger names nobody.</summary>
    /// <param name="manager">The manager, or null.</param>
    public SequencePolicy WithManager(string? manager) => new(this) { Manager = manager };

    /// <summary>The same policy with who makes the sponsor's steps where the trigger names nobody.</summary>
    /// <param name="sponsor">The sponsor, or null.</param>
    public SequencePolicy WithSponsor(string? sponsor) => new(this) { Sponsor = sponsor };
}
