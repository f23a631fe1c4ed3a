using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal.Guards;

namespace CustomerRules.BackTests;

/// <summary>What became of all ratings, class by class.</summary>
/// <typeparam name="TClass">A tier or a trade pattern.</typeparam>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BackTestTable<TClass>
    where TClass : struct, Enum
{
    private readonly int expected;

    internal BackTestTable(IReadOnlyList<BackTestRow<TClass>> rows, int expected, BackTestCounts total, BackTestFlips flips) =>
        (Rows, this.expected, Total, Flips) = (rows, expected, total, flips);

    /// <summary>
    /// A row for each class, also one without ratings, in the order of expectation: the class expected to order first, to grow first and to leave last comes first.
    /// A, B, C, D; in rhythm, late, new, silent, one-off, no purchase. The unknown class comes last and has no place in that order.
    /// </summary>
    public IReadOnlyList<BackTestRow<TClass>> Rows { get; }

    /// <summary>All ratings: the sums of the rows.</summary>
    public BackTestCounts Total { get; }

    /// <summary>All changes: the sums of the rows.</summary>
    public BackTestFlips Flips { get; }

    /// <summary>The row of a class.</summary>
    /// <param name="tierOrPattern">The class.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tierOrPattern"/> is not defined.</exception>
    public BackTestRow<TClass> Of(TClass tierOrPattern)
    {
        Guard.Against.UndefinedEnum(tierOrPattern);
        return Rows.First(row => EqualityComparer<TClass>.Default.Equals(row.Class, tierOrPattern));
    }

    /// <summary>How well the order of <see cref="Rows"/> foretells an outcome; ratings of an unknown class are left out.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is Unknown or not defined.</exception>
    public BackTestAuc AucOf(BackTestOutcome outcome) =>
        BackTestAuc.Of(Rows.Take(expected).Select(row => row.Counts), BackTestCounts.Known(outcome));

    /// <summary>Text such as <c>120 rated, 80 active, 75 reordered, 40 grew, 20 left; 12 of 300 flipped, 4 of them back</c>.</summary>
    public override string ToString() => Total + "; " + Flips;
}
