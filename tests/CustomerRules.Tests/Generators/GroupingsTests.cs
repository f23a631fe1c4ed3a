using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Groups;
using CustomerRules.Tests.Laws;
using CustomerRules.Tests.Laws.Naive;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Generators;

/// <summary>The generator's own range: trees of every kind, cycles of every length, and none where none are wanted.</summary>
public class GroupingsTests
{
    [Fact]
    public void Cycles_of_one_two_and_more_come_and_populations_without_any()
    {
        var lengths = new HashSet<int>(Drawn(Groupings.Any).Select(members => NaiveGroups.Cycle(members).Count));
        Assert.Superset(new HashSet<int> { 0, 1, 2, 3 }, lengths);
    }

    [Fact]
    public void Trees_come_empty_flat_deep_with_holdings_and_with_unknown_amounts_and_never_with_a_cycle()
    {
        var drawn = Drawn(Groupings.WithoutCycles);
        Assert.All(drawn, members => Assert.Empty(NaiveGroups.Cycle(members)));
        Assert.Contains(drawn, members => members.Length == 0);
        Assert.Contains(drawn, members => members.Any(member => Depth(members, member) >= 3));
        Assert.Contains(drawn, members => members.Any(member => member.ParentId?.StartsWith("Holding", StringComparison.Ordinal) == true));
        Assert.Contains(drawn, members => members.Any(member => member.TierValue is null) && members.Any(member => member.TierValue < 0));
    }

    private static int Depth(GroupMember[] members, GroupMember member) =>
        Array.Find(members, other => string.Equals(other.CustomerId, member.ParentId, StringComparison.Ordinal)) is { } parent ? 1 + Depth(members, parent) : 0;

    private static List<GroupMember[]> Drawn(Gen<GroupMember[]> gen)
    {
        var drawn = new List<GroupMember[]>();
        Law.Check(Prop.ForAll(Arb.From(gen), (GroupMember[] members) => drawn.Add(members)), 500, new LawSeed(1, 3), "draw");
        return drawn;
    }
}
