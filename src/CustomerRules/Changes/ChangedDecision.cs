namespace CustomerRules.Changes;

/// <summary>The decisions of a row that may change.</summary>
public enum ChangedDecision : byte
{
    /// <summary>No decision.</summary>
    None = 0,

    /// <summary>The raw tier.</summary>
    Tier = 1,

    /// <summary>The profitability flag.</summary>
    ProfitabilityFlag = 2,

    /// <summary>The barrier to switching.</summary>
    Barrier = 3,

    /// <summary>The relationship type.</summary>
    RelationshipType = 4,
}
