using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps;

/// <summary>How many days may lie between two real contacts: ideally, and at most.</summary>
/// <remarks>Intervals are equal when both lengths are. Immutable and thread-safe.</remarks>
public sealed class ContactInterval : IEquatable<ContactInterval>
{
    /// <summary>An interval.</summary>
    /// <param name="idealDays">The length aimed at; 1 to 3,650 days.</param>
    /// <param name="maximumDays">The longest; <paramref name="idealDays"/> to 3,650 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is out of range.</exception>
    public ContactInterval(int idealDays, int maximumDays)
    {
        IdealDays = Guard.Against.OutOfRange(idealDays, 1, 3_650, "days");
        MaximumDays = Guard.Against.OutOfRange(maximumDays, idealDays, 3_650, "days");
    }

    /// <summary>The length aimed at, in days.</summary>
    public int IdealDays { get; }

    /// <summary>The longest, in days.</summary>
    public int MaximumDays { get; }

    /// <inheritdoc/>
    public bool Equals(ContactInterval? other) => other is not null && IdealDays == other.IdealDays && MaximumDays == other.MaximumDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactInterval);

    /// <inheritdoc/>
    public override int GetHashCode() => (IdealDays * 397) + MaximumDays;

    /// <summary>Text such as <c>30/45 days</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{IdealDays}/{MaximumDays} days");
}
