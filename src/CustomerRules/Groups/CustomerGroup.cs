using System;
using System.Collections.Generic;
using CustomerRules.Numbers;

namespace CustomerRules.Groups;

/// <summary>Customers under one head, at any depth, and what they bring together. A customer without a parent and without children is a group of its own.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CustomerGroup
{
    internal CustomerGroup(string groupId, bool headIsCustomer, GroupMember[] members, MoneyScale scale)
    {
        GroupId = groupId;
        HeadIsCustomer = headIsCustomer;
        Members = Array.AsReadOnly(members);
        TierValue = GroupSum.Of(members, member => member.TierValue, scale, nameof(TierValue));
        Value = GroupSum.Of(members, member => member.Value, scale, nameof(Value));
        Contribution = GroupSum.Of(members, member => member.Contribution, scale, nameof(Contribution));
    }

    /// <summary>The head of the group: the parent that has none itself.</summary>
    public string GroupId { get; }

    /// <summary>Whether the head is one of the customers; false for a holding without trade of its own.</summary>
    public bool HeadIsCustomer { get; }

    /// <summary>The customers of the group, the head too where it is one, by id (ordinal).</summary>
    public IReadOnlyList<GroupMember> Members { get; }

    /// <summary>The sum of the tier values, from which the group's tier is made.</summary>
    public GroupSum TierValue { get; }

    /// <summary>The sum of the trailing year's values.</summary>
    public GroupSum Value { get; }

    /// <summary>The sum of the trailing year's contributions.</summary>
    public GroupSum Contribution { get; }

    /// <summary>Text such as <c>Holding, 3 members</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{GroupId}, {Members.Count} {(Members.Count == 1 ? "member" : "members")}");
}
