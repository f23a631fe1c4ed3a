using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using CustomerRules.Bulk;

namespace CustomerRules.Cli.Trials;

/// <summary>
/// Customers repeated until there are so many rows. The first repeat is the customers as they are; in later ones amounts, shares and dates are varied, counts, answers,
/// tiers and patterns are not.
/// </summary>
/// <remarks>The amounts of trade, and the dates, of a row vary together, so that a row fits together: margin and growth stay, and the first order is not after the last.</remarks>
internal sealed partial class SyntheticRows
{
    /// <summary>The most rows.</summary>
    public const int Most = 100_000_000;

    /// <summary>The bytes of a row.</summary>
    public const int BytesPerRow = 109;

    private const int RowsPerBlock = 16_384;

    private readonly List<Action<int, int>> _fillers = [];
    private readonly int _customers;
    private readonly int _rows;

    private SyntheticRows(int customers, int rows)
    {
        _customers = customers;
        _rows = rows;
    }

    /// <summary>Makes the rows; there is at least one customer.</summary>
    public static CustomerColumns Make(CustomerColumns customers, int rows, Action<double> report, CancellationToken interruption)
    {
        var synthetic = new SyntheticRows(customers.Rows, rows);
        var columns = synthetic.Columns(customers);
        synthetic.Fill(report, interruption);
        return columns;
    }

    private void Fill(Action<double> report, CancellationToken interruption)
    {
        int blocks = (_rows + RowsPerBlock - 1) / RowsPerBlock;
        int done = 0;
        Parallel.For(0, blocks, new ParallelOptions { CancellationToken = interruption }, block =>
        {
            int first = block * RowsPerBlock;
            foreach (var fill in _fillers)
                fill(first, Math.Min(RowsPerBlock, _rows - first));
            report((double)Interlocked.Increment(ref done) / blocks);
        });
    }

    private T[] Column<T>(ReadOnlyMemory<T> customers, int what, Func<T, ulong, T>? vary = null)
    {
        if (customers.IsEmpty)
            return [];
        var column = GC.AllocateUninitializedArray<T>(_rows);
        _fillers.Add((first, count) => Fill(customers.Span, column.AsSpan(first, count), first, what, vary));
        return column;
    }

    private void Fill<T>(ReadOnlySpan<T> customers, Span<T> rows, int first, int what, Func<T, ulong, T>? vary)
    {
        int done = Math.Min(_customers - (first % _customers), rows.Length);
        customers.Slice(first % _customers, done).CopyTo(rows);
        for (; done < rows.Length; done += Math.Min(_customers, rows.Length - done))
            customers[..Math.Min(_customers, rows.Length - done)].CopyTo(rows[done..]);
        if (vary is null)
            return;
        for (int i = Math.Max(0, _customers - first); i < rows.Length; i++)
            rows[i] = vary(rows[i], Variation.Hash(first + i, what));
    }
}
