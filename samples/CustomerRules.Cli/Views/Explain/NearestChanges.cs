using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Changes;
using CustomerRules.Reasons;

namespace CustomerRules.Cli.Views.Explain;

/// <summary>What would change the decisions on a customer: of each decision the two other answers that are nearest, with the cheapest way to them.</summary>
internal static class NearestChanges
{
    private const int AnswersOfADecision = 2;

    public static IReadOnlyList<string> Of(ChangeAnalysis analysis, Language language) =>
    [
        .. Cheapest(analysis.Tier, language), .. Cheapest(analysis.Flag, language), .. Cheapest(analysis.Barrier, language), .. Cheapest(analysis.RelationshipType, language),
    ];

    private static IEnumerable<string> Cheapest<T>(DecisionSensitivity<T> decision, Language language)
        where T : struct, Enum
        => decision.Changes.Select(change => change.To).Distinct().Take(AnswersOfADecision).Select(to => decision.ChangeTo(to)!.In(language));
}
