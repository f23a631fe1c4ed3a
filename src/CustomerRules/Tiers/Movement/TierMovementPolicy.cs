namespace CustomerRules.Tiers.Movement;

/// <summary>Decides whether a customer moves to another tier.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TierMovementPolicy
{
    private TierMovementPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static TierMovementPolicy Standard { get; } = new();
}
