using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk;

public sealed partial class AssessmentColumns
{
    private const int Items = (int)EvidenceItem.TradePattern + 1;

    private Memory<int>[]? contributions;

    internal bool HasContributions => contributions is not null;

    /// <summary>What an item of evidence adds to its axis: weight x value, 0 to 1,000,000 basis points, 0 where unknown. Empty where absent: not computed.</summary>
    /// <param name="item">The item.</param>
    /// <remarks>The items of an axis that are known add up to score x known weight exactly, before the score is floored.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public Memory<int> Contribution(EvidenceItem item)
    {
        Guard.Against.UndefinedEnum(item);
        return ContributionOf(item);
    }

    /// <summary>As <see cref="Contribution"/>, whose guard boxes: kernels ask for every tile.</summary>
    internal Memory<int> ContributionOf(EvidenceItem item) => contributions is null ? default : contributions[(int)item];

    /// <summary>The same columns with another column of contributions.</summary>
    /// <param name="item">The item of evidence.</param>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithContribution(EvidenceItem item, Memory<int> column)
    {
        Guard.Against.UndefinedEnum(item);
        var copy = Copy(column.Length);
        copy.contributions = contributions is null ? new Memory<int>[Items] : (Memory<int>[])contributions.Clone();
        copy.contributions[(int)item] = column;
        return copy;
    }
}
