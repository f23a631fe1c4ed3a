using CustomerRules.Reasons;

namespace CustomerRules.Tiers;

/// <summary>The raw tier of a row, and why.</summary>
/// <remarks><c>default</c> is tier Unknown without a reason. Assessments are equal when both parts are. Immutable and thread-safe.</remarks>
public readonly record struct TierAssessment
{
    internal TierAssessment(CustomerTier tier, RowReasons reasons) => (Tier, Reasons) = (tier, reasons);

    /// <summary>The raw tier: by value and boundaries alone.</summary>
    public CustomerTier Tier { get; }

    /// <summary>Why.</summary>
    public RowReasons Reasons { get; }

    /// <summary>The tier.</summary>
    public override string ToString() => Tier.ToString();
}
