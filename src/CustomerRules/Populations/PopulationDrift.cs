using System;
using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Populations;

/// <summary>What changed in a population between two dates: who stands elsewhere, who is new and who is gone, exactly and in full.</summary>
/// <remarks>
/// Every customer of either date is counted once in each matrix. Values are those of the trailing years; an unknown one adds 0.
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class PopulationDrift
{
    internal PopulationDrift(PopulationView before, PopulationView after)
    {
        Before = before;
        After = after;
        var tiers = new DriftCounter(CustomerPosition.Tiers, before.Scale, position => (int)position.Tier);
        var relationships = new DriftCounter(CustomerPosition.Relationships, before.Scale, position => (int)position.Relationship);
        var patterns = new DriftCounter(CustomerPosition.Patterns, before.Scale, position => (int)position.Pattern);
        var changes = new List<PositionChange>();
        foreach (var member in before.Members)
            Count(member.Key, member.Value, after.Members.TryGetValue(member.Key, out var later) ? later : null);
        foreach (var member in after.Members)
        {
            if (!before.Members.ContainsKey(member.Key))
                Count(member.Key, null, member.Value);
        }

        changes.Sort((left, right) => string.CompareOrdinal(left.CustomerId, right.CustomerId));
        Changes = changes.AsReadOnly();
        NewCount = changes.FindAll(change => change.Before is null).Count;
        GoneCount = changes.FindAll(change => change.After is null).Count;
        MovedCount = changes.Count - NewCount - GoneCount;
        StayedCount = before.Members.Count - MovedCount - GoneCount;
        Tiers = new(tiers.Ways());
        Relationships = new(relationships.Ways());
        Patterns = new(patterns.Ways());

        void Count(string customerId, PopulationMember? earlier, PopulationMember? later)
        {
            tiers.Count(earlier, later);
            relationships.Count(earlier, later);
            patterns.Count(earlier, later);
            if (earlier?.Index != later?.Index)
                changes.Add(new(customerId, earlier?.Position, later?.Position, Amount(earlier, before.Scale), Amount(later, before.Scale)));
        }
    }

    /// <summary>The population on the first date.</summary>
    public PopulationView Before { get; }

    /// <summary>The population on the second date.</summary>
    public PopulationView After { get; }

    /// <summary>Number of customers of both dates that stand in another cell on the second.</summary>
    public int MovedCount { get; }

    /// <summary>Number of customers of both dates that stand in the same cell.</summary>
    public int StayedCount { get; }

    /// <summary>Number of customers of the second date only.</summary>
    public int NewCount { get; }

    /// <summary>Number of customers of the first date only.</summary>
    public int GoneCount { get; }

    /// <summary>Who stands elsewhere, is new or is gone, in ordinal order of the customers.</summary>
    public IReadOnlyList<PositionChange> Changes { get; }

    /// <summary>From tier to tier.</summary>
    public DriftMatrix<CustomerTier> Tiers { get; }

    /// <summary>From relationship type to relationship type.</summary>
    public DriftMatrix<RelationshipType> Relationships { get; }

    /// <summary>From trade pattern to trade pattern.</summary>
    public DriftMatrix<TradePattern> Patterns { get; }

    /// <summary>Invariant text such as <c>2026-04-01 to 2026-07-01: 12 moved, 80 stayed, 3 new, 1 gone</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Before.AsOf:uuuu-MM-dd} to {After.AsOf:uuuu-MM-dd}: {MovedCount:#,0} moved, {StayedCount:#,0} stayed, {NewCount:#,0} new, {GoneCount:#,0} gone");

    private static decimal? Amount(PopulationMember? member, MoneyScale scale) =>
        member is { IsValueKnown: true } known ? scale.ToAmount(known.Value) : null;
}
