using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Groups;

/// <summary>A customer with the parent it belongs to, and what it brings. Null is unknown.</summary>
/// <remarks>Amounts in the one ledger currency of the caller. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class GroupMember
{
    /// <summary>A member; what is left out is unknown.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="parentId">The customer or holding that it belongs to, not empty; null where it stands alone or heads its group.</param>
    /// <param name="tierValue">The value that its tier would be made from.</param>
    /// <param name="value">Net amount of the trailing year.</param>
    /// <param name="contribution">Contribution of the trailing year.</param>
    /// <exception cref="ArgumentException"><paramref name="customerId"/> is null or empty, or <paramref name="parentId"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond +-900,000,000,000,000.</exception>
    public GroupMember(string customerId, string? parentId = null, decimal? tierValue = null, decimal? value = null, decimal? contribution = null)
    {
        CustomerId = Guard.Against.NullOrEmpty(customerId);
        ParentId = parentId is null ? null : Guard.Against.NullOrEmpty(parentId);
        TierValue = Guard.Against.AmountOutOfRange(tierValue);
        Value = Guard.Against.AmountOutOfRange(value);
        Contribution = Guard.Against.AmountOutOfRange(contribution);
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>The customer or holding that it belongs to; null where it stands alone or heads its group.</summary>
    public string? ParentId { get; }

    /// <summary>The value that its tier would be made from.</summary>
    public decimal? TierValue { get; }

    /// <summary>Net amount of the trailing year.</summary>
    public decimal? Value { get; }

    /// <summary>Contribution of the trailing year.</summary>
    public decimal? Contribution { get; }

    /// <summary>Text such as <c>Shanghai of Holding</c>.</summary>
    public override string ToString() => ParentId is null ? CustomerId : CustomerId + " of " + ParentId;
}
