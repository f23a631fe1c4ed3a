using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.BackTests;

/// <summary>How many ratings there were, and what became of them. A customer counts once for each date on which it was rated.</summary>
/// <remarks><c>default</c> is all 0. Counts are equal when all five are. Immutable and thread-safe.</remarks>
public readonly record struct BackTestCounts
{
    internal BackTestCounts(long rated, long active, long reordered, long grew, long left) =>
        (Rated, Active, Reordered, Grew, Left) = (rated, active, reordered, grew, left);

    /// <summary>Ratings.</summary>
    public long Rated { get; }

    /// <summary>Of these, with a positive order in the window before the rating.</summary>
    public long Active { get; }

    /// <summary>Of the rated, with a positive order in the window after.</summary>
    public long Reordered { get; }

    /// <summary>Of the rated, with a greater net amount in the window after than in the one before.</summary>
    public long Grew { get; }

    /// <summary>Of the active, without a positive order in the window after.</summary>
    public long Left { get; }

    /// <summary>How often the outcome came.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is Unknown or not defined.</exception>
    public long CountOf(BackTestOutcome outcome) => Known(outcome) switch
    {
        BackTestOutcome.Reordered => Reordered,
        BackTestOutcome.Grew => Grew,
        _ => Left,
    };

    /// <summary>How often it could have come: <see cref="Active"/> for <see cref="BackTestOutcome.Left"/>, else <see cref="Rated"/>.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is Unknown or not defined.</exception>
    public long BaseOf(BackTestOutcome outcome) => Known(outcome) == BackTestOutcome.Left ? Active : Rated;

    /// <summary>The hit rate, floor(count x 10,000 / base) basis points; unknown where it could never have come.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is Unknown or not defined.</exception>
    public Proportion? RateOf(BackTestOutcome outcome) => BaseOf(outcome) is var all && all == 0
        ? null
        : Proportion.FromBasisPoints(FloorMath.BasisPointsOf(CountOf(outcome), all, Proportion.MaxBasisPoints));

    /// <summary>Invariant text such as <c>120 rated, 80 active, 75 reordered, 40 grew, 20 left</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Rated:#,0} rated, {Active:#,0} active, {Reordered:#,0} reordered, {Grew:#,0} grew, {Left:#,0} left");

    /// <summary>The outcome, which must be one.</summary>
    internal static BackTestOutcome Known(BackTestOutcome outcome) => Guard.Against.UndefinedEnum(outcome) != BackTestOutcome.Unknown
        ? outcome
        : throw new ArgumentOutOfRangeException(nameof(outcome), "outcome must be Reordered, Grew or Left, but was Unknown.");
}
