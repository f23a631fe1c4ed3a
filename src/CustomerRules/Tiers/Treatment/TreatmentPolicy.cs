namespace CustomerRules.Tiers.Treatment;

/// <summary>Says what each tier gets.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class TreatmentPolicy
{
    private TreatmentPolicy()
    {
    }

    /// <summary>The standard parameters.</summary>
    public static TreatmentPolicy Standard { get; } = new();
}
