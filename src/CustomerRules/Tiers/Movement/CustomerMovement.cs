using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Movement;

/// <summary>What became of one customer's tier at a review, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CustomerMovement
{
    private readonly CustomerRow row;
    private readonly TierMovement movement;
    private readonly TierMovementPolicy policy;
    private readonly TierBoundaries boundaries;

    /// <summary>Judges a customer by its row.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="row">The row, with the tier before and the date since which it holds.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <param name="wasRated">Whether the customer was in the rating before although its tier was Unknown there; a known tier before says so by itself.</param>
    /// <param name="tierOverride">The tier that a person set, for its reason; whether it is in force is in the row. Null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/>, <paramref name="policy"/> or <paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is empty, or the row is out of range, of another scale than the boundaries' basis or of a date they are not for.</exception>
    public CustomerMovement(
        string customerId,
        in CustomerRow row,
        TierMovementPolicy policy,
        TierBoundaries boundaries,
        bool wasRated = false,
        TierOverride? tierOverride = null)
    {
        CustomerId = Guard.Against.NullOrEmpty(customerId);
        row.Validate();
        Guard.Against.Null(boundaries).Require(boundaries.Basis, row.AsOf);
        this.row = row;
        this.policy = Guard.Against.Null(policy);
        this.boundaries = boundaries;
        Override = tierOverride;
        movement = policy.Assess(row, boundaries);
        IsNew = !wasRated && row.PreviousTier == CustomerTier.Unknown;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>What became of its tier.</summary>
    public TierMovement Movement => movement;

    /// <summary>Whether the customer was not in the rating before.</summary>
    public bool IsNew { get; }

    /// <summary>The tier that a person set, in force or not, with its reason; null where there is none.</summary>
    public TierOverride? Override { get; }

    /// <summary>Why, with the figures; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => policy.Explain(row, boundaries, Override?.Reason);

    /// <summary>Invariant text such as <c>acme: Promoted, B to A</c>.</summary>
    public override string ToString() => CustomerId + ": " + movement;
}
