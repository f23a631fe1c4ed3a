using System;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk;

public sealed partial class AssessmentColumns
{
    /// <summary>The raw tiers; one byte each. Empty where absent: not computed.</summary>
    public Memory<CustomerTier> Tier { get; private set; }

    /// <summary>The profitability flags; one byte each. Empty where absent: not computed.</summary>
    public Memory<ProfitabilityFlag> ProfitabilityFlag { get; private set; }

    /// <summary>The same columns with another <see cref="Tier"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithTier(Memory<CustomerTier> column)
    {
        var copy = Copy(column.Length);
        copy.Tier = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="ProfitabilityFlag"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithProfitabilityFlag(Memory<ProfitabilityFlag> column)
    {
        var copy = Copy(column.Length);
        copy.ProfitabilityFlag = column;
        return copy;
    }
}
