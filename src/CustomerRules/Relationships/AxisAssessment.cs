using CustomerRules.Numbers;

namespace CustomerRules.Relationships;

/// <summary>Where a customer stands on one axis, bond or commitment.</summary>
/// <param name="Score">floor(sum of weight x value / sum of weights) over the known items; null where none is known.</param>
/// <param name="Coverage">The known weight as a share of all.</param>
/// <param name="Lowest">The score if every unknown item were 0 %.</param>
/// <param name="Highest">The score if every unknown item were 100 %.</param>
/// <remarks><c>default</c> is: nothing known, interval 0 % to 0 %. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct AxisAssessment(Proportion? Score, Proportion Coverage, Proportion Lowest, Proportion Highest);
