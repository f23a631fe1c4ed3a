using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships.Comparison;

namespace CustomerRules.Relationships.Guarantees;

/// <summary>Scores the four guarantees (product quality, service quality, delivery, value) and the two consistencies (product needs, strategic direction).</summary>
/// <remarks>
/// <para>Kept from one line on, broken below another, at risk between. A value that is not scored can be taken from a comparison with a rival whose standing is
/// known: 100 % where we are not behind, less in proportion to the lead of the rival, 0 % from <see cref="ValueLostAt"/> on, floored to basis points. With the
/// standard policies a value is kept exactly where the comparison does not say behind, to the rounding of the lead.</para>
/// <para>Source: "two consistencies, four guarantees"; the lines are the library's choice. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class GuaranteePolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="keptFrom">The score from which a guarantee is kept; null for 80 %.</param>
    /// <param name="brokenBelow">The score under which it is broken; at most <paramref name="keptFrom"/>; null for 50 %.</param>
    /// <param name="valueLostAt">The lead of a rival from which our value scores 0 %; above 0 %; null for 25 %.</param>
    /// <exception cref="ArgumentException"><paramref name="brokenBelow"/> is above <paramref name="keptFrom"/>, or <paramref name="valueLostAt"/> is 0 %.</exception>
    public GuaranteePolicy(Proportion? keptFrom = null, Proportion? brokenBelow = null, Proportion? valueLostAt = null)
    {
        KeptFrom = keptFrom ?? Proportion.FromPercent(80);
        BrokenBelow = brokenBelow ?? Proportion.FromPercent(50);
        ValueLostAt = valueLostAt ?? Proportion.FromPercent(25);
        if (BrokenBelow > KeptFrom)
            throw new ArgumentException("brokenBelow must be at most " + KeptFrom + ", but was " + BrokenBelow + ".", nameof(brokenBelow));
        if (ValueLostAt == Proportion.Zero)
            throw new ArgumentException("valueLostAt must be above 0 %, but was " + ValueLostAt + ".", nameof(valueLostAt));
    }

    /// <summary>Kept from 80 %, broken below 50 %; value lost at a rival's lead of 25 %.</summary>
    public static GuaranteePolicy Standard { get; } = new();

    /// <summary>The score from which a guarantee is kept; 80 % by default.</summary>
    public Proportion KeptFrom { get; }

    /// <summary>The score under which a guarantee is broken; 50 % by default.</summary>
    public Proportion BrokenBelow { get; }

    /// <summary>The lead of a rival from which our value scores 0 %; 25 % by default.</summary>
    public Proportion ValueLostAt { get; }

    /// <summary>The scorecard of a customer.</summary>
    /// <param name="scores">How well each item is kept.</param>
    /// <param name="comparison">A comparison with a rival, for a value that is not scored; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public GuaranteeScorecard Assess(GuaranteeScores scores, DeliveredValueComparison? comparison = null)
    {
        Guard.Against.Null(scores);
        var lines = new List<GuaranteeLine>();
        foreach (var side in new[] { GuaranteeScores.Guarantees, GuaranteeScores.Consistencies })
        {
            foreach (var item in side)
                lines.Add(LineOf(item, scores[item], comparison));
        }

        lines.Sort(WeakestFirst);
        return new(this, lines.AsReadOnly(), comparison);
    }

    private static int WeakestFirst(GuaranteeLine left, GuaranteeLine right)
    {
        var byScore = (left.Score?.BasisPoints ?? int.MaxValue).CompareTo(right.Score?.BasisPoints ?? int.MaxValue);
        return byScore != 0 ? byScore : left.Item.CompareTo(right.Item);
    }

    private GuaranteeLine LineOf(GuaranteeItem item, Proportion? score, DeliveredValueComparison? comparison)
    {
        var compared = item == GuaranteeItem.Value && score is null ? ValueOf(comparison) : null;
        return new(item, score ?? compared, StateOf(score ?? compared), compared is not null);
    }

    private Proportion? ValueOf(DeliveredValueComparison? comparison)
    {
        if (comparison is not { Standing: not CompetitiveStanding.Unknown, Lead: { } lead })
            return null;
        var behind = -lead.BasisPoints;
        if (behind <= 0)
            return Proportion.Full;
        return behind >= ValueLostAt.BasisPoints
            ? Proportion.Zero
            : Proportion.FromBasisPoints((ValueLostAt.BasisPoints - behind) * Proportion.MaxBasisPoints / ValueLostAt.BasisPoints);
    }

    private GuaranteeState StateOf(Proportion? score)
    {
        if (score is not { } known)
            return GuaranteeState.Unknown;
        if (known >= KeptFrom)
            return GuaranteeState.Kept;
        return known < BrokenBelow ? GuaranteeState.Broken : GuaranteeState.AtRisk;
    }
}
