using System;
using System.IO;

namespace CustomerRules.Benchmarks.Columns;

/// <summary>One column of facts or of answers, whatever its type.</summary>
internal interface IColumn
{
    /// <summary>Such as <c>tier_value</c>.</summary>
    string Name { get; }

    /// <summary>Such as <c>int64</c>: the size and sign of one value.</summary>
    string Type { get; }

    /// <summary>Which enum the values are, or null.</summary>
    Type? Names { get; }

    /// <summary>What stands for unknown; null where nothing does.</summary>
    long? Unknown { get; }

    int Rows { get; }

    int BytesPerRow { get; }

    /// <summary>The plain sum of some rows in the column's own width, as fast as vectors add: it wraps, because it is only there to have read them.</summary>
    long Sum(int first, int rows);

    /// <summary>Writes one value to some rows.</summary>
    void Fill(int first, int rows);

    /// <summary>Writes all values, little-endian.</summary>
    void CopyTo(Stream stream);

    /// <summary>The first row in which another column of the same type differs; null where none does.</summary>
    int? FirstDifference(IColumn other);
}
