using System;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Export;

/// <summary>What a calendar file said of a follow-up, so that the next file can say what changed.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CalendarEntry
{
    /// <summary>An entry.</summary>
    /// <param name="key">The follow-up.</param>
    /// <param name="date">The date it had; 1900-01-01 to 2199-12-31.</param>
    /// <param name="sequence">How often it had changed; 0 to 1,000,000,000.</param>
    /// <param name="isCancelled">Whether it was cancelled.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is of no follow-up.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public CalendarEntry(FollowUpKey key, LocalDate date, int sequence, bool isCancelled = false)
    {
        Guard.Against.NoFollowUp(key);
        Key = key;
        DateDay = DayNumber.Of(date);
        Sequence = Guard.Against.OutOfRange(sequence, 0, 1_000_000_000, "changes");
        IsCancelled = isCancelled;
    }

    /// <summary>The follow-up.</summary>
    public FollowUpKey Key { get; }

    /// <summary>The date it had.</summary>
    public LocalDate Date => DayNumber.ToDate(DateDay);

    /// <summary>How often it had changed: the SEQUENCE of the file.</summary>
    public int Sequence { get; }

    /// <summary>Whether it was cancelled.</summary>
    public bool IsCancelled { get; }

    internal int DateDay { get; }

    /// <summary>Text such as <c>C-17/KeepInTouch/2026-03-01+0: 2026-03-31, sequence 1</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Key}: {Date:uuuu-MM-dd}, sequence {Sequence}{(IsCancelled ? ", cancelled" : "")}");
}
