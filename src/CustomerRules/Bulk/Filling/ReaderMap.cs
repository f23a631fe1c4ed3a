using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Filling;

/// <summary>Which columns of a data reader are which facts: those with the stable names of <see cref="FactColumns"/>, such as <c>annual_spend</c>, and those that the caller names otherwise.</summary>
/// <remarks>
/// <para>Names are compared without regard to case. Columns of the reader that are no fact are left alone, so that <c>SELECT *</c> works; a fact without a column is absent, which means unknown for every row:
/// <see cref="ColumnTable.Has"/> tells. NULL and empty text are unknown.</para>
/// <para>Types: money and counts as decimals, integers or text (invariant, no exponent, no separators), money in the currency; shares and growth as percentages, 46.00; dates as dates, moments (the time of day is left out) or ISO text;
/// answers as booleans, 0 and 1, or <c>yes</c>, <c>no</c>, <c>true</c>, <c>false</c>; tiers, types and patterns as names or numbers. Floating point is not exact and is refused: cast it to a decimal.</para>
/// <para>Compared by reference. Immutable and thread-safe: each <c>With</c> returns another map.</para>
/// </remarks>
public sealed class ReaderMap
{
    private readonly Dictionary<ColumnSlot, string> names;

    private ReaderMap(Dictionary<ColumnSlot, string> names) => this.names = names;

    /// <summary>Every fact under its stable name: <c>annual_spend</c>, <c>last_contact</c>, <c>share_of_wallet</c> and so on, as <see cref="FactColumns"/> lists them.</summary>
    public static ReaderMap Standard { get; } = new(new Dictionary<ColumnSlot, string>());

    /// <summary>The same map with another name for one fact; the reader must have a column of that name.</summary>
    /// <typeparam name="TValue">The type of the fact's values.</typeparam>
    /// <param name="column">The fact.</param>
    /// <param name="name">The name of the column in the reader; not empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public ReaderMap With<TValue>(FactColumn<TValue> column, string name)
    {
        Guard.Against.Null(column);
        Guard.Against.NullOrEmpty(name);
        return new(new Dictionary<ColumnSlot, string>(names) { [column.Spec.Slot] = name });
    }

    /// <summary>A table with a row for each row that the reader still has. The caller opened the reader and closes it.</summary>
    /// <param name="reader">The reader; only read forward.</param>
    /// <param name="basis">What the tiers measure, and the decimals of the ledger currency; null for revenue with 2 decimals.</param>
    /// <param name="eachRow">Called with the index of each row while the reader stands on it, to take what is no fact, such as the customer's id; null for nothing.</param>
    /// <param name="progress">Told the number of rows read so far, every 4,096 and at the end; null for nobody.</param>
    /// <param name="cancellation">Looked at every 4,096 rows.</param>
    /// <remarks>Cost: nothing is allocated for a row but for a bad one, save what the reader and texts allocate.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="ArgumentException">The reader lacks a column that was named, has no fact at all, has one twice, or has one as floating point; nothing has been read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ColumnTable Fill(
        DbDataReader reader, TierBasis? basis = null, Action<int>? eachRow = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var columns = ReaderColumn.Find(Guard.Against.Null(reader), names);
        var table = new ColumnTable(0, basis);
        foreach (var column in columns)
            table.Open(column.Spec);
        var pace = new FillingPace(progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        while (reader.Read())
        {
            var row = table.Add();
            foreach (var column in columns)
                column.Fill(table, row, reader);
            eachRow?.Invoke(row);
            pace.After(table.Rows);
        }

        pace.End(table.Rows);
        return table;
    }
}
