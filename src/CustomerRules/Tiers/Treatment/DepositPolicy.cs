namespace CustomerRules.Tiers.Treatment;

/// <summary>Says when a request calls for a deposit.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DepositPolicy
{
    private DepositPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static DepositPolicy Standard { get; } = new();
}
