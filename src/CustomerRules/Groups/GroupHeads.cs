using System;
using System.Collections.Generic;
using System.Globalization;

namespace CustomerRules.Groups;

/// <summary>Finds the head of each member, without recursion and in a time that grows with the number of members alone.</summary>
internal static class GroupHeads
{
    /// <summary>How many ids of a cycle an error names before it only counts the rest.</summary>
    private const int NamedIds = 50;

    private const int None = -1;
    private const int Open = -2;
    private const int OnThisWalk = -3;
    private const int Cyclic = -4;

    /// <summary>The head's id of each member.</summary>
    /// <param name="members">The members by id (ordinal), each once.</param>
    /// <exception cref="ArgumentException">Parents form a cycle.</exception>
    public static string[] Of(GroupMember[] members)
    {
        var parents = ParentsOf(members);
        var heads = HeadsOf(parents, out var cycle);
        return cycle.Count == 0
            ? Array.ConvertAll(heads, head => members[head].ParentId ?? members[head].CustomerId)
            : throw new ArgumentException(Sentence(cycle, members), nameof(members));
    }

    /// <summary>The index of each member's parent; none where it has no parent, or one that is no customer.</summary>
    private static int[] ParentsOf(GroupMember[] members)
    {
        var places = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
        for (var i = 0; i < members.Length; i++)
            places.Add(members[i].CustomerId, i);
        return Array.ConvertAll(members, member => member.ParentId is { } id && places.TryGetValue(id, out var place) ? place : None);
    }

    /// <summary>The topmost member above each; with cycles, the one of them that has the least id, beginning with it.</summary>
    private static int[] HeadsOf(int[] parents, out List<int> cycle)
    {
        cycle = [];
        var heads = new int[parents.Length];
        for (var i = 0; i < heads.Length; i++)
            heads[i] = Open;
        var walk = new List<int>();
        for (var start = 0; start < parents.Length; start++)
        {
            walk.Clear();
            var at = start;
            for (; at != None && heads[at] == Open; at = parents[at])
            {
                heads[at] = OnThisWalk;
                walk.Add(at);
            }

            if (walk.Count == 0)
                continue;
            var head = at == None ? walk[walk.Count - 1] : heads[at];
            if (head == OnThisWalk)
            {
                head = Cyclic;
                cycle = Lesser(cycle, CycleThrough(at, parents));
            }

            foreach (var member in walk)
                heads[member] = head;
        }

        return heads;
    }

    /// <summary>The cycle from its least member on, each followed by its parent.</summary>
    private static List<int> CycleThrough(int member, int[] parents)
    {
        var least = member;
        for (var at = parents[member]; at != member; at = parents[at])
            least = Math.Min(least, at);
        var cycle = new List<int> { least };
        for (var at = parents[least]; at != least; at = parents[at])
            cycle.Add(at);
        return cycle;
    }

    private static List<int> Lesser(List<int> one, List<int> other) => one.Count > 0 && one[0] < other[0] ? one : other;

    private static string Sentence(List<int> cycle, GroupMember[] members)
    {
        var named = cycle.GetRange(0, Math.Min(NamedIds, cycle.Count)).ConvertAll(member => "'" + members[member].CustomerId + "'");
        if (cycle.Count > NamedIds)
            named.Add(string.Format(CultureInfo.InvariantCulture, "{0:#,0} more", cycle.Count - NamedIds));
        named.Add(named[0]);
        return "Parents must not form a cycle, but were " + string.Join(" -> ", named) + ".";
    }
}
