using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Tiers.Movement;

/// <summary>The tier that a customer had at the rating before.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PreviousRating
{
    /// <summary>A rating.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="tier">Its tier; Unknown where its tier value was not known.</param>
    /// <param name="since">The date since which the tier held, 1900-01-01 to 2199-12-31, or null where unknown.</param>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, or <paramref name="since"/> is out of range.</exception>
    public PreviousRating(string customerId, CustomerTier tier, LocalDate? since = null)
    {
        CustomerId = Guard.Against.NullOrEmpty(customerId);
        Tier = Guard.Against.UndefinedEnum(tier);
        Since = DayNumber.Checked(since);
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>Its tier; Unknown where its tier value was not known.</summary>
    public CustomerTier Tier { get; }

    /// <summary>The date since which the tier held; null where unknown.</summary>
    public LocalDate? Since { get; }

    /// <summary>Text such as <c>acme: B</c>.</summary>
    public override string ToString() => CustomerId + ": " + Tier;
}
