using CustomerRules.Tiers;

namespace CustomerRules.Cli.Input.Fields;

/// <summary>A tier, written as its letter.</summary>
internal static class TierField
{
    /// <summary>A, B, C or D.</summary>
    public static FieldParser<CustomerTier> Letter { get; } = NameField<CustomerTier>.Of(
        ("A", CustomerTier.A), ("B", CustomerTier.B), ("C", CustomerTier.C), ("D", CustomerTier.D));
}
