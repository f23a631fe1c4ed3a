using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Relationships.Comparison;

/// <summary>The weights of benefits and costs in whole points: one value, because the benefits must add up to 100, and the costs too.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DeliveredValueWeights
{
    private readonly int[] weights;

    /// <summary>Weights of their own; each 0 to 100.</summary>
    /// <param name="product">Benefit of the product.</param>
    /// <param name="service">Benefit of the service.</param>
    /// <param name="people">Benefit of the people.</param>
    /// <param name="image">Benefit of the image.</param>
    /// <param name="money">Cost in money.</param>
    /// <param name="time">Cost in time.</param>
    /// <param name="energy">Cost in energy.</param>
    /// <param name="mind">Cost in mind.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is out of range.</exception>
    /// <exception cref="ArgumentException">The benefits, or the costs, do not add up to 100.</exception>
    public DeliveredValueWeights(
        int product = 40, int service = 30, int people = 15, int image = 15, int money = 50, int time = 20, int energy = 15, int mind = 15)
    {
        weights =
        [
            Guard.Against.WeightOutOfRange(product),
            Guard.Against.WeightOutOfRange(service),
            Guard.Against.WeightOutOfRange(people),
            Guard.Against.WeightOutOfRange(image),
            Guard.Against.WeightOutOfRange(money),
            Guard.Against.WeightOutOfRange(time),
            Guard.Against.WeightOutOfRange(energy),
            Guard.Against.WeightOutOfRange(mind),
        ];
        Guard.Against.NotHundred(product + service + people + image, "benefits");
        Guard.Against.NotHundred(money + time + energy + mind, "costs");
    }

    /// <summary>Benefits: product 40, service 30, people 15, image 15. Costs: money 50, time 20, energy 15, mind 15.</summary>
    public static DeliveredValueWeights Standard { get; } = new();

    /// <summary>The weight of an item in points, 0 to 100; by default as <see cref="Standard"/> lists it.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public int this[DeliveredValueItem item] => weights[(int)Guard.Against.UndefinedEnum(item)];
}
