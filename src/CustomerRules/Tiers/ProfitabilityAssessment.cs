using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers;

/// <summary>The profitability flag of a row, and why.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Margin">Contribution / value, floored to basis points; null where the contribution or a positive value is not known.</param>
/// <param name="Reasons">Every reason that applies.</param>
/// <remarks><c>default</c> is flag Unknown without margin and reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct ProfitabilityAssessment(ProfitabilityFlag Flag, Ratio? Margin, RowReasons Reasons);
