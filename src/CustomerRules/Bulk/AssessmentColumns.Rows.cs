using System;
using CustomerRules.Reasons;

namespace CustomerRules.Bulk;

public sealed partial class AssessmentColumns
{
    /// <summary>The due dates of the next contacts; in days since 1970-01-01, or <see cref="CustomerRow.UnknownDate"/> where contacts follow events. Empty where absent: not computed.</summary>
    public Memory<int> NextContact { get; private set; }

    /// <summary>The latest dates of the next contacts; in days since 1970-01-01, or <see cref="CustomerRow.UnknownDate"/> where contacts follow events. Empty where absent: not computed.</summary>
    public Memory<int> LatestContact { get; private set; }

    /// <summary>Every reason of every rule, as one set; eight bytes each. Empty where absent: not computed.</summary>
    public Memory<RowReasons> Reasons { get; private set; }

    /// <summary>Whether the rows have a field outside its documented range; one byte each. Empty where absent: not computed.</summary>
    public Memory<bool> Invalid { get; private set; }

    /// <summary>The same columns with another <see cref="NextContact"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithNextContact(Memory<int> column)
    {
        var copy = Copy(column.Length);
        copy.NextContact = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="LatestContact"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithLatestContact(Memory<int> column)
    {
        var copy = Copy(column.Length);
        copy.LatestContact = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Reasons"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithReasons(Memory<RowReasons> column)
    {
        var copy = Copy(column.Length);
        copy.Reasons = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Invalid"/>.</summary>
    /// <param name="column">Room for one value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public AssessmentColumns WithInvalid(Memory<bool> column)
    {
        var copy = Copy(column.Length);
        copy.Invalid = column;
        return copy;
    }
}
