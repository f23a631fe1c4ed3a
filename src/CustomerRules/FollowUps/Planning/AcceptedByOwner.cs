using System;
using System.Collections.Generic;

namespace CustomerRules.FollowUps.Planning;

/// <summary>The accepted follow-ups by who makes them; used inside one call.</summary>
internal sealed class AcceptedByOwner
{
    private readonly Dictionary<string, List<PlannedFollowUp>> byOwner = new(StringComparer.Ordinal);
    private readonly List<PlannedFollowUp> ofNobody = [];

    /// <summary>Adds a follow-up to those of its owner.</summary>
    public void Add(PlannedFollowUp item)
    {
        if (item.FollowUp.Owner is not { } owner)
        {
            ofNobody.Add(item);
            return;
        }

        if (!byOwner.TryGetValue(owner, out var items))
            byOwner.Add(owner, items = []);
        items.Add(item);
    }

    /// <summary>Those of nobody first, then the owners, ordinal; owners without any are not among them.</summary>
    public (string? Owner, List<PlannedFollowUp> Items)[] Sorted()
    {
        var owners = new List<string>(byOwner.Keys);
        owners.Sort(StringComparer.Ordinal);
        var sorted = new List<(string?, List<PlannedFollowUp>)>(owners.Count + 1);
        if (ofNobody.Count > 0)
            sorted.Add((null, ofNobody));
        foreach (var owner in owners)
            sorted.Add((owner, byOwner[owner]));
        return sorted.ToArray();
    }
}
