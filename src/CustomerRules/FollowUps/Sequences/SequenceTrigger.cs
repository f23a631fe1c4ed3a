using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Sequences;

/// <summary>An event that starts a sequence of follow-ups.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class SequenceTrigger
{
    /// <summary>A trigger.</summary>
    /// <param name="purpose">The sequence it starts.</param>
    /// <param name="date">When it happened, or will; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A value is out of range.</exception>
    public SequenceTrigger(FollowUpPurpose purpose, LocalDate date)
    {
        Purpose = Guard.Against.UndefinedEnum(purpose);
        Date = DayNumber.ToDate(DayNumber.Of(date));
    }

    /// <summary>The sequence it starts.</summary>
    public FollowUpPurpose Purpose { get; }

    /// <summary>When it happened, or will.</summary>
    public LocalDate Date { get; }
}
