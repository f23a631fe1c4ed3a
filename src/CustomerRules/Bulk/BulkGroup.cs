namespace CustomerRules.Bulk;

/// <summary>What a group of customers adds up to.</summary>
/// <remarks><c>default</c> is a group of nobody. Groups are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct BulkGroup
{
    internal BulkGroup(long customers, decimal tierValue, decimal positiveTierValue, decimal switchingCost) =>
        (Customers, TierValue, PositiveTierValue, SwitchingCost) = (customers, tierValue, positiveTierValue, switchingCost);

    /// <summary>The number of customers.</summary>
    public long Customers { get; }

    /// <summary>The exact sum of the known tier values, negative ones too, in the unit of the boundaries' basis.</summary>
    public decimal TierValue { get; }

    /// <summary>The exact sum of the tier values above 0, in the unit of the boundaries' basis.</summary>
    public decimal PositiveTierValue { get; }

    /// <summary>The exact sum of the known switching costs, in the ledger currency.</summary>
    public decimal SwitchingCost { get; }
}
