using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Groups;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Groups by walking up from each customer, one by one.</summary>
internal static class NaiveGroups
{
    /// <summary>The head of a customer; null where the way up comes back to where it was.</summary>
    public static string? HeadOf(GroupMember[] members, string id)
    {
        var seen = new List<string>();
        for (var at = id; ;)
        {
            if (seen.Contains(at, StringComparer.Ordinal))
                return null;
            seen.Add(at);
            if (Array.Find(members, member => string.Equals(member.CustomerId, at, StringComparison.Ordinal))?.ParentId is not { } parent)
                return at;
            at = parent;
        }
    }

    /// <summary>The cycle with the least id, from it on; empty where there is none.</summary>
    public static List<string> Cycle(GroupMember[] members)
    {
        foreach (var start in members.Select(member => member.CustomerId).OrderBy(id => id, StringComparer.Ordinal))
        {
            var walk = new List<string> { start };
            while (walk.Count <= members.Length && Array.Find(members, member => string.Equals(member.CustomerId, walk[walk.Count - 1], StringComparison.Ordinal))?.ParentId is { } parent)
            {
                if (string.Equals(parent, start, StringComparison.Ordinal))
                    return walk;
                walk.Add(parent);
            }
        }

        return [];
    }
}
