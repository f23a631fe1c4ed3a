using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Changes;

/// <summary>A change of facts that turns a decision: which facts, and what is decided then.</summary>
/// <typeparam name="T">What is decided: a tier, a flag, a barrier or a relationship type.</typeparam>
/// <remarks>
/// With it made the rule decides <see cref="To"/>; with one of its facts a unit nearer to what it is, or left as it is, the rule does not.
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class DecisionChange<T>
    where T : struct, Enum
{
    private readonly Func<T, Language, string> nameOf;

    internal DecisionChange(ChangedDecision decision, T from, T to, Func<T, Language, string> nameOf, params FactChange[] facts)
    {
        (Decision, From, To, Facts) = (decision, from, to, Array.AsReadOnly(facts));
        this.nameOf = nameOf;
        int? cost = 0;
        foreach (var fact in facts)
            cost += fact.Cost?.BasisPoints;
        Cost = cost is { } sum ? Ratio.FromBasisPoints(sum) : null;
    }

    /// <summary>Which decision.</summary>
    public ChangedDecision Decision { get; }

    /// <summary>What is decided now.</summary>
    public T From { get; }

    /// <summary>What is decided with the change.</summary>
    public T To { get; }

    /// <summary>The facts that change, all of them at once; one, or where no single fact does it the fewest that do.</summary>
    public IReadOnlyList<FactChange> Facts { get; }

    /// <summary>The sum of the costs of the facts; null where one has none.</summary>
    public Ratio? Cost { get; }

    /// <summary>A row with the change made.</summary>
    /// <param name="row">The row that the change was found for.</param>
    public CustomerRow ApplyTo(in CustomerRow row)
    {
        var changed = row;
        foreach (var fact in Facts)
            changed = fact.ApplyTo(changed);
        return changed;
    }

    /// <summary>The change in words, such as <c>with satisfaction at 61.25 % instead of 40.00 %, the relationship type becomes partnership</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string In(Language language)
    {
        var isChinese = Guard.Against.UndefinedEnum(language) == Language.Chinese;
        var facts = new string[Facts.Count];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = Facts[i].In(language);
        return isChinese
            ? "若" + ChineseSpace.Before(string.Join("，且", facts)) + "，则" + Vocabulary.Of(Decision, language) + "变为" + ChineseSpace.Before(nameOf(To, language))
            : "with " + EnglishList.Of(facts) + ", the " + Vocabulary.Of(Decision, language) + " becomes " + nameOf(To, language);
    }

    /// <summary>Invariant text such as <c>Captive -> Partnership: satisfaction 4000 -> 6125</c>.</summary>
    public override string ToString() => From + " -> " + To + ": " + string.Join(", ", Facts);
}
