using System.Collections.Generic;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>
/// What to ask next: the one question whose answer settles most. Where every answer to it leaves the type as it is, that is no question to put first:
/// then what would give a type together, or what narrows it most.
/// </summary>
internal static class NextQuestion
{
    // Of equal weights the first. Lock-in takes several facts and the pattern comes from orders: neither is one question.
    private static readonly EvidenceItem[] BondItems = [EvidenceItem.Alternatives, EvidenceItem.ShareOfWallet, EvidenceItem.CategoryShare];

    // Without satisfaction or mutual benefit nobody is called captive.
    private static readonly EvidenceItem[] CommitmentItems =
        [EvidenceItem.Satisfaction, EvidenceItem.MutualBenefit, EvidenceItem.Horizon, EvidenceItem.JudgesFuture, EvidenceItem.PriceLed];

    /// <summary>The question with its title; null where there is none.</summary>
    public static (Word Title, string Sentence)? Of(ChangeAnalysis analysis, Explanation explanation, Proportion leastCoverage, Language language)
    {
        if (analysis.BestQuestion is not { } best)
            return null;
        var relationship = explanation.Assessment.Relationship;
        if (best.Question.Answers.Any(answer => answer.Outcome.Type != relationship.Type || answer.Outcome.Certainty != relationship.Certainty))
            return (Words.BestQuestion, best.In(language));
        if (relationship.Type != RelationshipType.Unknown)
            return (Words.BestQuestion, Words.NoAnswerSettles.With(best.Question.NameIn(language), language));

        var together = Together(explanation, leastCoverage);
        return (Words.WhatToAsk, Words.TogetherGiveAType.With(string.Join(Words.ListComma.In(language), together.Select(item => Vocabulary.Of(item, language))), language));
    }

    private static IEnumerable<EvidenceItem> Together(Explanation explanation, Proportion leastCoverage)
    {
        var relationship = explanation.Assessment.Relationship;
        var bond = Missing(explanation, relationship.Bond, BondItems, leastCoverage);
        EvidenceItem[] commitment = [.. Missing(explanation, relationship.Commitment, CommitmentItems, leastCoverage)];
        bool isServedKnown = commitment.Concat(explanation.Contributions.Where(one => one.Value is not null).Select(one => one.Item))
            .Any(item => item is EvidenceItem.Satisfaction or EvidenceItem.MutualBenefit);
        return [.. bond, .. commitment, .. isServedKnown ? [] : (EvidenceItem[])[EvidenceItem.Satisfaction]];
    }

    /// <summary>The fewest questions that make enough known of an axis, the weightiest first.</summary>
    private static IEnumerable<EvidenceItem> Missing(Explanation explanation, AxisAssessment axis, EvidenceItem[] items, Proportion leastCoverage)
    {
        var coverage = axis.Coverage.BasisPoints;
        var unknown = items
            .Select(item => explanation.Contributions.First(contribution => contribution.Item == item))
            .Where(contribution => contribution.Value is null)
            .OrderByDescending(contribution => contribution.Weight);
        foreach (var contribution in unknown)
        {
            if (coverage >= leastCoverage.BasisPoints)
                yield break;
            coverage += contribution.Weight * 100;
            yield return contribution.Item;
        }
    }
}
