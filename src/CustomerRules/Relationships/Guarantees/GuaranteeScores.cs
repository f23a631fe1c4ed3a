using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Guarantees;

/// <summary>How well each guarantee and consistency is kept, 0 % to 100 %. Null is unknown.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class GuaranteeScores
{
    private readonly Proportion?[] scores;

    /// <summary>Scores; what is left out is unknown.</summary>
    /// <param name="productQuality">The quality of the product.</param>
    /// <param name="serviceQuality">The quality of the service.</param>
    /// <param name="delivery">Sufficient delivery on time.</param>
    /// <param name="value">Value at least a rival's; where left out, a comparison can give it.</param>
    /// <param name="productNeeds">What we sell fits the customer's product needs.</param>
    /// <param name="strategicDirection">Where we are heading fits the customer's strategic direction.</param>
    public GuaranteeScores(
        Proportion? productQuality = null,
        Proportion? serviceQuality = null,
        Proportion? delivery = null,
        Proportion? value = null,
        Proportion? productNeeds = null,
        Proportion? strategicDirection = null) =>
        scores = [productQuality, serviceQuality, delivery, value, productNeeds, strategicDirection];

    /// <summary>Nothing is scored.</summary>
    public static GuaranteeScores Unknown { get; } = new();

    /// <summary>The four guarantees, in order.</summary>
    public static IReadOnlyList<GuaranteeItem> Guarantees { get; } = Array.AsReadOnly(
        [GuaranteeItem.ProductQuality, GuaranteeItem.ServiceQuality, GuaranteeItem.Delivery, GuaranteeItem.Value]);

    /// <summary>The two consistencies, in order.</summary>
    public static IReadOnlyList<GuaranteeItem> Consistencies { get; } = Array.AsReadOnly(
        [GuaranteeItem.ProductNeeds, GuaranteeItem.StrategicDirection]);

    /// <summary>The score of an item; null where unknown.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public Proportion? this[GuaranteeItem item] => scores[(int)Guard.Against.UndefinedEnum(item)];
}
