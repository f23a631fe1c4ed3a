using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Relationships.Strategy;

/// <summary>The weights of the strength in whole points: one value, because they must add up to 100.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class StrengthWeights
{
    private readonly int[] weights;

    /// <summary>Weights of their own; each 0 to 100.</summary>
    /// <param name="size">Its size.</param>
    /// <param name="growth">Its growth.</param>
    /// <param name="influence">Its influence.</param>
    /// <param name="contribution">What it leaves over.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is out of range.</exception>
    /// <exception cref="ArgumentException">The weights do not add up to 100.</exception>
    public StrengthWeights(int size = 50, int growth = 20, int influence = 15, int contribution = 15)
    {
        weights =
        [
            Guard.Against.WeightOutOfRange(size),
            Guard.Against.WeightOutOfRange(growth),
            Guard.Against.WeightOutOfRange(influence),
            Guard.Against.WeightOutOfRange(contribution),
        ];
        Guard.Against.NotHundred(size + growth + influence + contribution, "strength");
    }

    /// <summary>Size 50, growth 20, influence 15, contribution 15.</summary>
    public static StrengthWeights Standard { get; } = new();

    /// <summary>The weight of an item in points, 0 to 100; by default as <see cref="Standard"/> lists it.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public int this[StrengthItem item] => weights[(int)Guard.Against.UndefinedEnum(item)];

    internal int Of(StrengthItem item) => weights[(int)item];
}
