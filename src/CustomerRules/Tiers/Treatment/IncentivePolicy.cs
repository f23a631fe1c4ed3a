namespace CustomerRules.Tiers.Treatment;

/// <summary>Says what volume earns.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class IncentivePolicy
{
    private IncentivePolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static IncentivePolicy Standard { get; } = new();
}
