namespace CustomerRules.Relationships.Guarantees;

/// <summary>Scores the four guarantees and the two consistencies.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class GuaranteePolicy
{
    private GuaranteePolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static GuaranteePolicy Standard { get; } = new();
}
