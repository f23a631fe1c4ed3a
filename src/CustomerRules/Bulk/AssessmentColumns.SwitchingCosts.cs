using System;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Bulk;

public sealed partial class AssessmentColumns
{
    /// <summary>What leaving would cost the customers: the sums of the known parts; in minor units, 0 to 3.6 x 10^15, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: not computed.</summary>
    public Memory<long> SwitchingCost { get; private set; }

    /// <summary>How much of the switching cost is known; one byte each. Empty where absent: not computed.</summary>
    public Memory<Completeness> Completeness { get; private set; }

    /// <summary>The lock-in ratios; 0 to 1,000,000 basis points, or <see cref="CustomerRow.UnknownRatio"/>. Empty where absent: not computed.</summary>
    public Memory<int> LockIn { get; private set; }

    /// <summary>The switching barriers; one byte each. Empty where absent: not computed.</summary>
    public Memory<SwitchingBarrier> Barrier { get; private set; }

    /// <summary>The break-even discounts; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: not computed.</summary>
    public Memory<short> BreakEvenDiscount { get; private set; }

    /// <summary>The same columns with another <see cref="SwitchingCost"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithSwitchingCost(Memory<long> column)
    {
        var copy = Copy(column.Length);
        copy.SwitchingCost = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Completeness"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithCompleteness(Memory<Completeness> column)
    {
        var copy = Copy(column.Length);
        copy.Completeness = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="LockIn"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithLockIn(Memory<int> column)
    {
        var copy = Copy(column.Length);
        copy.LockIn = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Barrier"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithBarrier(Memory<SwitchingBarrier> column)
    {
        var copy = Copy(column.Length);
        copy.Barrier = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="BreakEvenDiscount"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithBreakEvenDiscount(Memory<short> column)
    {
        var copy = Copy(column.Length);
        copy.BreakEvenDiscount = column;
        return copy;
    }
}
