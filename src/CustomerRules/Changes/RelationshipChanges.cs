using System;
using System.Collections.Generic;
using CustomerRules.Relationships;

namespace CustomerRules.Changes;

/// <summary>What would change the relationship type of a row.</summary>
internal sealed class RelationshipChanges(RuleBook rules, CustomerRow row)
{
    private static readonly RowFact[] Facts =
    [
        RowFact.Investment, RowFact.OneOffCost, RowFact.LossIfItFails, RowFact.Probability, RowFact.Criticality, RowFact.Alternatives, RowFact.ShareOfWallet,
        RowFact.CategoryShare, RowFact.Horizon, RowFact.Satisfaction, RowFact.MutualBenefit, RowFact.JudgesFuture, RowFact.PriceLed, RowFact.TradePattern,
    ];

    private readonly RelationshipType current = rules.RelationshipOf(row).Type;

    /// <summary>The facts that can be asked for: a trade pattern that is known to be no evidence yet is no question.</summary>
    public static IEnumerable<FactLens> Askable(CustomerRow row)
    {
        foreach (var fact in Facts)
        {
            var lens = FactLens.Of(fact);
            if (lens.In(row) is null && (fact != RowFact.TradePattern || row.TradePattern == Trade.TradePattern.Unknown))
                yield return lens;
        }
    }

    public DecisionSensitivity<RelationshipType> Find()
    {
        var changes = Singles();
        var singles = new HashSet<RelationshipType>();
        foreach (var change in changes)
            singles.Add(change.To);
        changes.AddRange(Combinations(singles));
        return new(ChangedDecision.RelationshipType, current, SingleFacts.Ranked(changes), Questions(), SingleFacts.Missing(row, Facts));
    }

    private List<DecisionChange<RelationshipType>> Singles()
    {
        var changes = new List<DecisionChange<RelationshipType>>();
        foreach (var items in new[] { EvidenceWeights.BondItems, EvidenceWeights.CommitmentItems })
        {
            foreach (var item in items)
            {
                var lens = FactLens.Of(item);
                if (lens.In(row) is not { } present || EvidenceLadder.ValueOf(rules, row, item) is not { } valueNow)
                    continue;
                var steps = Steps.Of(lens.Least, lens.Most, value => rules.RelationshipOf(lens.Set(row, value)).Type);
                var here = steps.FindIndex(step => step.Contains(present));
                for (var i = 0; i < steps.Count; i++)
                {
                    if (i == here)
                        continue;
                    var to = i > here ? steps[i].From : steps[i].To;
                    var cost = Math.Abs(EvidenceLadder.ValueOf(rules, lens.Set(row, to), item)!.Value - valueNow);
                    changes.Add(Change(steps[i].Outcome, new FactChange(lens, row.Scale, present, to, cost)));
                }
            }
        }

        return changes;
    }

    /// <summary>For each type that no single item leads to: the axes that must turn, each by its own cheapest move, since no item moves both.</summary>
    private List<DecisionChange<RelationshipType>> Combinations(HashSet<RelationshipType> singles)
    {
        var changes = new List<DecisionChange<RelationshipType>>();
        var (bond, commitment) = (new AxisFlip(rules, row, isBond: true), new AxisFlip(rules, row, isBond: false));
        var moves = (Bond: bond.Find(), Commitment: commitment.Find());
        foreach (var (isBond, isCommitment) in new[] { (true, false), (false, true), (true, true) })
        {
            if ((isBond && moves.Bond is null) || (isCommitment && moves.Commitment is null))
                continue;
            var facts = new List<FactChange>();
            if (isBond)
                facts.AddRange(moves.Bond!);
            if (isCommitment)
                facts.AddRange(moves.Commitment!);
            facts.Sort((one, other) => one.Fact.CompareTo(other.Fact));
            var moved = row;
            foreach (var fact in facts)
                moved = fact.ApplyTo(moved);
            var type = rules.RelationshipOf(moved).Type;
            if (type != current && !singles.Contains(type))
                changes.Add(Change(type, [.. facts]));
        }

        return changes;
    }

    private List<OpenQuestion<RelationshipType>> Questions()
    {
        var questions = new List<OpenQuestion<RelationshipType>>();
        foreach (var lens in Askable(row))
        {
            var steps = Steps.Of(lens.Least, lens.Most, value => rules.RelationshipOf(lens.Set(row, value)).Type);
            if (SingleFacts.Turns(steps, current))
                questions.Add(new(lens, row.Scale, steps.AsReadOnly(), Vocabulary.Of));
        }

        return questions;
    }

    private DecisionChange<RelationshipType> Change(RelationshipType to, params FactChange[] facts) =>
        new(ChangedDecision.RelationshipType, current, to, Vocabulary.Of, facts);
}
