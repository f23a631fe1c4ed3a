using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Groups;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Groups;

public class CustomerGroupsTests
{
    [Fact]
    public void Sites_are_rolled_up_to_the_head_at_any_depth()
    {
        var groups = CustomerGroups.RollUp(
        [
            new("Suzhou", "Shanghai", 1, 10, 100),
            new("Alone", null, 2, 20, null),
            new("Shanghai", "Holding", 4, null, 300),
            new("Beijing", "Holding", null, 40, 400),
        ]);

        Assert.Equal(["Alone, 1 member", "Holding, 3 members"], groups.All.Select(group => group.ToString()), StringComparer.Ordinal);
        var holding = groups.GroupOf("Suzhou")!;
        Assert.Equal(["Beijing of Holding", "Shanghai of Holding", "Suzhou of Shanghai"], holding.Members.Select(member => member.ToString()), StringComparer.Ordinal);
        Assert.Equal((5m, 1), (holding.TierValue.Known, holding.TierValue.UnknownMembers));
        Assert.Equal((50m, 1), (holding.Value.Known, holding.Value.UnknownMembers));
        Assert.Equal((800m, 0), (holding.Contribution.Known, holding.Contribution.UnknownMembers));
        Assert.False(holding.HeadIsCustomer);
        Assert.True(groups.GroupOf("Alone")!.HeadIsCustomer);
        Assert.Null(groups.GroupOf("Alone")!.Contribution.Known);
        Assert.Null(groups.GroupOf("Holding"));
        Assert.Same(holding, groups.GroupOf("Beijing"));
    }

    [Fact]
    public void Amounts_are_rounded_half_to_even_once_and_then_added_exactly()
    {
        var sites = Enumerable.Range(0, 3).Select(i => new GroupMember(i.ToString(CultureInfo.InvariantCulture), "Holding", 0.005m, 9_000_000_000_000m, 0.015m)).ToList();
        var group = CustomerGroups.RollUp(sites).All.Single();
        Assert.Equal((0m, 27_000_000_000_000m, 0.06m), (group.TierValue.Known, group.Value.Known, group.Contribution.Known));
        Assert.Equal(0.045m, CustomerGroups.RollUp(sites.Select(site => new GroupMember(site.CustomerId, "Holding", value: 0.015m)), MoneyScale.FromDecimals(3)).All.Single().Value.Known);
    }

    [Fact]
    public void Texts_say_the_essential()
    {
        Assert.Equal("unknown", default(GroupSum).ToString());
        var group = CustomerGroups.RollUp([new("A", "H", 1.5m), new("B", "H", null, 2), new("C", "H")]).All.Single();
        Assert.Equal(("1.50, 2 members unknown", "2.00, 2 members unknown", "unknown, 3 members unknown"), (group.TierValue.ToString(), group.Value.ToString(), group.Contribution.ToString()));
    }

    [Theory]
    [InlineData("A>A", "'A' -> 'A'")]
    [InlineData("A>B B>A", "'A' -> 'B' -> 'A'")]
    [InlineData("C>B A>B B>C", "'B' -> 'C' -> 'B'")]
    [InlineData("A>Z Z>Y Y>Z C>D D>C", "'C' -> 'D' -> 'C'")]
    [InlineData("A>D D>C C>B B>A E>A", "'A' -> 'D' -> 'C' -> 'B' -> 'A'")]
    public void A_cycle_is_refused_with_its_ids_in_order(string tree, string named) => Refusal.Of<ArgumentException>(
        () => CustomerGroups.RollUp(tree.Split(' ').Select(edge => new GroupMember(edge.Split('>')[0], edge.Split('>')[1]))),
        "members", "Parents must not form a cycle, but were " + named + ".");

    [Fact]
    public void What_is_not_a_population_is_refused()
    {
        Refusal.Of<ArgumentException>(
            () => CustomerGroups.RollUp([new("B"), new("A"), new("B", "A")]), "members", "Each customer must occur once, but 'B' occurs more than once.");
        Refusal.Of<ArgumentException>(() => CustomerGroups.RollUp([new("B"), null!]), "members", "members[1] must not be null.");
        Refusal.Of<ArgumentNullException>(() => CustomerGroups.RollUp(null!), "members", "");
        Refusal.Of<ArgumentException>(() => new GroupMember(""), "customerId", "customerId must not be empty.");
        Refusal.Of<ArgumentException>(() => new GroupMember("A", ""), "parentId", "parentId must not be empty.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new GroupMember("A", value: 900_000_000_000_001m), "value", "value must be between");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => CustomerGroups.RollUp([new("A", value: 9_000_000_000_000.01m)]), "Value of customer 'A'",
            "Value of customer 'A' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
    }

    [Fact]
    public void Ids_differ_by_case_and_an_empty_population_has_no_groups()
    {
        Assert.Equal(2, CustomerGroups.RollUp([new("a"), new("A")]).All.Count);
        Assert.Empty(CustomerGroups.RollUp([]).All);
    }

    [Fact]
    public void A_sum_beyond_the_money_range_has_no_tier_and_is_refused_by_name()
    {
        var groups = CustomerGroups.RollUp([new("A", "Holding", 9_000_000_000_000m), new("B", "Holding", 0.01m)]);
        const string sentence = "tier value of group 'Holding' must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.";
        Refusal.Of<ArgumentOutOfRangeException>(() => groups.FindBoundaries(TierPolicy.Standard), "tier value of group 'Holding'", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => groups.Rate(new TierBoundaries(3m, 2m, 1m)), "tier value of group 'Holding'", sentence);
        Refusal.Of<ArgumentException>(
            () => groups.FindBoundaries(TierPolicy.Standard.With(new TierBasis(scale: MoneyScale.FromDecimals(0)))),
            "policy", "The groups have 2 decimals, but the tiers are of revenue, 0 decimals.");
    }

    [Fact]
    public void A_chain_of_100_000_is_one_group_and_closed_it_is_one_cycle()
    {
        const int count = 100_000;
        var chain = new List<GroupMember>();
        for (var i = 0; i < count; i++)
            chain.Add(new(Id(i), i + 1 < count ? Id(i + 1) : null, 1));

        Assert.Equal(count, CustomerGroups.RollUp(chain).All.Single().TierValue.Known);

        chain[count - 1] = new(Id(count - 1), Id(0));
        var refusal = Assert.Throws<ArgumentException>(() => CustomerGroups.RollUp(chain));
        Assert.StartsWith("Parents must not form a cycle, but were '000000' -> '000001' -> ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(" -> '000049' -> 99,950 more -> '000000'.", refusal.Message, StringComparison.Ordinal);
    }

    private static string Id(int number) => number.ToString("000000", CultureInfo.InvariantCulture);
}
