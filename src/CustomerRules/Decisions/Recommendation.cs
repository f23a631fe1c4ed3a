using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.Decisions;

/// <summary>What the rules propose where the outcome can hurt a person: it takes effect only as a <see cref="Decision{T}"/>, which a named person makes of it.</summary>
/// <typeparam name="T">What is decided.</typeparam>
/// <remarks>
/// The library never makes a decision of a recommendation by itself, and there is no other way to a decision. Source: decisions on credit, deposit, refusal
/// and ending service are confirmed by a person (compare GDPR, article 22). Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class Recommendation<T>
{
    internal Recommendation(T proposal, IReadOnlyList<Reason> reasons) => (Proposal, Reasons) = (proposal, reasons);

    /// <summary>What the rules propose.</summary>
    public T Proposal { get; }

    /// <summary>Why.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The decision of a person who agrees.</summary>
    /// <param name="decidedBy">Who decided; not blank.</param>
    /// <param name="decidedOn">When; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentException"><paramref name="decidedBy"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decidedOn"/> is out of range.</exception>
    public Decision<T> Confirm(string decidedBy, LocalDate decidedOn) => new(this, Proposal, decidedBy, decidedOn, null);

    /// <summary>The decision of a person who decides otherwise.</summary>
    /// <param name="outcome">What was decided instead.</param>
    /// <param name="decidedBy">Who decided; not blank.</param>
    /// <param name="decidedOn">When; 1900-01-01 to 2199-12-31.</param>
    /// <param name="because">Why it differs from the proposal; not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decidedOn"/> is out of range.</exception>
    public Decision<T> Replace(T outcome, string decidedBy, LocalDate decidedOn, string because) =>
        outcome is null
            ? throw new ArgumentNullException(nameof(outcome))
            : new(this, outcome, decidedBy, decidedOn, Guard.Against.NullOrBlank(because));

    /// <summary>Text such as <c>proposed: …, to be confirmed by a person</c>.</summary>
    public override string ToString() => "proposed: " + Proposal + ", to be confirmed by a person";
}
