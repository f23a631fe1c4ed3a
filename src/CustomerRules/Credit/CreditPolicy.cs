namespace CustomerRules.Credit;

/// <summary>Rates how a customer pays, and recommends a limit and terms.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CreditPolicy
{
    private CreditPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static CreditPolicy Standard { get; } = new();
}
