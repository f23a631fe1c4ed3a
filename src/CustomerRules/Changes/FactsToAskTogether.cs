using System;
using System.Collections.Generic;
using CustomerRules.Relationships;

namespace CustomerRules.Changes;

/// <summary>The fewest unknown facts that give a relationship type together, whatever they turn out to be.</summary>
/// <remarks>
/// How much is known does not depend on the answers. What does is whether an answer points to captive, which needs somebody who asked the customer: so a set
/// gives a type always where it does with the answers that bind most and please least, because both axes are monotone. Every set is tried, the smallest first.
/// </remarks>
internal sealed class FactsToAskTogether(RuleBook rules, CustomerRow row)
{
    /// <summary>What a customer can answer, in the order in which it is asked.</summary>
    private static readonly EvidenceItem[] Questions =
    [
        EvidenceItem.Alternatives, EvidenceItem.ShareOfWallet, EvidenceItem.CategoryShare, EvidenceItem.Satisfaction, EvidenceItem.MutualBenefit,
        EvidenceItem.Horizon, EvidenceItem.JudgesFuture, EvidenceItem.PriceLed,
    ];

    /// <summary>The facts; none where the type is known or where no answers give one.</summary>
    public IReadOnlyList<MissingFact> Find()
    {
        if (rules.RelationshipOf(row).Type != RelationshipType.Unknown)
            return [];
        var asked = Fewest(Questions) ?? Fewest([.. Questions, EvidenceItem.LockIn, EvidenceItem.TradePattern]) ?? [];
        return SingleFacts.Missing(row, [.. asked.ConvertAll(item => FactLens.Of(item).Fact)]).AsReadOnly();
    }

    private List<EvidenceItem>? Fewest(EvidenceItem[] among)
    {
        var items = Askable(among);
        for (var size = 1; size <= items.Count; size++)
        {
            List<EvidenceItem>? best = null;
            foreach (var set in Sets(items, size))
            {
                if ((best is null || WeightOf(set) > WeightOf(best)) && GivesTypeAlways(set))
                    best = set;
            }

            if (best is not null)
                return best;
        }

        return null;
    }

    /// <summary>The items that are not known and that an answer makes known; of the lock-in ratio by the customer's investment.</summary>
    private List<EvidenceItem> Askable(EvidenceItem[] among)
    {
        var unknown = new List<RowFact>();
        foreach (var lens in RelationshipChanges.Askable(row))
            unknown.Add(lens.Fact);
        return [.. Array.FindAll(among, item => FactLens.Of(item) is var lens && unknown.Contains(lens.Fact)
            && EvidenceLadder.ValueOf(rules, row, item) is null && EvidenceLadder.ValueOf(rules, lens.Set(row, lens.Least), item) is not null)];
    }

    private bool GivesTypeAlways(List<EvidenceItem> items)
    {
        var answered = row;
        foreach (var item in items)
        {
            var lens = FactLens.Of(item);
            answered = lens.Set(answered, EvidenceLadder.Raises(item) == EvidenceWeights.IsBond(item) ? lens.Most : lens.Least);
        }

        return rules.RelationshipOf(answered).Type != RelationshipType.Unknown;
    }

    private int WeightOf(List<EvidenceItem> items)
    {
        var weight = 0;
        foreach (var item in items)
            weight += rules.Relationships.Weights.Of(item);
        return weight;
    }

    /// <summary>The sets of so many items in the order of the items.</summary>
    private static IEnumerable<List<EvidenceItem>> Sets(List<EvidenceItem> items, int size)
    {
        for (var bits = (1 << items.Count) - 1; bits > 0; bits--)
        {
            var set = items.FindAll(item => (bits >> (items.Count - 1 - items.IndexOf(item)) & 1) != 0);
            if (set.Count == size)
                yield return set;
        }
    }
}
