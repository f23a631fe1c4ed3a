using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Decisions;

/// <summary>What a named person decided on a recommendation; only a <see cref="Recommendation{T}"/> makes one.</summary>
/// <typeparam name="T">What is decided.</typeparam>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class Decision<T>
{
    internal Decision(Recommendation<T> recommendation, T outcome, string decidedBy, LocalDate decidedOn, string? because)
    {
        Recommendation = recommendation;
        Outcome = outcome;
        DecidedBy = Guard.Against.NullOrBlank(decidedBy);
        DecidedOn = DayNumber.ToDate(DayNumber.Of(decidedOn));
        Because = because;
    }

    /// <summary>What the rules proposed, and why.</summary>
    public Recommendation<T> Recommendation { get; }

    /// <summary>What was decided.</summary>
    public T Outcome { get; }

    /// <summary>Who decided.</summary>
    public string DecidedBy { get; }

    /// <summary>When.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Why it differs from the proposal; null where the proposal was confirmed.</summary>
    public string? Because { get; }

    /// <summary>Whether the proposal was confirmed as it was.</summary>
    public bool IsAsProposed => Because is null;

    /// <summary>Text such as <c>…, decided by Li on 2026-07-01</c>.</summary>
    public override string ToString() => Outcome + ", decided by " + DecidedBy + " on " + LocalDatePattern.Iso.Format(DecidedOn);
}
