using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerRules.Benchmarks.Columns;

namespace CustomerRules.Benchmarks.Export;

/// <summary>A column as the manifest tells of it.</summary>
internal sealed class ManifestColumn(IColumn column, string file)
{
    public string Name => column.Name;

    public string Type => column.Type;

    public string File => file;

    public int Rows => column.Rows;

    /// <summary>The number that stands for unknown; null where none does.</summary>
    public long? Unknown => column.Unknown;

    /// <summary>The names that the numbers stand for; flags are bits. Null for plain numbers.</summary>
    public Dictionary<string, ulong>? Names => column.Names is not { } names
        ? null
        : Enum.GetValues(names).Cast<object>().ToDictionary(
            value => value.ToString()!, value => Convert.ToUInt64(value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
