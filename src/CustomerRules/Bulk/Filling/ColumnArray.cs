using System;
using System.Collections.Generic;

namespace CustomerRules.Bulk.Filling;

/// <summary>A column as an array of narrow values.</summary>
/// <typeparam name="T">The type of a value as the row holds it.</typeparam>
internal sealed class ColumnArray<T> : ColumnStore
    where T : struct
{
    private readonly Func<long, T> narrow;
    private readonly T unknown;
    private readonly T bad;
    private T[] values = [];

    public ColumnArray(ColumnSpec spec, int capacity, Func<long, T> narrow)
    {
        (this.narrow, unknown, bad) = (narrow, narrow(spec.Unknown), narrow(spec.Bad));
        Grow(capacity);
    }

    public ReadOnlyMemory<T> First(int rows) => new(values, 0, rows);

    public override void Write(int row, long number)
    {
        if (!EqualityComparer<T>.Default.Equals(values[row], bad))
            values[row] = narrow(number);
    }

    public override void Grow(int capacity)
    {
        var old = values.Length;
        Array.Resize(ref values, capacity);
        values.AsSpan(old).Fill(unknown);
    }
}
