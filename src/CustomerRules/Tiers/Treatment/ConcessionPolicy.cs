namespace CustomerRules.Tiers.Treatment;

/// <summary>Judges requests for a rate cut, longer credit or an overdraft.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ConcessionPolicy
{
    private ConcessionPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static ConcessionPolicy Standard { get; } = new();
}
