using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

/// <summary>Where in the caller's own objects or structs the facts are: one selector a column.</summary>
/// <typeparam name="T">The caller's type, one object a customer.</typeparam>
/// <remarks>
/// A column without a selector is absent. Values become whole numbers as in <see cref="ColumnTable"/>, bad ones are told of there. Selectors are called in the order of the rows by one thread; nothing is
/// allocated for a row but for a bad one. Compared by reference. Immutable and thread-safe as far as the selectors are: each <c>With</c> returns another map.
/// </remarks>
public sealed class ColumnMap<T>
{
    private readonly (ColumnSpec Spec, Action<ColumnTable, int, T> Fill)[] columns;

    /// <summary>A map without columns.</summary>
    public ColumnMap()
        : this([])
    {
    }

    private ColumnMap((ColumnSpec Spec, Action<ColumnTable, int, T> Fill)[] columns) => this.columns = columns;

    /// <summary>The same map with a column.</summary>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="column">The column.</param>
    /// <param name="value">The value of an object; null is unknown. What it throws is not caught.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The column has a selector already.</exception>
    public ColumnMap<T> With<TValue>(FactColumn<TValue> column, Func<T, TValue> value)
    {
        Guard.Against.Null(value);
        return With(Guard.Against.Null(column).Spec, (table, row, item) =>
        {
            var known = value(item);
            table.Put(column.Spec, row, column.NumberOf(known, table.Basis.Scale), known);
        });
    }

    /// <summary>The same map with a column of dates; of a moment the date as it is written, its time of day left out.</summary>
    /// <param name="column">The column.</param>
    /// <param name="moment">The moment of an object; null is unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The column has a selector already.</exception>
    public ColumnMap<T> With(FactColumn<LocalDate?> column, Func<T, DateTime?> moment)
    {
        Guard.Against.Null(moment);
        return With(column, item => moment(item) is { } known ? LocalDate.FromDateTime(known) : default(LocalDate?));
    }

    /// <summary>The same map with a column of shares, given as percentages such as 46.00, rounded half to even to basis points once.</summary>
    /// <param name="column">The column.</param>
    /// <param name="percent">The percentage of an object, 0 to 100; null is unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The column has a selector already.</exception>
    public ColumnMap<T> WithPercent(FactColumn<Proportion?> column, Func<T, decimal?> percent) => WithPercent(Guard.Against.Null(column).Spec, percent);

    /// <summary>The same map with a column of ratios, given as percentages such as 150.00, rounded half to even to basis points once and saturating at +-10,000.</summary>
    /// <param name="column">The column.</param>
    /// <param name="percent">The percentage of an object; null is unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The column has a selector already.</exception>
    public ColumnMap<T> WithPercent(FactColumn<Ratio?> column, Func<T, decimal?> percent) => WithPercent(Guard.Against.Null(column).Spec, percent);

    /// <summary>A table with a row for each object.</summary>
    /// <param name="items">The objects, in the order of the rows; a list or an array is counted first, a query is not.</param>
    /// <param name="basis">What the tiers measure, and the decimals of the ledger currency; null for revenue with 2 decimals.</param>
    /// <param name="progress">Told the number of rows done so far, every 4,096 and at the end; null for nobody.</param>
    /// <param name="cancellation">Looked at every 4,096 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ColumnTable Fill(IEnumerable<T> items, TierBasis? basis = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(items);
        var table = new ColumnTable(0, basis);
        foreach (var (spec, _) in columns)
            table.Open(spec);
        table.AddAll(
            items,
            (row, item) =>
            {
                foreach (var (_, fill) in columns)
                    fill(table, row, item);
            },
            progress,
            cancellation);
        return table;
    }

    private ColumnMap<T> WithPercent(ColumnSpec spec, Func<T, decimal?> percent)
    {
        Guard.Against.Null(percent);
        return With(spec, (table, row, item) =>
        {
            var known = percent(item);
            table.Put(spec, row, known is { } number ? spec.OfDecimal(number, table.Basis.Scale) : spec.Unknown, known);
        });
    }

    private ColumnMap<T> With(ColumnSpec column, Action<ColumnTable, int, T> fill)
    {
        if (Array.Exists(columns, other => other.Spec == column))
            throw new ArgumentException(column.Name + " has a selector already.", nameof(column));
        return new([.. columns, (column, fill)]);
    }
}
