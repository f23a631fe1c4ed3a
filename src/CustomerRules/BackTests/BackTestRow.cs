using System;
using CustomerRules.Numbers;

namespace CustomerRules.BackTests;

/// <summary>What became of the ratings of one class.</summary>
/// <typeparam name="TClass">A tier or a trade pattern.</typeparam>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class BackTestRow<TClass>
    where TClass : struct, Enum
{
    private readonly BackTestCounts all;

    internal BackTestRow(TClass tierOrPattern, BackTestCounts counts, BackTestFlips flips, BackTestCounts all) =>
        (Class, Counts, Flips, this.all) = (tierOrPattern, counts, flips, all);

    /// <summary>The tier or pattern on the rating date.</summary>
    public TClass Class { get; }

    /// <summary>How many ratings there were, and what became of them.</summary>
    public BackTestCounts Counts { get; }

    /// <summary>How many were another class at the next date.</summary>
    public BackTestFlips Flips { get; }

    /// <summary>
    /// The lift: this class's hit rate against everybody's, exact and floored to basis points, at most 10,000 %; 100 % is no better than not rating at all.
    /// Unknown where the outcome could not come in this class, or came to nobody.
    /// </summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is Unknown or not defined.</exception>
    public Ratio? LiftOf(BackTestOutcome outcome)
    {
        decimal hits = Counts.CountOf(outcome), tries = Counts.BaseOf(outcome), allHits = all.CountOf(outcome), allTries = all.BaseOf(outcome);
        return tries == 0 || allHits == 0
            ? null
            : Ratio.FromBasisPoints((int)Math.Min(Ratio.MaxBasisPoints, decimal.Floor(hits * allTries * Proportion.MaxBasisPoints / (tries * allHits))));
    }

    /// <summary>Text such as <c>InRhythm: 120 rated, 80 active, 75 reordered, 40 grew, 20 left</c>.</summary>
    public override string ToString() => Class + ": " + Counts;
}
