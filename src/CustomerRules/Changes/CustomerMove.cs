using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;

namespace CustomerRules.Changes;

/// <summary>A customer on whom changed rules decide otherwise.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CustomerMove
{
    private readonly RowAssessment before;
    private readonly RowAssessment after;

    private CustomerMove(int index, string? customerId, in RowAssessment before, in RowAssessment after, List<ChangedDecision> decisions)
    {
        (Index, CustomerId, this.before, this.after) = (index, customerId, before, after);
        Decisions = decisions.AsReadOnly();
    }

    /// <summary>The place of the customer in what was given, from 0.</summary>
    public int Index { get; }

    /// <summary>The customer; null where rows were given, which name nobody.</summary>
    public string? CustomerId { get; }

    /// <summary>What the rules in force decide.</summary>
    public RowAssessment Before => before;

    /// <summary>What the changed rules decide.</summary>
    public RowAssessment After => after;

    /// <summary>The decisions that differ: tier, flag, barrier, relationship type, in this order; at least one.</summary>
    public IReadOnlyList<ChangedDecision> Decisions { get; }

    /// <summary>The differences in words, such as <c>tier B to A; switching barrier low to moderate</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language)
    {
        var isChinese = Guard.Against.UndefinedEnum(language) == Language.Chinese;
        var parts = new string[Decisions.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var (from, to) = (NameOf(Decisions[i], before, language), NameOf(Decisions[i], after, language));
            parts[i] = Vocabulary.Of(Decisions[i], language) + (isChinese ? "由" + ChineseSpace.Around(from) + "变为" + ChineseSpace.Before(to) : " " + from + " to " + to);
        }

        return string.Join(isChinese ? "；" : "; ", parts);
    }

    /// <summary>Invariant text such as <c>acme: tier B to A</c>.</summary>
    public override string ToString() => (CustomerId ?? FormattableString.Invariant($"row {Index}")) + ": " + In(Language.English);

    /// <summary>The move of a customer; null where every decision is the same.</summary>
    internal static CustomerMove? Of(int index, string? customerId, in RowAssessment before, in RowAssessment after)
    {
        var decisions = new List<ChangedDecision>();
        if (before.Tier != after.Tier)
            decisions.Add(ChangedDecision.Tier);
        if (before.Profitability.Flag != after.Profitability.Flag)
            decisions.Add(ChangedDecision.ProfitabilityFlag);
        if (before.SwitchingCost.Barrier != after.SwitchingCost.Barrier)
            decisions.Add(ChangedDecision.Barrier);
        if (before.Relationship.Type != after.Relationship.Type)
            decisions.Add(ChangedDecision.RelationshipType);
        return decisions.Count > 0 ? new(index, customerId, before, after, decisions) : null;
    }

    private static string NameOf(ChangedDecision decision, in RowAssessment assessment, Language language) => decision switch
    {
        ChangedDecision.Tier => Vocabulary.Of(assessment.Tier, language),
        ChangedDecision.ProfitabilityFlag => Vocabulary.Of(assessment.Profitability.Flag, language),
        ChangedDecision.Barrier => Vocabulary.Of(assessment.SwitchingCost.Barrier, language),
        _ => Vocabulary.Of(assessment.Relationship.Type, language),
    };
}
