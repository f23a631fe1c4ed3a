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
    /// <param name="key">Which.</param>
    /// <param name="state">What became of it; not Unknown.</param>
    /// <param name="date">The date it has, took place on, or is put off to; 1900-01-01 to 2199-12-31.</param>
    /// <param name="because">Why a person put it off or called it off; null where nobody said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public ExistingFollowUp(FollowUpKey key, FollowUpState state, LocalDate date, string? because = null)
    {
        Key = key;
        State = Guard.Against.UndefinedEnum(state);
        Date = DayNumber.ToDate(DayNumber.Of(date));
        Because = because;
    }

    /// <summary>Which.</summary>
    public FollowUpKey Key { get; }

    /// <summary>What became of it.</summary>
    public FollowUpState State { get; }

    /// <summary>The date it has, took place on, or is put off to.</summary>
    public LocalDate Date { get; }

    /// <summary>Why a person put it off or called it off.</summary>
    public string? Because { get; }
}
