using CustomerRules.Reasons;

namespace CustomerRules.Tiers;

/// <summary>The raw tier of a row, and why.</summary>
/// <param name="Tier">The raw tier: by value and boundaries alone.</param>
/// <param name="Reasons">Why.</param>
/// <remarks><c>default</c> is tier Unknown without a reason. Assessments are equal when both parts are. Immutable and thread-safe.</remarks>
public readonly record struct TierAssessment(CustomerTier Tier, RowReasons Reasons);
