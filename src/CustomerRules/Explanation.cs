using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules;

/// <summary>Why a row was judged as it was: reasons with their figures, contributions, what is missing, and what to do.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Explanation
{
    private readonly RuleBook rules;
    private readonly CustomerRow row;
    private readonly RowAssessment assessment;
    private readonly TierBoundaries boundaries;

    internal Explanation(RuleBook rules, in CustomerRow row, in RowAssessment assessment, TierBoundaries boundaries)
    {
        this.rules = rules;
        this.row = row;
        this.assessment = assessment;
        this.boundaries = boundaries;
        Codes = ReasonCatalog.CodesOf(assessment.Reasons);
        Contributions = rules.Relationships.Contributions(row, assessment.SwitchingCost);
        MissingFacts = MissingFact.Of(row);
        Actions = rules.Playbook.ActionsFor(assessment.Relationship.Type);
        ActionsNow = rules.Playbook.ActionsNow(assessment.Relationship.Type, row, assessment.Tier, Contributions);
    }

    /// <summary>The answer that is explained.</summary>
    public RowAssessment Assessment => assessment;

    /// <summary>The codes of the reasons, in the order of their bits.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>What each item of evidence adds to bond and commitment; unknown items too.</summary>
    public IReadOnlyList<EvidenceContribution> Contributions { get; }

    /// <summary>The facts that are not known, in the order of the customer card.</summary>
    public IReadOnlyList<MissingFact> MissingFacts { get; }

    /// <summary>What the playbook says to do in this kind of relationship, in order; empty where the type is unknown.</summary>
    public IReadOnlyList<PlaybookAction> Actions { get; }

    /// <summary>Those of <see cref="Actions"/> that are due now, in the same order, each with its reasons.</summary>
    public IReadOnlyList<TriggeredAction> ActionsNow { get; }

    /// <summary>Where the answer came from.</summary>
    public Provenance Provenance => new(rules.Name, rules.Version, row.AsOf, boundaries);

    /// <summary>The reasons as sentences with their figures, in the order of their bits.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public IReadOnlyList<string> In(Language language)
    {
        var figures = new ReasonFigures(rules, row, assessment, boundaries, Guard.Against.UndefinedEnum(language));
        var sentences = new List<string>();
        foreach (var text in ReasonCatalog.TextsOf(assessment.Reasons))
            sentences.Add(text.In(language, figures.Of));
        return sentences.AsReadOnly();
    }
}
