using System;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Changes;

/// <summary>A question whose answer may settle an uncertain relationship type, and how likely it does with every answer alike.</summary>
/// <remarks>
/// <para>Answers count alike from the least one to the one from which the evidence counts no more (category share: 0 % to 50 %; planning horizon: 0 to 36 months;
/// alternatives: 0 to 3; amounts: up to a lock-in ratio that counts in full), all by the standard scale.</para>
/// <para>Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class SettlingQuestion
{
    internal SettlingQuestion(OpenQuestion<RelationshipOutcome> question, Proportion settles, Proportion givesType, Proportion narrows) =>
        (Question, Settles, GivesType, Narrows) = (question, settles, givesType, narrows);

    /// <summary>The question, with what each range of answers would lead to.</summary>
    public OpenQuestion<RelationshipOutcome> Question { get; }

    /// <summary>The share of the answers that lead to a certain type, floored.</summary>
    public Proportion Settles { get; }

    /// <summary>The share of the answers that lead to a type, certain or likely, floored.</summary>
    public Proportion GivesType { get; }

    /// <summary>By how much the interval of the axis becomes narrower, after the least or the greatest answer, whichever narrows it less.</summary>
    public Proportion Narrows { get; }

    /// <summary>The question with its answers in words.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language) => Question.In(language);

    /// <summary>Invariant text such as <c>satisfaction settles 52.00 %</c>.</summary>
    public override string ToString() => Question.Code + " settles " + Settles;
}
