using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk;

/// <summary>Where the answers on many customers go, one column an answer, into the caller's own memory.</summary>
/// <remarks>
/// <para>Shape: every column that is given has room for one value a row. A column that is absent is not computed. No column may overlap another,
/// nor a column of the facts: that is refused before anything is written. Arrays convert.</para>
/// <para>An invalid row gets <see cref="Reasons.RowReasons.RowInvalid"/> as its only reason, <c>true</c> in <see cref="Invalid"/>, and elsewhere unknown: the enums'
/// <c>Unknown</c>, the sentinels of <see cref="CustomerRow"/>, a confidence of 0 and contributions of 0.</para>
/// <para>Compared by reference. The object is immutable and thread-safe: each <c>With</c> returns new columns over the same memory; the memory itself is written to.</para>
/// </remarks>
public sealed partial class AssessmentColumns
{
    /// <summary>Answers on so many rows, none of them asked for yet.</summary>
    /// <param name="rows">The number of rows; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public AssessmentColumns(int rows) => Rows = Guard.Against.OutOfRange(rows, 0, int.MaxValue, "rows");

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    private AssessmentColumns Copy(int length)
    {
        Guard.Against.LengthOtherThan(Rows, length);
        return (AssessmentColumns)MemberwiseClone();
    }
}
