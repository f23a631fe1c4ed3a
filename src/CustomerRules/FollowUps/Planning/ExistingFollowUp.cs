using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Planning;

/// <summary>A follow-up of an earlier plan, and what became of it.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ExistingFollowUp
{
    /// <summary>A follow-up of an earlier plan.</summary>
    /// <param name="key">Which; of a customer.</param>
    /// <param name="state">What became of it; not Unknown.</param>
    /// <param name="date">The date it has, had, took place on, or is put off to; 1900-01-01 to 2199-12-31.</param>
    /// <param name="because">Why a person put it off or called it off; null where nobody said.</param>
    /// <param name="owner">Who was to make the contact; null where unknown.</param>
    /// <param name="putOffTo">Placed only: the date to which a person had put it off, which the next plan heeds too; null where nobody had.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is of no customer, or <paramref name="putOffTo"/> is given and <paramref name="state"/> is not Placed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public ExistingFollowUp(
        FollowUpKey key, FollowUpState state, LocalDate date, string? because = null, string? owner = null, LocalDate? putOffTo = null)
    {
        Guard.Against.NoFollowUp(key);
        Key = key;
        State = Guard.Against.UnknownState(state);
        DateDay = DayNumber.Of(date);
        Because = because;
        Owner = owner;
        if (putOffTo is { } put)
        {
            if (state != FollowUpState.Placed)
                throw new ArgumentException("putOffTo must be given of what is Placed alone, but state was " + state + ".", nameof(putOffTo));
            PutOffToDay = DayNumber.Of(put, nameof(putOffTo));
        }
        else if (state == FollowUpState.Snoozed)
        {
            PutOffToDay = DateDay;
        }
    }

    /// <summary>Which.</summary>
    public FollowUpKey Key { get; }

    /// <summary>What became of it.</summary>
    public FollowUpState State { get; }

    /// <summary>The date it has, had, took place on, or is put off to.</summary>
    public LocalDate Date => DayNumber.ToDate(DateDay);

    /// <summary>Why a person put it off or called it off.</summary>
    public string? Because { get; }

    /// <summary>Who was to make the contact; null where unknown.</summary>
    public string? Owner { get; }

    /// <summary>The date to which a person put it off; null where nobody did.</summary>
    public LocalDate? PutOffTo => PutOffToDay is { } day ? DayNumber.ToDate(day) : null;

    internal int DateDay { get; }

    internal int? PutOffToDay { get; }

    /// <summary>Whether it still waits: placed or put off.</summary>
    internal bool IsOpen => State is FollowUpState.Placed or FollowUpState.Snoozed;

    /// <summary>Text such as <c>C-17/KeepInTouch/2026-03-01+1: Placed, 2026-04-01</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key}: {State}, {Date:uuuu-MM-dd}");
}
