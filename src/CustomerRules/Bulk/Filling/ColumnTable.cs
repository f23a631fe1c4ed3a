using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk.Filling;

/// <summary>Columns of facts that are being filled: from arrays of decimals and dates, from rows, or by <see cref="ColumnMap{T}"/>, <see cref="ReaderMap"/> and <see cref="FromFacts"/>.</summary>
/// <remarks>
/// <para>Everything is unknown at first. A column takes memory when it is filled first; one that never is stays absent.</para>
/// <para>Nothing is lost: a value that its column cannot hold is told of in <see cref="BadCells"/> with row, name, bound and value, and a number outside the range is put in its place, so that the row is invalid in the
/// assessment too and is counted there. A bad value is never painted over: what is filled in its place later changes nothing.</para>
/// <para>Compared by reference. It is the one object here that changes, and not thread-safe; what <see cref="ToColumns"/> gave reads the same memory, so fill first.</para>
/// </remarks>
public sealed partial class ColumnTable
{
    /// <summary>The most bad values that are told of one by one: 1,000. All of them are counted.</summary>
    public const int MostBadCells = 1_000;

    private readonly ColumnStore?[] stores = new ColumnStore?[ColumnSpecs.All.Count];
    private readonly List<BadCell> badCells = [];
    private readonly HashSet<int> badRows = [];
    private int capacity;

    /// <summary>A table of so many rows of which nothing is known.</summary>
    /// <param name="rows">The number of rows; 0 or more.</param>
    /// <param name="basis">What the tiers measure, and the decimals of the ledger currency; null for revenue with 2 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    public ColumnTable(int rows, TierBasis? basis = null)
    {
        Rows = capacity = Guard.Against.OutOfRange(rows, 0, int.MaxValue);
        Basis = basis ?? TierBasis.Standard;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; private set; }

    /// <summary>What the tiers measure, and the decimals of the ledger currency.</summary>
    public TierBasis Basis { get; }

    /// <summary>How many rows have at least one bad value; each of them is invalid in the assessment.</summary>
    public int BadRows => badRows.Count;

    /// <summary>The first 1,000 bad values, in the order in which they were met.</summary>
    public IReadOnlyList<BadCell> BadCells => badCells.AsReadOnly();

    /// <summary>Whether a column was filled; one that was not is absent, which means unknown for every row.</summary>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public bool Has<TValue>(FactColumn<TValue> column) => IsFilled(Guard.Against.Null(column).Spec.Slot);

    internal bool IsFilled(ColumnSlot slot) => stores[(int)slot] is not null;

    /// <summary>Takes a column up although it may have no rows yet.</summary>
    internal void Open(ColumnSpec spec) => stores[(int)spec.Slot] ??= ColumnStores.For(spec, capacity);

    /// <summary>Adds a row of which nothing is known yet.</summary>
    internal int Add()
    {
        if (Rows == capacity)
        {
            capacity = (int)Math.Min(0x7FFF_FFC7L, Math.Max(256L, capacity * 2L));
            foreach (var store in stores)
                store?.Grow(capacity);
        }

        return Rows++;
    }

    /// <summary>Writes a number that was made by the column's rules; a bad one with what is wrong with the value.</summary>
    internal void Put<TValue>(ColumnSpec spec, int row, long number, TValue value)
    {
        if (number == spec.Bad)
            Report(row, spec.Name, spec.Problem(value, Basis.Scale));
        stores[(int)spec.Slot]!.Write(row, number);
    }

    private void Report(int row, string column, string problem)
    {
        badRows.Add(row);
        if (badCells.Count < MostBadCells)
            badCells.Add(new(row, column, problem));
    }
}
