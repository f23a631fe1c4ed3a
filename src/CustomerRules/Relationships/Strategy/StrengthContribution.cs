using System;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Strategy;

/// <summary>What one item adds to the strength of a customer.</summary>
/// <remarks>
/// The points of the known items add up to score x known weight exactly (before the score is floored).
/// <c>default</c> is an unknown size of weight 0. Contributions are equal when every part is. Immutable and thread-safe.
/// </remarks>
public readonly record struct StrengthContribution
{
    internal StrengthContribution(StrengthItem item, int weight, Proportion? value) => (Item, Weight, Value) = (item, weight, value);

    /// <summary>The item.</summary>
    public StrengthItem Item { get; }

    /// <summary>Its weight in points of 100.</summary>
    public int Weight { get; }

    /// <summary>Its value after scaling; null where unknown.</summary>
    public Proportion? Value { get; }

    /// <summary>Weight x value in basis points: 0 to 1,000,000; 0 where unknown.</summary>
    public int Points => Weight * (Value?.BasisPoints ?? 0);

    /// <summary>Invariant text such as <c>Size 50 x 75.00 %</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Item} {Weight} x {(Value is { } value ? value.ToString() : "unknown")}");
}
