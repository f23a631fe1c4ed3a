using System;
using System.Collections.Generic;
using System.Threading;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Bulk.Filling;

public sealed partial class ColumnTable
{
    /// <summary>A table of customer cards: each as <see cref="CustomerFacts.ToRow"/> makes it, so that the bulk path judges what the front door judges.</summary>
    /// <param name="customers">The customers, in the order of the rows.</param>
    /// <param name="asOf">The date as of which the facts hold; 1900-01-01 to 2199-12-31.</param>
    /// <param name="basis">What the tiers measure, and the decimals of the ledger currency; null for revenue with 2 decimals.</param>
    /// <param name="progress">Told the number of customers done so far, every 4,096 and at the end; null for nobody.</param>
    /// <param name="cancellation">Looked at every 4,096 customers.</param>
    /// <remarks>Of a customer with an amount beyond the range of the scale nothing is known but that: its row is bad.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">A customer is null; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ColumnTable FromFacts(
        IEnumerable<CustomerFacts> customers, LocalDate asOf, TierBasis? basis = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(customers);
        DayNumber.Of(asOf);
        var table = new ColumnTable(0, basis);
        foreach (var spec in ColumnSpecs.All)
        {
            if (spec.Slot is not (ColumnSlot.PriorValue or ColumnSlot.EarlierValue))
                table.Open(spec);
        }

        table.AddAll(
            customers,
            (row, facts) => table.Set(
                row, facts ?? throw new ArgumentException(FormattableString.Invariant($"customers[{row}] must not be null."), nameof(customers)), asOf),
            progress,
            cancellation);
        return table;
    }

    /// <summary>Adds a row for each item, and fills it.</summary>
    internal void AddAll<T>(IEnumerable<T> items, Action<int, T> fill, IProgress<long>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (items is IReadOnlyCollection<T> counted && Rows == 0)
            Reserve(counted.Count);
        var pace = new FillingPace(progress, cancellation);
        foreach (var item in items)
        {
            fill(Add(), item);
            pace.After(Rows);
        }

        pace.End(Rows);
    }

    private void Reserve(int rows)
    {
        capacity = rows;
        foreach (var store in stores)
            store?.Grow(capacity);
    }

    private void Set(int row, CustomerFacts facts, LocalDate asOf)
    {
        try
        {
            Set(row, facts.ToRow(asOf, Basis));
        }
        catch (ArgumentOutOfRangeException e)
        {
            Report(row, e.ParamName ?? FactColumns.TierValue.Name, Sentence(e.Message));
            stores[(int)ColumnSlot.TierValue]!.Write(row, FactColumns.TierValue.Spec.Bad);
        }
    }

    /// <summary>The sentence alone, without what the framework adds about the parameter.</summary>
    private static string Sentence(string message)
    {
        var end = message.IndexOfAny(['\r', '\n']);
        var line = end < 0 ? message : message.Substring(0, end);
        var added = line.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return added < 0 ? line : line.Substring(0, added);
    }
}
