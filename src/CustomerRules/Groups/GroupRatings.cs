using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;

namespace CustomerRules.Groups;

/// <summary>A population rated at the heads of its groups: each group's tier, and each site with it.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class GroupRatings
{
    private readonly Dictionary<string, SiteRating> siteOf;

    internal GroupRatings(TierBoundaries boundaries, IReadOnlyList<GroupRating> groups, SiteRating[] sites)
    {
        Boundaries = boundaries;
        Groups = groups;
        Sites = Array.AsReadOnly(sites);
        siteOf = new(sites.Length, StringComparer.Ordinal);
        foreach (var site in sites)
            siteOf.Add(site.CustomerId, site);
    }

    /// <summary>The boundaries that groups were rated with.</summary>
    public TierBoundaries Boundaries { get; }

    /// <summary>The groups by id of the head (ordinal).</summary>
    public IReadOnlyList<GroupRating> Groups { get; }

    /// <summary>The customers by group, then by id (ordinal).</summary>
    public IReadOnlyList<SiteRating> Sites { get; }

    /// <summary>A customer as a site of its group; null where it is not among the customers.</summary>
    /// <param name="customerId">The customer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    public SiteRating? SiteOf(string customerId) => siteOf.TryGetValue(Guard.Against.Null(customerId), out var site) ? site : null;

    /// <summary>Text such as <c>2 groups, 5 customers</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Groups.Count} groups, {Sites.Count} customers");
}
