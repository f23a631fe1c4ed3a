using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Volumes just below a step that cost more than buying up to the step.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class VolumeCliff
{
    private readonly MoneyScale scale;

    internal VolumeCliff(VolumeStep step, decimal from, decimal upTo, decimal costOfStep, MoneyScale scale)
    {
        Step = step;
        From = from;
        UpTo = upTo;
        CostOfStep = costOfStep;
        this.scale = scale;
    }

    /// <summary>The step.</summary>
    public VolumeStep Step { get; }

    /// <summary>The least volume, in the band just below the step, that costs more than the step; in the ledger currency.</summary>
    public decimal From { get; }

    /// <summary>The greatest volume below the step; in the ledger currency.</summary>
    public decimal UpTo { get; }

    /// <summary>What the step's own volume costs after the discount; in the ledger currency.</summary>
    public decimal CostOfStep { get; }

    /// <summary>Invariant text such as <c>9,800.01 to 9,999.99 cost more than 10,000.00, which costs 9,800.00</c>.</summary>
    public override string ToString() =>
        Amounts.Format(From, scale) + " to " + Amounts.Format(UpTo, scale) + " cost more than " + Amounts.Format(Step.From, scale) + ", which costs " + Amounts.Format(CostOfStep, scale);
}
