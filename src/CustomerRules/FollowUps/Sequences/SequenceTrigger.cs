using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>An event that starts a sequence of follow-ups; a renewal's is the end of the contract, a win-back's the date on which the customer counts as lost.</summary>
/// <remarks>Compared by reference; two of a customer that read the same are refused. Immutable and thread-safe: each <c>With...</c> returns a new trigger.</remarks>
public sealed class SequenceTrigger
{
    /// <summary>A trigger.</summary>
    /// <param name="purpose">The sequence it starts: Complaint to WinBack; <see cref="Custom"/> starts one of the caller's own.</param>
    /// <param name="date">When it happened, or will; 1900-01-01 to 2199-12-31.</param>
    /// <param name="name">What tells it from others of its date, such as the number of a complaint; null where it is alone. A part of the keys of its follow-ups.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range, or <paramref name="purpose"/> has no standard sequence.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or not one line.</exception>
    public SequenceTrigger(FollowUpPurpose purpose, LocalDate date, string? name = null)
        : this(purpose, date, Guard.Against.NotOneLine(name), sequence: null)
    {
        if (purpose == FollowUpPurpose.Custom)
            throw new ArgumentOutOfRangeException(nameof(purpose), "purpose must have a standard sequence, but was Custom: SequenceTrigger.Custom names the sequence.");
    }

    private SequenceTrigger(FollowUpPurpose purpose, LocalDate date, string? name, string? sequence)
    {
        Purpose = Guard.Against.NoSequence(purpose);
        Date = DayNumber.ToDate(DayNumber.Of(date));
        Name = name;
        Sequence = sequence;
    }

    private SequenceTrigger(SequenceTrigger other)
        : this(other.Purpose, other.Date, other.Name, other.Sequence)
    {
        PersonId = other.PersonId;
        ClosedOn = other.ClosedOn;
        LeavingOwner = other.LeavingOwner;
        NewOwner = other.NewOwner;
        Manager = other.Manager;
        Sponsor = other.Sponsor;
        DerivedBy = other.DerivedBy;
        CaughtUpUntilDay = other.CaughtUpUntilDay;
    }

    /// <summary>The sequence it starts.</summary>
    public FollowUpPurpose Purpose { get; }

    /// <summary>The name of the caller's own sequence that it starts; null for the others.</summary>
    public string? Sequence { get; }

    /// <summary>When it happened, or will.</summary>
    public LocalDate Date { get; }

    /// <summary>What tells it from others of its date; null where it is alone.</summary>
    public string? Name { get; }

    /// <summary>With whom its follow-ups are made; null where nobody is named.</summary>
    public string? PersonId { get; private init; }

    /// <summary>The date on which it ended; null while it is open. Steps due later lapse, and from the next day on nothing is caught up on.</summary>
    public LocalDate? ClosedOn { get; private init; }

    /// <summary>At a handover, who leaves; null where unknown.</summary>
    public string? LeavingOwner { get; private init; }

    /// <summary>At a handover, who takes over; null where that is not settled.</summary>
    public string? NewOwner { get; private init; }

    /// <summary>Who makes the manager's steps; null for the manager of the policy.</summary>
    public string? Manager { get; private init; }

    /// <summary>Who makes the sponsor's steps; null for the sponsor of the policy.</summary>
    public string? Sponsor { get; private init; }

    internal int Day => DayNumber.OfAny(Date);

    internal int? ClosedDay => ClosedOn is { } date ? DayNumber.OfAny(date) : null;

    /// <summary>By what the rules made it up from the facts; None of the caller's own.</summary>
    internal FollowUpReasons DerivedBy { get; init; }

    /// <summary>The day before which its steps are caught up on however late; null where they lapse when their windows end.</summary>
    internal int? CaughtUpUntilDay { get; init; }

    /// <summary>A trigger of a sequence of the caller's own.</summary>
    /// <param name="sequence">The name of the sequence: one word, without spaces.</param>
    /// <param name="date">When it happened, or will; 1900-01-01 to 2199-12-31.</param>
    /// <param name="name">What tells it from others of its date; null where it is alone.</param>
    /// <exception cref="ArgumentException">A name is null or empty where it must not be, or not one word or line.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public static SequenceTrigger Custom(string sequence, LocalDate date, string? name = null) =>
        new(FollowUpPurpose.Custom, date, Guard.Against.NotOneLine(name), Guard.Against.NotOneWord(sequence));

    /// <summary>A trigger of a handover: the customer gets another owner.</summary>
    /// <param name="date">The first date on which the owner so far no longer acts; 1900-01-01 to 2199-12-31.</param>
    /// <param name="leavingOwner">Who leaves; null where unknown.</param>
    /// <param name="newOwner">Who takes over; null where that is not settled.</param>
    /// <exception cref="ArgumentException">The new owner is the one who leaves.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public static SequenceTrigger Handover(LocalDate date, string? leavingOwner, string? newOwner) =>
        newOwner is null || !string.Equals(leavingOwner, newOwner, StringComparison.Ordinal)
            ? new SequenceTrigger(FollowUpPurpose.Handover, date, name: null, sequence: null) { LeavingOwner = leavingOwner, NewOwner = newOwner }
            : throw new ArgumentException("newOwner must not be the one who leaves, but both were " + newOwner + ".", nameof(newOwner));

    /// <summary>A trigger that a key person's left-on date makes up, named as the person.</summary>
    internal static SequenceTrigger KeyPersonLeft(LocalDate date, string personId) =>
        new(FollowUpPurpose.KeyContactLeft, date, personId, sequence: null) { DerivedBy = FollowUpReasons.KeyPersonLeft };

    /// <summary>The same trigger with whom its follow-ups are made; where a key contact left, the successor.</summary>
    /// <param name="personId">The contact person, or null; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="personId"/> is empty.</exception>
    public SequenceTrigger WithPerson(string? personId) => new(this) { PersonId = personId is null ? null : Guard.Against.NullOrEmpty(personId) };

    /// <summary>The same trigger, ended: steps due later lapse, and from the next day on nothing is caught up on.</summary>
    /// <param name="date">The date, or null while it is open; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is out of range.</exception>
    public SequenceTrigger WithClosedOn(LocalDate? date) => new(this) { ClosedOn = DayNumber.Checked(date) };

    /// <summary>The same trigger with who makes the manager's steps.</summary>
    /// <param name="manager">The manager, or null for that of the policy.</param>
    public SequenceTrigger WithManager(string? manager) => new(this) { Manager = manager };

    /// <summary>The same trigger with who makes the sponsor's steps.</summary>
    /// <param name="sponsor">The sponsor, or null for that of the policy.</param>
    public SequenceTrigger WithSponsor(string? sponsor) => new(this) { Sponsor = sponsor };

    /// <summary>Text such as <c>Complaint 2026-03-01 K-17</c>: two triggers that read the same start the same follow-ups.</summary>
    public override string ToString() => Purpose + " " + Start();

    /// <summary>The cycle of a step's key: the date, the sequence of the caller's own and the name where there are, and the step.</summary>
    internal string CycleOf(SequenceStep step) => Start() + " " + step.Name;

    private string Start() =>
        LocalDatePattern.Iso.Format(Date) + (Sequence is null ? "" : " " + Sequence) + (Name is null ? "" : " " + Name);
}
