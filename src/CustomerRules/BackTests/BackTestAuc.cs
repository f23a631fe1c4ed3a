using System.Collections.Generic;
using CustomerRules.Numbers;

namespace CustomerRules.BackTests;

/// <summary>
/// How well an order of classes foretells an outcome: of all pairs of one rating with the outcome and one without it, the part in which the class of the first is
/// the more expected one, a pair of the same class counting half. 50 % is chance, 100 % a perfect order, below 50 % the wrong way round.
/// </summary>
/// <remarks>
/// The area under the receiver operating characteristic, (concordant + tied / 2) / (concordant + discordant + tied). The pairs are counted exactly.
/// Source: J. A. Hanley and B. J. McNeil 1982. <c>default</c> has no pair and an unknown value. Equal when all three counts are. Immutable and thread-safe.
/// </remarks>
public readonly record struct BackTestAuc
{
    internal BackTestAuc(decimal concordant, decimal discordant, decimal tied) => (ConcordantPairs, DiscordantPairs, TiedPairs) = (concordant, discordant, tied);

    /// <summary>Pairs in the expected order; a whole number.</summary>
    public decimal ConcordantPairs { get; }

    /// <summary>Pairs the other way round; a whole number.</summary>
    public decimal DiscordantPairs { get; }

    /// <summary>Pairs of the same class; a whole number.</summary>
    public decimal TiedPairs { get; }

    /// <summary>All pairs: ratings with the outcome x ratings without it.</summary>
    public decimal Pairs => ConcordantPairs + DiscordantPairs + TiedPairs;

    /// <summary>The area, floored to basis points; unknown where every rating had the outcome or none had it.</summary>
    public Proportion? Value => Pairs == 0
        ? null
        : Proportion.FromBasisPoints((int)decimal.Floor(((2 * ConcordantPairs) + TiedPairs) * Proportion.MaxBasisPoints / (2 * Pairs)));

    /// <summary>Text such as <c>66.10 %</c>, or <c>unknown</c>.</summary>
    public override string ToString() => Value?.ToString() ?? "unknown";

    /// <summary>From classes in the order of expectation, the one expected to order first in front.</summary>
    internal static BackTestAuc Of(IEnumerable<BackTestCounts> classes, BackTestOutcome outcome)
    {
        // Of those in front, with the outcome and without it.
        decimal with = 0, without = 0, frontHas = 0, frontHasNot = 0, tied = 0;
        foreach (var counts in classes)
        {
            decimal has = counts.CountOf(outcome), hasNot = counts.BaseOf(outcome) - has;
            frontHas += with * hasNot;
            frontHasNot += without * has;
            tied += has * hasNot;
            with += has;
            without += hasNot;
        }

        return outcome == BackTestOutcome.Left ? new(frontHasNot, frontHas, tied) : new(frontHas, frontHasNot, tied);
    }
}
