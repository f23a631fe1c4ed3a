namespace CustomerRules.Relationships.Comparison;

/// <summary>Compares what we deliver with a rival.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DeliveredValuePolicy
{
    private DeliveredValuePolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static DeliveredValuePolicy Standard { get; } = new();
}
