using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers;

/// <summary>The profitability flag of a row, and why.</summary>
/// <remarks><c>default</c> is flag Unknown without margin and reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct ProfitabilityAssessment
{
    internal ProfitabilityAssessment(ProfitabilityFlag flag, Ratio? margin, RowReasons reasons) => (Flag, Margin, Reasons) = (flag, margin, reasons);

    /// <summary>The flag.</summary>
    public ProfitabilityFlag Flag { get; }

    /// <summary>Contribution / value, floored to basis points; null where the contribution or a positive value is not known.</summary>
    public Ratio? Margin { get; }

    /// <summary>Every reason that applies.</summary>
    public RowReasons Reasons { get; }

    /// <summary>Invariant text such as <c>Green, margin 12.00 %</c>.</summary>
    public override string ToString() => Margin is { } margin ? Flag + ", margin " + margin : Flag.ToString();
}
