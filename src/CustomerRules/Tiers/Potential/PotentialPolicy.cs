namespace CustomerRules.Tiers.Potential;

/// <summary>Finds rising stars, customers to nurture and self-service candidates.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class PotentialPolicy
{
    private PotentialPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static PotentialPolicy Standard { get; } = new();
}
