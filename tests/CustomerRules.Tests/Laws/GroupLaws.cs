using System;
using System.Linq;
using System.Numerics;
using CustomerRules.Groups;
using CustomerRules.Numbers;
using CustomerRules.Tests.Generators;
using CustomerRules.Tests.Laws.Naive;
using CustomerRules.Tiers;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

public class GroupLaws
{
    [Fact]
    public void Every_customer_is_in_exactly_the_group_of_its_head() => Law.Holds(Groupings.WithoutCycles, members =>
    {
        var groups = CustomerGroups.RollUp(members);

        Assert.Equal(
            members.Select(member => member.CustomerId).OrderBy(id => id, StringComparer.Ordinal),
            groups.All.SelectMany(group => group.Members).Select(member => member.CustomerId).OrderBy(id => id, StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(members, member => Assert.Equal(NaiveGroups.HeadOf(members, member.CustomerId), groups.GroupOf(member.CustomerId)!.GroupId));
        Assert.All(groups.All, group => Assert.Equal(
            members.Any(member => string.Equals(member.CustomerId, group.GroupId, StringComparison.Ordinal)), group.HeadIsCustomer));
        Assert.Equal(groups.All.OrderBy(group => group.GroupId, StringComparer.Ordinal), groups.All);
    });

    [Fact]
    public void Values_are_conserved_exactly_and_unknown_ones_counted() => Law.Holds(
        from members in Groupings.WithoutCycles from scale in Amounts.Scale select (members, scale),
        x =>
        {
            var groups = CustomerGroups.RollUp(x.members, x.scale);
            Conserved(x.members, x.scale, groups, member => member.TierValue, group => group.TierValue);
            Conserved(x.members, x.scale, groups, member => member.Value, group => group.Value);
            Conserved(x.members, x.scale, groups, member => member.Contribution, group => group.Contribution);
        });

    [Fact]
    public void The_order_of_the_input_never_matters() => Law.Holds(
        from members in Groupings.Any from shuffled in Gen.Shuffle(members) select (members, shuffled),
        x => Assert.Equal(Told(x.members), Told(x.shuffled)));

    [Fact]
    public void A_cycle_is_refused_by_its_ids_in_order_and_nothing_else_is() => Law.Holds(
        Groupings.Any,
        members =>
        {
            var cycle = NaiveGroups.Cycle(members);
            var told = Told(members);
            if (cycle.Count == 0)
                Assert.DoesNotContain("cycle", told, StringComparison.Ordinal);
            else
                Assert.StartsWith("Parents must not form a cycle, but were '" + string.Join("' -> '", cycle.Concat([cycle[0]])) + "'.", told, StringComparison.Ordinal);
        },
        runs: 1_000);

    [Fact]
    public void A_group_has_the_tier_of_its_sum() => Law.Holds(
        from members in Groupings.WithoutCycles from policy in Gen.Elements(TierPolicy.Standard, TierPolicy.Computed, TierPolicy.Pyramid(20, 50, 80)) select (members, policy),
        x =>
        {
            var groups = CustomerGroups.RollUp(x.members);
            var boundaries = groups.FindBoundaries(x.policy);

            Assert.Equal(x.policy.FindBoundaries(groups.All.Where(group => group.TierValue.Known is not null).Select(group => group.TierValue.Known!.Value)), boundaries);
            Assert.All(groups.Rate(boundaries), rating => Assert.Equal(boundaries.TierOf(rating.Group.TierValue.Known), rating.Tier));
            Assert.Equal(groups.All, groups.Rate(boundaries).Select(rating => rating.Group));
        });

    private static void Conserved(
        GroupMember[] members, MoneyScale scale, CustomerGroups groups, Func<GroupMember, decimal?> amount, Func<CustomerGroup, GroupSum> sum)
    {
        var expected = members.Where(member => amount(member) is not null)
            .Aggregate(BigInteger.Zero, (total, member) => total + NaiveNumbers.MinorUnits(NaiveNumbers.Exact(amount(member)!.Value), scale));
        var known = groups.All.Aggregate(BigInteger.Zero, (total, group) => total + NaiveNumbers.Exact(sum(group).Known ?? 0));
        Assert.Equal(expected * BigInteger.Pow(10, 28 - scale.Decimals), known);
        Assert.Equal(members.Count(member => amount(member) is null), groups.All.Sum(group => sum(group).UnknownMembers));
        Assert.All(groups.All, group => Assert.Equal(group.Members.All(member => amount(member) is null), sum(group).Known is null));
        Assert.All(groups.All, group => Assert.Equal(group.Members.All(member => amount(member) is not null), sum(group).IsComplete));
    }

    /// <summary>Everything that a roll-up says, or why it is refused.</summary>
    private static string Told(GroupMember[] members)
    {
        try
        {
            return string.Join("\n", CustomerGroups.RollUp(members).All.Select(group =>
                group + ": " + string.Join(", ", group.Members) + "; " + group.TierValue + "; " + group.Value + "; " + group.Contribution));
        }
        catch (ArgumentException refusal)
        {
            return refusal.Message;
        }
    }
}
