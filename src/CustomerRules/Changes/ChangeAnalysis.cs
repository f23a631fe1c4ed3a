using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules.Changes;

/// <summary>What would change the decisions on a row: the least changes that turn its tier, flag, barrier and relationship type, and the questions that would settle its type.</summary>
/// <remarks>
/// <para>Exact: every change was put to the rules, and one unit less of it does not turn the decision. Each decision is a step function of each fact in
/// which no decision returns once it is left, so that halving the range finds every step.</para>
/// <para>It tells on what a decision turns and is no advice: nobody should be bound by cost. A relationship changes by what the customer itself puts in
/// (its investment), never by one-off costs, fees or penalties. One fact changes at a time; those that follow from it in the facts of a customer (growth, reference spend) stay.</para>
/// <para>Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ChangeAnalysis
{
    internal ChangeAnalysis(RuleBook rules, CustomerRow row, TierBoundaries boundaries)
    {
        Row = row;
        Assessment = rules.Assess(row, boundaries);
        Tier = SingleFacts.Of(ChangedDecision.Tier, row, boundaries, Vocabulary.Of, one => boundaries.Rate(one).Tier, RowFact.TierValue);
        Flag = SingleFacts.Of(
            ChangedDecision.ProfitabilityFlag, row, boundaries, Vocabulary.Of, one => rules.Profitability.Assess(one).Flag, RowFact.Value, RowFact.Contribution);
        Barrier = SingleFacts.Of(
            ChangedDecision.Barrier, row, boundaries, Vocabulary.Of, one => rules.SwitchingCosts.Assess(one).Barrier,
            RowFact.ReferenceSpend, RowFact.Investment, RowFact.OneOffCost, RowFact.LossIfItFails, RowFact.Probability, RowFact.Criticality);
        RelationshipType = new RelationshipChanges(rules, row).Find();
        Questions = new SettlingQuestions(rules, row).Find();
        AskTogether = new FactsToAskTogether(rules, row).Find();
    }

    /// <summary>The row.</summary>
    public CustomerRow Row { get; }

    /// <summary>What is decided now.</summary>
    public RowAssessment Assessment { get; }

    /// <summary>What would change the raw tier: the nearest value of each other tier that has one.</summary>
    public DecisionSensitivity<CustomerTier> Tier { get; }

    /// <summary>What would change the flag: the contribution, or the value with the contribution as it is. A customer that is too new has no changes.</summary>
    public DecisionSensitivity<ProfitabilityFlag> Flag { get; }

    /// <summary>What would move the barrier to the next band, up or down, by each part of the switching cost and by the spend; the spend is not brought under the trailing year's value.</summary>
    public DecisionSensitivity<SwitchingBarrier> Barrier { get; }

    /// <summary>What would change the relationship type: each single item of evidence that does, and for a type that none leads to the cheapest of the smallest combinations.</summary>
    public DecisionSensitivity<RelationshipType> RelationshipType { get; }

    /// <summary>
    /// The questions that would make an uncertain or unknown type surer, the best first: by the answers that settle it, then by those that give a type, then by how
    /// much they narrow the interval, then in the order of the facts. Empty where the type is certain.
    /// </summary>
    public IReadOnlyList<SettlingQuestion> Questions { get; }

    /// <summary>
    /// The one question whose answer settles most; null where the type is certain or nothing can be asked. Where none of its answers gives a type,
    /// no single question does: <see cref="AskTogether"/> says how many it takes.
    /// </summary>
    public SettlingQuestion? BestQuestion => Questions.Count > 0 ? Questions[0] : null;

    /// <summary>
    /// The fewest facts to ask for that give an unknown type together, whatever the answers; of as few those of the greatest weight, then satisfaction and
    /// mutual benefit before the rest. The customer's investments (a ledger) and the trade pattern (from orders) only where nothing else does.
    /// Empty where the type is known, or where no answers give one (without trade, no investment tells how far the customer is bound).
    /// </summary>
    public IReadOnlyList<MissingFact> AskTogether { get; }

    /// <summary>
    /// What to ask, in words: the best question with what each answer leads to. Where no answer to it changes anything: what narrows a known type most, or the
    /// facts that give an unknown one together. Null where there is nothing to ask.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string? QuestionIn(Language language)
    {
        var isChinese = Guard.Against.UndefinedEnum(language) == Language.Chinese;
        if (BestQuestion is not { } question || ChangesAnything(question))
            return BestQuestion?.In(language);
        if (RelationshipType.Current != Relationships.RelationshipType.Unknown)
        {
            return (isChinese ? "仅凭一个答案还不能定论，最能缩小范围的是：" : "no single answer settles the relationship type; what narrows it most: ")
                + question.Question.NameIn(language);
        }

        var facts = new string[AskTogether.Count];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = AskTogether[i].In(language);
        if (facts.Length == 0)
            return isChinese ? "仅凭询问客户，目前还不能判断关系类型" : "no answers give a relationship type yet";
        return isChinese
            ? "仅凭一个答案还不能判断关系类型，需要同时了解：" + string.Join("、", facts)
            : "no single answer gives a relationship type, but these together do: " + EnglishList.Of(facts);
    }

    /// <summary>Every change in words: of tier, flag, barrier and relationship type, then what to ask.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public IReadOnlyList<string> In(Language language)
    {
        Guard.Against.UndefinedEnum(language);
        var sentences = new List<string>();
        foreach (var change in Tier.Changes)
            sentences.Add(change.In(language));
        foreach (var change in Flag.Changes)
            sentences.Add(change.In(language));
        foreach (var change in Barrier.Changes)
            sentences.Add(change.In(language));
        foreach (var change in RelationshipType.Changes)
            sentences.Add(change.In(language));
        if (QuestionIn(language) is { } question)
            sentences.Add(question);
        return sentences.AsReadOnly();
    }

    private bool ChangesAnything(SettlingQuestion question)
    {
        var now = new RelationshipOutcome(Assessment.Relationship);
        foreach (var answer in question.Question.Answers)
        {
            if (!answer.Outcome.Equals(now))
                return true;
        }

        return false;
    }

    /// <summary>Invariant text such as <c>B, Green, Moderate, Captive (Certain), ...</c>: the assessment.</summary>
    public override string ToString() => Assessment.ToString();
}
