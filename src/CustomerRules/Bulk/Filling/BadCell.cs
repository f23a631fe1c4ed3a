using System;

namespace CustomerRules.Bulk.Filling;

/// <summary>A value that could not stand in its column: where it is, and what is wrong with it.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BadCell
{
    internal BadCell(int row, string column, string problem) => (Row, Column, Problem) = (row, column, problem);

    /// <summary>The index of the row, from 0.</summary>
    public int Row { get; }

    /// <summary>The stable name of the column, such as <c>share_of_wallet</c>; of a customer card the amount or the sum that <see cref="CustomerFacts.ToRow"/> names.</summary>
    public string Column { get; }

    /// <summary>A sentence with the name, the bound and the value, such as <c>alternatives must be a whole number between 0 and 10,000 suppliers, but was -3.</c></summary>
    public string Problem { get; }

    /// <summary>Invariant text such as <c>row 17: alternatives must be a whole number between 0 and 10,000 suppliers, but was -3.</c></summary>
    public override string ToString() => FormattableString.Invariant($"row {Row}: {Problem}");
}
