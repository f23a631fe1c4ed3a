using CustomerRules.Numbers;

namespace CustomerRules.Relationships;

/// <summary>What one item of evidence adds to its axis.</summary>
/// <param name="Item">The item.</param>
/// <param name="Weight">Its weight in points of 100.</param>
/// <param name="Value">Its value after scaling; null where unknown.</param>
/// <remarks>
/// The points of an axis' known items add up to score x known weight exactly (before the score is floored).
/// <c>default</c> is an unknown lock-in ratio of weight 0. Contributions are equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly record struct EvidenceContribution(EvidenceItem Item, int Weight, Proportion? Value)
{
    /// <summary>Weight x value in basis points: 0 to 1,000,000; 0 where unknown.</summary>
    public int Points => Weight * (Value?.BasisPoints ?? 0);
}
