using System;
using System.Collections.Generic;

namespace CustomerRules.Changes;

/// <summary>What would change one decision: changes of known facts, and what unknown facts might turn out to be.</summary>
/// <typeparam name="T">What is decided.</typeparam>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DecisionSensitivity<T>
    where T : struct, Enum
{
    internal DecisionSensitivity(
        ChangedDecision decision, T current, List<DecisionChange<T>> changes, List<OpenQuestion<T>> questions, List<MissingFact> missing)
    {
        (Decision, Current) = (decision, current);
        Changes = changes.AsReadOnly();
        Questions = questions.AsReadOnly();
        Missing = missing.AsReadOnly();
    }

    /// <summary>Which decision.</summary>
    public ChangedDecision Decision { get; }

    /// <summary>What is decided now.</summary>
    public T Current { get; }

    /// <summary>The least changes of known facts that turn the decision, single facts first, then the cheapest first; equally cheap ones in the order of the facts.</summary>
    public IReadOnlyList<DecisionChange<T>> Changes { get; }

    /// <summary>The unknown facts of which at least one answer, alone, would turn the decision, in the order of the facts.</summary>
    public IReadOnlyList<OpenQuestion<T>> Questions { get; }

    /// <summary>The facts that the decision looks at and that are not known, whether an answer would turn it or not.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>The cheapest change to a decision; null where none is found.</summary>
    /// <param name="to">What is to be decided.</param>
    public DecisionChange<T>? ChangeTo(T to)
    {
        foreach (var change in Changes)
        {
            if (EqualityComparer<T>.Default.Equals(change.To, to))
                return change;
        }

        return null;
    }

    /// <summary>Invariant text such as <c>Captive, 3 changes, 1 questions</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Current}, {Changes.Count} changes, {Questions.Count} questions");
}
