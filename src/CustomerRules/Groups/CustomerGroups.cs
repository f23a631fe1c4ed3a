using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Groups;

/// <summary>Customers rolled up to the heads of their groups: every customer in exactly one group, and every known amount in exactly one sum.</summary>
/// <remarks>
/// <para>A parent may be a customer or not: ledgers often have a holding without orders of its own; it then heads a group without being a member. Groups may be of
/// any depth; the head is the parent that has none itself. The order of the input never matters.</para>
/// <para>Source: key accounts are looked after at the parent, their sites are visited one by one. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class CustomerGroups
{
    private readonly Dictionary<string, CustomerGroup> groupOf;

    private CustomerGroups(CustomerGroup[] groups, Dictionary<string, CustomerGroup> groupOf, MoneyScale scale)
    {
        All = Array.AsReadOnly(groups);
        this.groupOf = groupOf;
        Scale = scale;
    }

    /// <summary>The groups by id of the head (ordinal).</summary>
    public IReadOnlyList<CustomerGroup> All { get; }

    /// <summary>The decimals that amounts were rounded to.</summary>
    public MoneyScale Scale { get; }

    /// <summary>Rolls customers up to the heads of their groups.</summary>
    /// <param name="members">Each customer once, in any order.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default. Each amount is rounded half to even to it once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null (the message names its index), a customer occurs more than once (it names the customer), or parents form a
    /// cycle, its own parent included (it names the ids of the cycle in order, each followed by its parent, beginning with the least; of the first 50).</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond the range of <paramref name="scale"/>; the message names the customer.</exception>
    /// <remarks>Cost: a sort by id, then a time that grows with the number of customers, however deep the groups are.</remarks>
    public static CustomerGroups RollUp(IEnumerable<GroupMember> members, MoneyScale scale = default)
    {
        var sorted = Guard.Against.NullElements(members);
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.CustomerId, other.CustomerId));
        RefuseTwice(sorted);
        var heads = GroupHeads.Of(sorted);
        var byHead = new SortedDictionary<string, List<GroupMember>>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (!byHead.TryGetValue(heads[i], out var group))
                byHead.Add(heads[i], group = []);
            group.Add(sorted[i]);
        }

        var groups = new List<CustomerGroup>(byHead.Count);
        var byMember = new Dictionary<string, CustomerGroup>(sorted.Length, StringComparer.Ordinal);
        foreach (var head in byHead)
        {
            var headIsCustomer = head.Value.Exists(member => string.Equals(member.CustomerId, head.Key, StringComparison.Ordinal));
            var group = new CustomerGroup(head.Key, headIsCustomer, head.Value.ToArray(), scale);
            groups.Add(group);
            foreach (var member in group.Members)
                byMember.Add(member.CustomerId, group);
        }

        return new(groups.ToArray(), byMember, scale);
    }

    /// <summary>The group of a customer; null where it is not among the members.</summary>
    /// <param name="customerId">The customer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    public CustomerGroup? GroupOf(string customerId) =>
        groupOf.TryGetValue(Guard.Against.Null(customerId), out var group) ? group : null;

    /// <summary>The boundaries of the groups' tier values: one value per group, a group of which nothing is known left out.</summary>
    /// <param name="policy">The tier policy, of the scale of the groups.</param>
    /// <param name="asOf">The date that the boundaries are found for; null for any date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy is of another scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group's sum is beyond the money range; the message names the group.</exception>
    public TierBoundaries FindBoundaries(TierPolicy policy, LocalDate? asOf = null)
    {
        RequireScale(Guard.Against.Null(policy).Basis, nameof(policy));
        var values = new List<long>(All.Count);
        foreach (var group in All)
        {
            if (group.TierValue.Known is not null)
                values.Add(MinorUnits(group));
        }

        return policy.FindBoundaries(values.ToArray(), asOf);
    }

    /// <summary>The tier of each group by the sum of its members' known tier values, in the order of <see cref="All"/>.</summary>
    /// <param name="boundaries">The boundaries of the tiers, of the scale of the groups.</param>
    /// <exception cref="ArgumentNullException"><paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The boundaries are of another scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group's sum is beyond the money range; the message names the group.</exception>
    public IReadOnlyList<GroupRating> Rate(TierBoundaries boundaries)
    {
        RequireScale(Guard.Against.Null(boundaries).Basis, nameof(boundaries));
        var ratings = new GroupRating[All.Count];
        for (var i = 0; i < ratings.Length; i++)
            ratings[i] = new(All[i], boundaries.Rate(MinorUnits(All[i])).Tier, boundaries);
        return Array.AsReadOnly(ratings);
    }

    private static void RefuseTwice(GroupMember[] members)
    {
        for (var i = 1; i < members.Length; i++)
        {
            if (string.Equals(members[i].CustomerId, members[i - 1].CustomerId, StringComparison.Ordinal))
                throw new ArgumentException("Each customer must occur once, but '" + members[i].CustomerId + "' occurs more than once.", nameof(members));
        }
    }

    private void RequireScale(TierBasis basis, string name)
    {
        if (basis.Scale != Scale)
            throw new ArgumentException("The groups have " + Scale + " decimals, but the tiers are of " + basis + ".", name);
    }

    private long MinorUnits(CustomerGroup group) =>
        group.TierValue.Known is { } sum ? Scale.ToMinorUnits(sum, "tier value of group '" + group.GroupId + "'") : CustomerRow.UnknownAmount;
}
