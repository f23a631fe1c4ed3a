using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Changes;

/// <summary>How many customers go from each decision to each other: a row for what is decided before, a column for what is decided after.</summary>
/// <typeparam name="T">What is decided.</typeparam>
/// <remarks>Nobody is lost: rows, columns and all cells add up to the customers. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DecisionMatrix<T>
    where T : struct, Enum
{
    private readonly int[] counts;
    private readonly int size;

    internal DecisionMatrix(IReadOnlyList<T> values, IEnumerable<(T Before, T After)> customers)
    {
        Values = values;
        size = values.Count;
        counts = new int[size * size];
        foreach (var (before, after) in customers)
        {
            counts[Cell(before, after)]++;
            Total++;
            Moved += EqualityComparer<T>.Default.Equals(before, after) ? 0 : 1;
        }
    }

    /// <summary>What can be decided, in the order of the enum: the rows, and the columns.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>The customers.</summary>
    public int Total { get; }

    /// <summary>The customers whose decision differs.</summary>
    public int Moved { get; }

    /// <summary>The customers that go from one decision to another.</summary>
    /// <param name="before">What is decided before.</param>
    /// <param name="after">What is decided after.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public int this[T before, T after] => counts[Cell(Guard.Against.UndefinedEnum(before), Guard.Against.UndefinedEnum(after))];

    /// <summary>The customers with a decision before: the sum of its row.</summary>
    /// <param name="decision">What is decided.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decision"/> is not defined.</exception>
    public int Before(T decision)
    {
        var (row, sum) = (Guard.Against.UndefinedEnum(decision), 0);
        foreach (var after in Values)
            sum += counts[Cell(row, after)];
        return sum;
    }

    /// <summary>The customers with a decision after: the sum of its column.</summary>
    /// <param name="decision">What is decided.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decision"/> is not defined.</exception>
    public int After(T decision)
    {
        var (column, sum) = (Guard.Against.UndefinedEnum(decision), 0);
        foreach (var before in Values)
            sum += counts[Cell(before, column)];
        return sum;
    }

    /// <summary>Invariant text such as <c>3 of 120 move</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Moved} of {Total} move");

    private int Cell(T before, T after) => (Number(before) * size) + Number(after);

    private static int Number(T decision) => Convert.ToInt32(decision, System.Globalization.CultureInfo.InvariantCulture);
}
