namespace CustomerRules.Prospects;

/// <summary>Sorts prospects by their demand.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DemandTriagePolicy
{
    private DemandTriagePolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static DemandTriagePolicy Standard { get; } = new();
}
