using CustomerRules.Numbers;

namespace CustomerRules.Relationships;

/// <summary>Adds the items of one axis up.</summary>
internal struct AxisTally
{
    private int sum;
    private int knownWeight;
    private int openPoints;

    /// <summary>Adds an item that is known, unknown (null), or known as "at least" its value.</summary>
    public void Add(int weight, int? value, bool isAtLeast)
    {
        if (value is not { } known)
        {
            openPoints += weight * Proportion.MaxBasisPoints;
            return;
        }

        sum += weight * known;
        knownWeight += weight;
        if (isAtLeast)
            openPoints += weight * (Proportion.MaxBasisPoints - known);
    }

    public readonly AxisAssessment Assess() => new(
        knownWeight > 0 ? Proportion.FromBasisPoints(sum / knownWeight) : null,
        Proportion.FromBasisPoints(knownWeight * 100),
        Proportion.FromBasisPoints(sum / 100),
        Proportion.FromBasisPoints((sum + openPoints) / 100));
}
