using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules.Changes;

/// <summary>Who would move under changed rules, before they are published.</summary>
/// <remarks>
/// Facts and dates are the same on both sides; only the rules, and the boundaries that each finds, differ. A trade pattern is a fact here: a changed trade policy shows only
/// where the caller makes the trade facts anew. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class RuleChangePreview
{
    private static readonly IReadOnlyList<CustomerTier> AllTiers =
        Array.AsReadOnly([CustomerTier.Unknown, CustomerTier.A, CustomerTier.B, CustomerTier.C, CustomerTier.D]);

    private static readonly IReadOnlyList<ProfitabilityFlag> AllFlags =
        Array.AsReadOnly([ProfitabilityFlag.Unknown, ProfitabilityFlag.Green, ProfitabilityFlag.Amber, ProfitabilityFlag.Red]);

    private static readonly IReadOnlyList<SwitchingBarrier> AllBarriers = Array.AsReadOnly(
    [
        SwitchingBarrier.Unknown, SwitchingBarrier.NotApplicable, SwitchingBarrier.None, SwitchingBarrier.Low,
        SwitchingBarrier.Moderate, SwitchingBarrier.High, SwitchingBarrier.Prohibitive,
    ]);

    private static readonly IReadOnlyList<RelationshipType> AllTypes = Array.AsReadOnly(
    [
        RelationshipType.Unknown, RelationshipType.Transactional, RelationshipType.Developing, RelationshipType.Captive, RelationshipType.Partnership,
    ]);

    internal RuleChangePreview(TierBoundaries before, TierBoundaries after, IReadOnlyList<(string? CustomerId, RowAssessment Before, RowAssessment After)> customers)
    {
        (BoundariesBefore, BoundariesAfter, Count) = (before, after, customers.Count);
        Tiers = new(AllTiers, customers.Select(customer => (customer.Before.Tier, customer.After.Tier)));
        Flags = new(AllFlags, customers.Select(customer => (customer.Before.Profitability.Flag, customer.After.Profitability.Flag)));
        Barriers = new(AllBarriers, customers.Select(customer => (customer.Before.SwitchingCost.Barrier, customer.After.SwitchingCost.Barrier)));
        RelationshipTypes = new(AllTypes, customers.Select(customer => (customer.Before.Relationship.Type, customer.After.Relationship.Type)));
        var movers = new List<CustomerMove>();
        for (var i = 0; i < customers.Count; i++)
        {
            if (CustomerMove.Of(i, customers[i].CustomerId, customers[i].Before, customers[i].After) is { } move)
                movers.Add(move);
        }

        Movers = movers.AsReadOnly();
    }

    /// <summary>The boundaries of the rules in force.</summary>
    public TierBoundaries BoundariesBefore { get; }

    /// <summary>The boundaries of the changed rules.</summary>
    public TierBoundaries BoundariesAfter { get; }

    /// <summary>The customers.</summary>
    public int Count { get; }

    /// <summary>Raw tiers before and after.</summary>
    public DecisionMatrix<CustomerTier> Tiers { get; }

    /// <summary>Profitability flags before and after.</summary>
    public DecisionMatrix<ProfitabilityFlag> Flags { get; }

    /// <summary>Barriers before and after.</summary>
    public DecisionMatrix<SwitchingBarrier> Barriers { get; }

    /// <summary>Relationship types before and after.</summary>
    public DecisionMatrix<RelationshipType> RelationshipTypes { get; }

    /// <summary>The customers of whom at least one of the four decisions differs, in the order given.</summary>
    public IReadOnlyList<CustomerMove> Movers { get; }

    /// <summary>Invariant text such as <c>12 of 120 move</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Movers.Count} of {Count} move");
}
