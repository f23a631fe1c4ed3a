using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Changes;

/// <summary>What would change a decision that is a step function of each of its facts: tier, flag and barrier.</summary>
internal static class SingleFacts
{
    public static DecisionSensitivity<T> Of<T>(
        ChangedDecision decision, CustomerRow row, TierBoundaries boundaries, Func<T, Language, string> nameOf, Func<CustomerRow, T> decide, params RowFact[] facts)
        where T : struct, Enum
    {
        var current = decide(row);
        var changes = new List<DecisionChange<T>>();
        var questions = new List<OpenQuestion<T>>();
        foreach (var fact in facts)
        {
            var lens = FactLens.Of(fact);
            var measure = FactChange.MeasureOf(lens, boundaries);
            var steps = Steps.Of(LeastOf(lens, row), lens.Most, value => decide(lens.Set(row, value)));
            if (lens.In(row) is not { } present)
            {
                if (Turns(steps, current))
                    questions.Add(new(lens, row.Scale, steps.AsReadOnly(), nameOf, measure));
                continue;
            }

            var here = steps.FindIndex(step => step.Contains(present));
            for (var i = 0; i < steps.Count; i++)
            {
                if (i != here && (decision != ChangedDecision.Barrier || Math.Abs(i - here) == 1))
                {
                    var to = i > here ? steps[i].From : steps[i].To;
                    changes.Add(new(decision, current, steps[i].Outcome, nameOf, new FactChange(lens, row.Scale, present, to, Cost(decision, row, lens, present, to), measure)));
                }
            }
        }

        return new(decision, current, Ranked(changes), questions, Missing(row, facts));
    }

    /// <summary>Single facts first, then the cheapest first; changes of the same cost stay in their order, those without one come last.</summary>
    public static List<DecisionChange<T>> Ranked<T>(List<DecisionChange<T>> changes)
        where T : struct, Enum
    {
        var ranked = new List<DecisionChange<T>>(changes.Count);
        foreach (var change in changes)
        {
            var place = ranked.FindIndex(other => IsBefore(change, other));
            ranked.Insert(place < 0 ? ranked.Count : place, change);
        }

        return ranked;
    }

    public static bool Turns<T>(List<AnswerRange<T>> steps, T current)
        where T : struct =>
        steps.Count > 1 || !EqualityComparer<T>.Default.Equals(steps[0].Outcome, current);

    public static List<MissingFact> Missing(in CustomerRow row, params RowFact[] facts)
    {
        var missing = new List<MissingFact>();
        foreach (var fact in MissingFact.Of(row))
        {
            if (Array.Exists(facts, asked => FactLens.Of(asked).Code.Equals(fact.Code, StringComparison.Ordinal)))
                missing.Add(fact);
        }

        return missing;
    }

    private static bool IsBefore<T>(DecisionChange<T> change, DecisionChange<T> other)
        where T : struct, Enum
    {
        if (change.Facts.Count != other.Facts.Count)
            return change.Facts.Count < other.Facts.Count;
        return (change.Cost?.BasisPoints ?? int.MaxValue) < (other.Cost?.BasisPoints ?? int.MaxValue);
    }

    /// <summary>The reference spend is the greatest of the years' values: it stays at least the trailing year's, where it is.</summary>
    private static long LeastOf(FactLens lens, in CustomerRow row) =>
        lens.Fact == RowFact.ReferenceSpend && row.Value > 0 && row.ReferenceSpend > 0 ? Math.Min(row.Value, row.ReferenceSpend)
        : lens.Fact == RowFact.ReferenceSpend && row.ReferenceSpend == 0 ? 0
        : lens.Least;

    private static int? Cost(ChangedDecision decision, in CustomerRow row, FactLens lens, long from, long to)
    {
        var by = Math.Abs(to - from);
        if (lens.Unit == FactUnit.BasisPoints)
            return (int)by;
        var whole = decision switch
        {
            ChangedDecision.Tier => row.TierValue,
            ChangedDecision.ProfitabilityFlag => row.Value,
            _ => row.ReferenceSpend,
        };
        return whole > 0 ? FloorMath.BasisPointsOf(by, whole, Ratio.MaxBasisPoints) : null;
    }
}
