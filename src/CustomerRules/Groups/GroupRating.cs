using System;
using System.Collections.Generic;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Groups;

/// <summary>The tier of a group, which is the tier of each of its sites.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class GroupRating
{
    internal GroupRating(CustomerGroup group, CustomerTier tier, TierBoundaries boundaries)
    {
        Group = group;
        Tier = tier;
        Boundaries = boundaries;
        Reasons = (group.TierValue.Known is null ? GroupReasons.SumUnknown : GroupReasons.TierOfSum)
            | (group.TierValue is { Known: not null, UnknownMembers: > 0 } ? GroupReasons.SumIncomplete : GroupReasons.None)
            | (group.HeadIsCustomer ? GroupReasons.None : GroupReasons.HeadWithoutTrade)
            | (group.HeadIsCustomer && group.Members.Count == 1 ? GroupReasons.StandsAlone : GroupReasons.None);
    }

    /// <summary>The group.</summary>
    public CustomerGroup Group { get; }

    /// <summary>The tier by the sum of the known tier values; Unknown where none is known.</summary>
    public CustomerTier Tier { get; }

    /// <summary>The boundaries that it was rated with.</summary>
    public TierBoundaries Boundaries { get; }

    /// <summary>Every reason that applies.</summary>
    public GroupReasons Reasons { get; }

    /// <summary>The reasons as sentences with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => Explain(Reasons, CustomerTier.Unknown);

    /// <summary>Text such as <c>Holding, 3 members: tier A</c>.</summary>
    public override string ToString() => Group + ": tier " + Tier;

    internal IReadOnlyList<Reason> Explain(GroupReasons reasons, CustomerTier ownTier) =>
        GroupReasonTexts.All.Explain(reasons, (name, text) => name switch
        {
            "group" => Group.GroupId,
            "measure" => Vocabulary.OfMeasure(Boundaries.Basis.Measure, text.Language),
            "sum" => text.Money(Group.TierValue.Known, Boundaries.Basis.Scale),
            "members" => text.Number(Group.Members.Count),
            "unknown" => text.Number(Group.TierValue.UnknownMembers),
            "tier" => Vocabulary.Of(Tier, text.Language),
            "ownTier" => Vocabulary.Of(ownTier, text.Language),
            _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
        });
}
