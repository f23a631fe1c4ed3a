using System.Collections.Generic;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Cli.Scores;

/// <summary>How many customers came out as what.</summary>
internal sealed class ScoreTally
{
    private readonly Dictionary<CustomerTier, (int Count, decimal Value)> _tiers = [];
    private readonly Dictionary<RelationshipType, int> _types = [];

    /// <summary>All customers.</summary>
    public int Customers { get; private set; }

    /// <summary>The sum of the positive tier values.</summary>
    public decimal Value { get; private set; }

    /// <summary>Counts one customer.</summary>
    public void Add(in CustomerRow row, in RowAssessment assessment)
    {
        var value = row.TierValue > 0 ? row.Scale.ToAmount(row.TierValue) : 0;
        var (count, sum) = Of(assessment.Tier);
        _tiers[assessment.Tier] = (count + 1, sum + value);
        _types[assessment.Relationship.Type] = Of(assessment.Relationship.Type) + 1;
        Customers++;
        Value += value;
    }

    /// <summary>The customers of a tier, and the sum of their positive tier values.</summary>
    public (int Count, decimal Value) Of(CustomerTier tier) => _tiers.GetValueOrDefault(tier);

    /// <summary>The customers with a type of relationship.</summary>
    public int Of(RelationshipType type) => _types.GetValueOrDefault(type);
}
