namespace CustomerRules.Relationships.Guarantees;

/// <summary>What a supplier guarantees its customers: four guarantees and two consistencies.</summary>
/// <remarks>Source: "two consistencies, four guarantees": match the customer's product needs and its strategy; guarantee product, service, delivery and value.</remarks>
public enum GuaranteeItem : byte
{
    /// <summary>Guarantee: the quality of the product.</summary>
    ProductQuality = 0,

    /// <summary>Guarantee: the quality of the service.</summary>
    ServiceQuality = 1,

    /// <summary>Guarantee: sufficient delivery on time.</summary>
    Delivery = 2,

    /// <summary>Guarantee: value at least a rival's.</summary>
    Value = 3,

    /// <summary>Consistency: what we sell fits the customer's product needs.</summary>
    ProductNeeds = 4,

    /// <summary>Consistency: where we are heading fits the customer's strategic direction.</summary>
    StrategicDirection = 5,
}
