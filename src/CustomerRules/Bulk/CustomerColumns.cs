using System;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk;

/// <summary>What is known of many customers, one column a fact, over the caller's own memory: nothing is copied.</summary>
/// <remarks>
/// <para>Shape: every column that is given has one value a row. A column that is absent means unknown for every row. The same memory may serve as
/// several columns, such as the trailing year's value for the tier value too. Arrays convert.</para>
/// <para>Units, ranges and unknowns are those of <see cref="CustomerRow"/>; values are looked at when the rows are judged, not here.</para>
/// <para>Compared by reference. Immutable and thread-safe as long as nobody writes to the memory: each <c>With</c> returns new columns over the same memory.</para>
/// </remarks>
public sealed partial class CustomerColumns
{
    /// <summary>So many rows of which nothing is known yet.</summary>
    /// <param name="rows">The number of rows; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public CustomerColumns(int rows) => Rows = Guard.Against.OutOfRange(rows, 0, int.MaxValue, "rows");

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    private CustomerColumns Copy(int length)
    {
        Guard.Against.LengthOtherThan(Rows, length);
        return (CustomerColumns)MemberwiseClone();
    }
}
