using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>What is proposed on a request for a concession, and why.</summary>
/// <remarks>Comes only inside a recommendation, since a refusal can hurt a person. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class ConcessionAssessment
{
    private readonly decimal? ceiling;

    internal ConcessionAssessment(
        Concession requested, ConcessionOutcome outcome, ConcessionReasons reasons, CustomerTier tier, ProfitabilityFlag flag, decimal? ceiling)
    {
        Requested = requested;
        Outcome = outcome;
        Reasons = reasons;
        Tier = tier;
        Flag = flag;
        this.ceiling = ceiling;
        Granted = outcome is ConcessionOutcome.Granted or ConcessionOutcome.GrantedInPart ? requested.AtMost(ceiling ?? 0) : null;
    }

    private ConcessionAssessment(ConcessionAssessment proposed, Concession? granted)
        : this(proposed.Requested, OutcomeOf(proposed.Requested, granted), proposed.Reasons, proposed.Tier, proposed.Flag, proposed.ceiling) => Granted = granted;

    /// <summary>What was asked for.</summary>
    public Concession Requested { get; }

    /// <summary>What is proposed or, with <see cref="WithGranted"/>, decided.</summary>
    public ConcessionOutcome Outcome { get; }

    /// <summary>How much is granted; null where nothing is.</summary>
    public Concession? Granted { get; }

    /// <summary>The tier whose ceiling holds.</summary>
    public CustomerTier Tier { get; }

    /// <summary>What the customer leaves over.</summary>
    public ProfitabilityFlag Flag { get; }

    /// <summary>Every reason that applies to what the rules proposed, those that were not decisive too.</summary>
    public ConcessionReasons Reasons { get; }

    /// <summary>What a person decides on, of the same request and with the same reasons; a person may go beyond the ceiling.</summary>
    /// <param name="granted">How much is granted, of the kind that was asked for and at most as much; null refuses.</param>
    /// <exception cref="ArgumentException">It is of another kind, or more than was asked for; the message names both.</exception>
    public ConcessionAssessment WithGranted(Concession? granted) =>
        granted is null || (granted.Kind == Requested.Kind && granted.Size <= Requested.Size)
            ? new(this, granted)
            : throw new ArgumentException("granted must be of the kind and at most the size of the request (" + Requested + "), but was " + granted + ".", nameof(granted));

    /// <summary>Every reason as a sentence with its figures; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => ConcessionTexts.Texts.Explain(Reasons, Figure);

    /// <summary>Invariant text such as <c>RateCut 8.00 %: GrantedInPart, RateCut 5.00 %</c>.</summary>
    public override string ToString() => Requested + ": " + Outcome + (Outcome == ConcessionOutcome.GrantedInPart ? ", " + Granted : "");

    private static ConcessionOutcome OutcomeOf(Concession requested, Concession? granted)
    {
        if (granted is null)
            return ConcessionOutcome.Refused;
        return granted.Equals(requested) ? ConcessionOutcome.Granted : ConcessionOutcome.GrantedInPart;
    }

    private string Figure(string name, FigureText text) => name switch
    {
        "flag" => Vocabulary.Of(Flag, text.Language),
        "kind" => Vocabulary.Of(Requested.Kind, text.Language),
        "tier" => Vocabulary.Of(Tier, text.Language),
        "requested" => Size(Requested.Size, text),
        "ceiling" => ceiling is { } known ? Size(known, text) : text.Unknown,
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    };

    private static string Days(string days, Language language) => days + (language == Language.Chinese ? " 天" : EnglishNumber.Agree(days, " days"));

    private string Size(decimal size, FigureText text) => Requested.Kind switch
    {
        ConcessionKind.RateCut => text.Bound((int)size),
        ConcessionKind.LongerCredit => Days(text.Number((long)size), text.Language),
        _ => Amounts.Format(size, MoneyScale.Standard),
    };
}
