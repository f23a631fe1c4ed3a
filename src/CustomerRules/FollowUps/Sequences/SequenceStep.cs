using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>One step of a sequence: how long after its event, or before it, how late at most, and by whom.</summary>
/// <remarks>
/// Working days count from the event without it: one working day after a Saturday is the Monday. Compared by reference. Immutable and thread-safe: each
/// <c>With...</c> returns a new step.
/// </remarks>
public sealed class SequenceStep
{
    private readonly string english;
    private readonly string chinese;

    private SequenceStep(string name, int offset, int window, bool inWorkingDays)
    {
        Name = Guard.Against.NotOneWord(name);
        Offset = Guard.Against.OutOfRange(offset, -3_650, 3_650, "days");
        Window = Guard.Against.OutOfRange(window, 0, 3_650, "days");
        if (offset < 0)
            Guard.Against.OutOfRange(window, 0, -offset, "days, as the step comes before its event");
        IsInWorkingDays = inWorkingDays;
        (english, chinese) = (name, name);
    }

    private SequenceStep(SequenceStep other, string english, string chinese)
        : this(other.Name, other.Offset, other.Window, other.IsInWorkingDays)
    {
        Actor = other.Actor;
        Channel = other.Channel;
        Priority = other.Priority;
        (this.english, this.chinese) = (english, chinese);
    }

    private SequenceStep(SequenceStep other)
        : this(other, other.english, other.chinese)
    {
    }

    /// <summary>The stable name, one word such as <c>Acknowledge</c>: a part of the key of the follow-up.</summary>
    public string Name { get; }

    /// <summary>How long after the event it is due, in the step's own days; -3,650 to 3,650, negative before the event.</summary>
    public int Offset { get; }

    /// <summary>How much later it may still take place, in the step's own days; 0 to 3,650, and never beyond the event for a step before it.</summary>
    public int Window { get; }

    /// <summary>Whether its days are working days of the calendar rather than calendar days.</summary>
    public bool IsInWorkingDays { get; }

    /// <summary>Who carries it out; the owner by default.</summary>
    public StepActor Actor { get; private init; } = StepActor.Owner;

    /// <summary>How; Unknown, by default, where whoever carries it out chooses.</summary>
    public Channel Channel { get; private init; }

    /// <summary>Which comes first where time is short; Event by default.</summary>
    public FollowUpPriority Priority { get; private init; } = FollowUpPriority.Event;

    /// <summary>A step that counts calendar days.</summary>
    /// <param name="name">The stable name: one word, without spaces.</param>
    /// <param name="offset">The days after the event; -3,650 to 3,650, negative before it.</param>
    /// <param name="window">The days that it may be late; 0 to 3,650, and at most as many as it comes before the event.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or not one word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is out of range.</exception>
    public static SequenceStep InDays(string name, int offset, int window = 0) => new(name, offset, window, inWorkingDays: false);

    /// <summary>A step that counts working days.</summary>
    /// <param name="name">The stable name: one word, without spaces.</param>
    /// <param name="offset">The working days after the event; -3,650 to 3,650, negative before it.</param>
    /// <param name="window">The working days that it may be late; 0 to 3,650, and at most as many as it comes before the event.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or not one word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is out of range.</exception>
    public static SequenceStep InWorkingDays(string name, int offset, int window = 0) => new(name, offset, window, inWorkingDays: true);

    /// <summary>The same step with what it is called on screens; until then its stable name.</summary>
    /// <param name="inEnglish">What to do; not empty.</param>
    /// <param name="inChinese">The same in Chinese; not empty.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public SequenceStep WithNames(string inEnglish, string inChinese) =>
        new(this, Guard.Against.NullOrEmpty(inEnglish), Guard.Against.NullOrEmpty(inChinese));

    /// <summary>The same step, carried out by somebody else.</summary>
    /// <param name="actor">Who; not Unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actor"/> is Unknown or not defined.</exception>
    public SequenceStep With(StepActor actor) => new(this) { Actor = Guard.Against.Unsaid(actor) };

    /// <summary>The same step by another channel.</summary>
    /// <param name="channel">How; Unknown where whoever carries it out chooses.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is not defined.</exception>
    public SequenceStep With(Channel channel) => new(this) { Channel = Guard.Against.UndefinedEnum(channel) };

    /// <summary>The same step with another priority.</summary>
    /// <param name="priority">The priority; not Unknown. That of a complaint is neither absorbed nor suppressed, and is caught up on however late.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="priority"/> is Unknown or not defined.</exception>
    public SequenceStep With(FollowUpPriority priority) => new(this) { Priority = Guard.Against.Unsaid(priority) };

    /// <summary>What to do, for screens.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language) => Guard.Against.UndefinedEnum(language) == Language.Chinese ? chinese : english;

    /// <summary>Invariant text such as <c>Acknowledge 0 to 1 working days (Owner, Phone)</c>.</summary>
    public override string ToString()
    {
        var until = Window == 0 ? "" : FormattableString.Invariant($" to {Offset + Window}");
        var by = Channel == Channel.Unknown ? "" : ", " + Channel;
        return FormattableString.Invariant($"{Name} {Offset}{until} {(IsInWorkingDays ? "working days" : "days")} ({Actor}{by})");
    }
}
