using System;
using System.Collections.Generic;
using CustomerRules.Reasons;
using CustomerRules.Relationships.Comparison;

namespace CustomerRules.Relationships.Guarantees;

/// <summary>How well we keep what we guarantee one customer, the weakest first.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class GuaranteeScorecard
{
    private readonly GuaranteePolicy policy;

    internal GuaranteeScorecard(GuaranteePolicy policy, IReadOnlyList<GuaranteeLine> lines, DeliveredValueComparison? comparison)
    {
        this.policy = policy;
        Lines = lines;
        Comparison = comparison;
        foreach (var line in lines)
        {
            Reasons |= GuaranteeTexts.Of(line.Item, line.State);
            if (line.IsFromComparison)
                Reasons |= GuaranteeReasons.ValueFromComparison;
        }
    }

    /// <summary>All six lines: the lowest score first, equal scores in the order of the items, those that are not scored last.</summary>
    public IReadOnlyList<GuaranteeLine> Lines { get; }

    /// <summary>The comparison that was given; null where there was none.</summary>
    public DeliveredValueComparison? Comparison { get; }

    /// <summary>The line with the lowest score; null where nothing is scored.</summary>
    public GuaranteeLine? Weakest => Lines[0].Score is null ? null : Lines[0];

    /// <summary>Broken where a line is, else at risk where a line is, else unknown where a line is not scored; kept where every line is.</summary>
    public GuaranteeState State
    {
        get
        {
            var weakest = Lines[0].State;
            return weakest == GuaranteeState.Kept ? Lines[Lines.Count - 1].State : weakest;
        }
    }

    /// <summary>Whether every line is scored.</summary>
    public bool IsComplete => Lines[Lines.Count - 1].Score is not null;

    /// <summary>Every reason that applies.</summary>
    public GuaranteeReasons Reasons { get; }

    /// <summary>What the scorecard says, with the figures: the weakest line first, what is not scored after the lines that are.</summary>
    public IReadOnlyList<Reason> Explain()
    {
        var reasons = new List<Reason>();
        foreach (var line in Lines)
            reasons.AddRange(GuaranteeTexts.All.Explain(GuaranteeTexts.Of(line.Item, line.State), Figure));
        reasons.AddRange(GuaranteeTexts.All.Explain(Reasons & GuaranteeReasons.ValueFromComparison, Figure));
        return reasons.AsReadOnly();
    }

    /// <summary>Text such as <c>Broken, weakest Delivery 45.00 %: Broken</c>.</summary>
    public override string ToString() => Weakest is { } weakest ? State + ", weakest " + weakest : State.ToString();

    private string Figure(string name, FigureText text) => name switch
    {
        "keptFrom" => text.Bound(policy.KeptFrom.BasisPoints),
        "brokenBelow" => text.Bound(policy.BrokenBelow.BasisPoints),
        "rival" => Comparison!.Rival.Supplier,
        "lead" => text.Percent(Comparison!.Lead?.BasisPoints),
        _ => text.Percent(ScoreOf(name)),
    };

    private int? ScoreOf(string item)
    {
        foreach (var line in Lines)
        {
            if (string.Equals(line.Item.ToString(), item, StringComparison.Ordinal))
                return line.Score?.BasisPoints;
        }

        return null;
    }
}
