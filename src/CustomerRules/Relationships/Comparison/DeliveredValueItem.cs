namespace CustomerRules.Relationships.Comparison;

/// <summary>What a customer gets from a supplier and what that costs it: four benefits and four costs.</summary>
/// <remarks>Source: P. Kotler's delivered value: product, service, people and image, less money, time, energy and mind.</remarks>
public enum DeliveredValueItem : byte
{
    /// <summary>Benefit: the product.</summary>
    Product = 0,

    /// <summary>Benefit: the service.</summary>
    Service = 1,

    /// <summary>Benefit: the people.</summary>
    People = 2,

    /// <summary>Benefit: the image.</summary>
    Image = 3,

    /// <summary>Cost: money.</summary>
    Money = 4,

    /// <summary>Cost: time.</summary>
    Time = 5,

    /// <summary>Cost: energy.</summary>
    Energy = 6,

    /// <summary>Cost: mind.</summary>
    Mind = 7,
}
