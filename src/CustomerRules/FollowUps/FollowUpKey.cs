using System;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps;

/// <summary>What makes a follow-up the same one in two plans: customer, purpose and cycle.</summary>
/// <remarks>
/// Keys are equal when all three are (texts ordinal). Immutable and thread-safe. <c>default</c> is the key of
/// no follow-up: empty texts and an unknown purpose.
/// </remarks>
public readonly struct FollowUpKey : IEquatable<FollowUpKey>
{
    private readonly string? customerId;
    private readonly string? cycle;

    /// <summary>A key.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="purpose">What the follow-up is for; not Unknown.</param>
    /// <param name="cycle">Which of its kind: the date it counts from, then what tells it from others of that date, such as <c>2026-03-01+1</c> or <c>2026-03-01 Acknowledge</c>; not empty.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is Unknown or not defined.</exception>
    public FollowUpKey(string customerId, FollowUpPurpose purpose, string cycle)
    {
        this.customerId = Guard.Against.NullOrEmpty(customerId);
        Purpose = Guard.Against.UnknownEnum(purpose);
        this.cycle = Guard.Against.NullOrEmpty(cycle);
    }

    /// <summary>The customer.</summary>
    public string CustomerId => customerId ?? "";

    /// <summary>What the follow-up is for.</summary>
    public FollowUpPurpose Purpose { get; }

    /// <summary>Which of its kind.</summary>
    public string Cycle => cycle ?? "";

    /// <summary>Whether two keys are equal.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FollowUpKey left, FollowUpKey right) => left.Equals(right);

    /// <summary>Whether two keys differ.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FollowUpKey left, FollowUpKey right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FollowUpKey other) =>
        Purpose == other.Purpose
        && string.Equals(Cycle, other.Cycle, StringComparison.Ordinal)
        && string.Equals(CustomerId, other.CustomerId, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FollowUpKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(
        (((StringComparer.Ordinal.GetHashCode(CustomerId) * 397) + (int)Purpose) * 397) + StringComparer.Ordinal.GetHashCode(Cycle));

    /// <summary>Text such as <c>C-17/KeepInTouch/2026-03-01+1</c>.</summary>
    public override string ToString() => CustomerId + "/" + Purpose + "/" + Cycle;

    /// <summary>The order of plans: by customer, purpose and cycle.</summary>
    internal int CompareTo(FollowUpKey other)
    {
        var order = string.CompareOrdinal(CustomerId, other.CustomerId);
        if (order == 0)
            order = Purpose.CompareTo(other.Purpose);
        return order != 0 ? order : string.CompareOrdinal(Cycle, other.Cycle);
    }
}
