namespace CustomerRules.Relationships.Strategy;

/// <summary>Separates the strength of a customer from its willingness.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ScreeningPolicy
{
    private ScreeningPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static ScreeningPolicy Standard { get; } = new();
}
