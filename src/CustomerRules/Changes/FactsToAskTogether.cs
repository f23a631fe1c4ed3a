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
    /// <summary>The facts; none where the type is known or where no answers give one.</summary>
    public IReadOnlyList<MissingFact> Find()
    {
        if (rules.TypeOf(row).Type != RelationshipType.Unknown)
            return [];
        var items = Askable();
        for (var size = 1; size <= items.Count; size++)
        {
            List<EvidenceItem>? best = null;
            foreach (var set in Sets(items, size))
            {
                if ((best is null || WeightOf(set) > WeightOf(best)) && GivesTypeAlways(set))
                    best = set;
            }

            if (best is not null)
                return SingleFacts.Missing(row, [.. best.ConvertAll(item => FactLens.Of(item).Fact)]).AsReadOnly();
        }

        return [];
    }

    /// <summary>The items that are not known and that an answer makes known; of the lock-in ratio by the customer's investment.</summary>
    private List<EvidenceItem> Askable()
    {
        var items = new List<EvidenceItem>();
        foreach (var lens in RelationshipChanges.Askable(row))
        {
            if (lens.Fact != RowFact.Investment && lens.Fact < RowFact.Alternatives)
                continue;
            var item = SettlingQuestions.ItemOf(lens.Fact);
            if (EvidenceLadder.ValueOf(rules, row, item) is null && EvidenceLadder.ValueOf(rules, lens.Set(row, lens.Least), item) is not null)
                items.Add(item);
        }

        return items;
    }

    private bool GivesTypeAlways(List<EvidenceItem> items)
    {
        var answered = row;
        foreach (var item in items)
        {
            var lens = FactLens.Of(item);
            answered = lens.Set(answered, EvidenceLadder.Raises(item) == EvidenceWeights.IsBond(item) ? lens.Most : lens.Least);
        }

        return rules.TypeOf(answered).Type != RelationshipType.Unknown;
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
