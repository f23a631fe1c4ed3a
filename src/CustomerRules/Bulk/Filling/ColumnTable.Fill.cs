using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Bulk.Filling;

public sealed partial class ColumnTable
{
    /// <summary>Fills a column with values of its natural type; arrays convert. Money is rounded half to even to minor units once.</summary>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="column">The column.</param>
    /// <param name="values">One value a row; null is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many values as rows; nothing has been written.</exception>
    public void Fill<TValue>(FactColumn<TValue> column, ReadOnlySpan<TValue> values)
    {
        Begin(Guard.Against.Null(column).Spec, values.Length);
        for (var row = 0; row < values.Length; row++)
            Put(column.Spec, row, column.NumberOf(values[row], Basis.Scale), values[row]);
    }

    /// <summary>Fills a column with values of which each is known.</summary>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <param name="column">The column.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many values as rows; nothing has been written.</exception>
    public void Fill<TValue>(FactColumn<TValue?> column, ReadOnlySpan<TValue> values)
        where TValue : struct
    {
        Begin(Guard.Against.Null(column).Spec, values.Length);
        for (var row = 0; row < values.Length; row++)
            Put(column.Spec, row, column.NumberOf(values[row], Basis.Scale), values[row]);
    }

    /// <summary>Fills a column of shares with percentages, such as 46.00, rounded half to even to basis points once.</summary>
    /// <param name="column">The column.</param>
    /// <param name="percentages">One percentage a row, 0 to 100; null is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many values as rows; nothing has been written.</exception>
    public void FillPercent(FactColumn<Proportion?> column, ReadOnlySpan<decimal?> percentages) =>
        FillPercent(Guard.Against.Null(column).Spec, percentages);

    /// <summary>Fills a column of ratios with percentages, such as 150.00, rounded half to even to basis points once and saturating at +-10,000.</summary>
    /// <param name="column">The column.</param>
    /// <param name="percentages">One percentage a row; null is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many values as rows; nothing has been written.</exception>
    public void FillPercent(FactColumn<Ratio?> column, ReadOnlySpan<decimal?> percentages) =>
        FillPercent(Guard.Against.Null(column).Spec, percentages);

    private void FillPercent(ColumnSpec spec, ReadOnlySpan<decimal?> percentages)
    {
        Begin(spec, percentages.Length);
        for (var row = 0; row < percentages.Length; row++)
            Put(spec, row, percentages[row] is { } percent ? spec.OfDecimal(percent, Basis.Scale) : spec.Unknown, percentages[row]);
    }

    private void Begin(ColumnSpec spec, int values)
    {
        if (values != Rows)
            throw new ArgumentException(FormattableString.Invariant($"{spec.Name} must have one value for each of the {Rows:#,0} rows, but had {values:#,0}."), nameof(values));
        Open(spec);
    }
}
