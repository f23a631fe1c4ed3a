using CustomerRules.Numbers;

namespace CustomerRules.Relationships;

/// <summary>Where a customer stands on one axis, bond or commitment.</summary>
/// <remarks><c>default</c> is: nothing known, interval 0 % to 0 %. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct AxisAssessment
{
    internal AxisAssessment(Proportion? score, Proportion coverage, Proportion lowest, Proportion highest) =>
        (Score, Coverage, Lowest, Highest) = (score, coverage, lowest, highest);

    /// <summary>floor(sum of weight x value / sum of weights) over the known items; null where none is known.</summary>
    public Proportion? Score { get; }

    /// <summary>The known weight as a share of all.</summary>
    public Proportion Coverage { get; }

    /// <summary>The score if every unknown item were 0 %.</summary>
    public Proportion Lowest { get; }

    /// <summary>The score if every unknown item, and the lock-in ratio of a partial total, were 100 %.</summary>
    public Proportion Highest { get; }

    /// <summary>Invariant text such as <c>65.28 % (45.70 % to 75.70 %)</c>.</summary>
    public override string ToString() => (Score is { } score ? score.ToString() : "unknown") + " (" + Lowest + " to " + Highest + ")";
}
