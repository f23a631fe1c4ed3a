namespace CustomerRules.Tiers.Potential;

/// <summary>Finds key accounts by five criteria.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class KeyAccountPolicy
{
    private KeyAccountPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static KeyAccountPolicy Standard { get; } = new();
}
