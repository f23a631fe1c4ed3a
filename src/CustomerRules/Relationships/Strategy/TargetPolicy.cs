namespace CustomerRules.Relationships.Strategy;

/// <summary>Says with which customers a close relationship is needed.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TargetPolicy
{
    private TargetPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static TargetPolicy Standard { get; } = new();
}
