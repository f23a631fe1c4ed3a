using System.Collections.Generic;
using CustomerRules.FollowUps;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Groups;

/// <summary>A customer as a site of its group: the tier is the group's, the contact its own.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class SiteRating
{
    internal SiteRating(string customerId, GroupRating rating, CustomerTier ownTier, in NextContact nextContact)
    {
        CustomerId = customerId;
        GroupRating = rating;
        OwnTier = ownTier;
        NextContact = nextContact;
        Reasons = rating.Reasons | ReasonOf(rating, ownTier);
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>The rating of its group.</summary>
    public GroupRating GroupRating { get; }

    /// <summary>The tier: its group's.</summary>
    public CustomerTier Tier => GroupRating.Tier;

    /// <summary>The tier that its own value alone would give at the same boundaries.</summary>
    public CustomerTier OwnTier { get; }

    /// <summary>The next contact with this site: the cadence is the group's tier's, the last contact and order are the site's own.</summary>
    public NextContact NextContact { get; }

    /// <summary>Every reason that applies, those of the group too.</summary>
    public GroupReasons Reasons { get; }

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => GroupRating.Explain(Reasons, OwnTier);

    /// <summary>Text such as <c>Shanghai of Holding: tier A</c>.</summary>
    public override string ToString() => CustomerId + " of " + GroupRating.Group.GroupId + ": tier " + Tier;

    /// <summary>A lower number is a better tier; Unknown is worse than any.</summary>
    private static GroupReasons ReasonOf(GroupRating rating, CustomerTier own)
    {
        if ((rating.Reasons & (GroupReasons.StandsAlone | GroupReasons.SumUnknown)) != GroupReasons.None)
            return GroupReasons.None;
        if (own == rating.Tier)
            return GroupReasons.SameAsGroup;
        return own == CustomerTier.Unknown || own > rating.Tier ? GroupReasons.RaisedByGroup : GroupReasons.LoweredByGroup;
    }
}
