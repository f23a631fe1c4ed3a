using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Comparison;

/// <summary>How a customer scores one supplier, all on one scale: benefits from none (0 %) to the best there is (100 %), costs from none to the worst. Null is unknown.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DeliveredScores
{
    private readonly Proportion?[] scores;

    /// <summary>Scores; what is left out is unknown.</summary>
    /// <param name="supplier">The supplier that is scored, by name; not empty.</param>
    /// <param name="product">Benefit of the product.</param>
    /// <param name="service">Benefit of the service.</param>
    /// <param name="people">Benefit of the people.</param>
    /// <param name="image">Benefit of the image.</param>
    /// <param name="money">Cost in money.</param>
    /// <param name="time">Cost in time.</param>
    /// <param name="energy">Cost in energy.</param>
    /// <param name="mind">Cost in mind.</param>
    /// <exception cref="ArgumentException"><paramref name="supplier"/> is null or empty.</exception>
    public DeliveredScores(
        string supplier,
        Proportion? product = null,
        Proportion? service = null,
        Proportion? people = null,
        Proportion? image = null,
        Proportion? money = null,
        Proportion? time = null,
        Proportion? energy = null,
        Proportion? mind = null)
    {
        Supplier = Guard.Against.NullOrEmpty(supplier);
        scores = [product, service, people, image, money, time, energy, mind];
    }

    /// <summary>The benefits, in order.</summary>
    public static IReadOnlyList<DeliveredValueItem> Benefits { get; } = Array.AsReadOnly(
        [DeliveredValueItem.Product, DeliveredValueItem.Service, DeliveredValueItem.People, DeliveredValueItem.Image]);

    /// <summary>The costs, in order.</summary>
    public static IReadOnlyList<DeliveredValueItem> Costs { get; } = Array.AsReadOnly(
        [DeliveredValueItem.Money, DeliveredValueItem.Time, DeliveredValueItem.Energy, DeliveredValueItem.Mind]);

    /// <summary>The supplier that is scored.</summary>
    public string Supplier { get; }

    /// <summary>The score of an item; null where unknown.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public Proportion? this[DeliveredValueItem item] => scores[(int)Guard.Against.UndefinedEnum(item)];

    /// <summary>The supplier.</summary>
    public override string ToString() => Supplier;
}
