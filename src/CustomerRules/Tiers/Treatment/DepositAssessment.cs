using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Treatment;

/// <summary>Whether a request calls for a deposit, and why.</summary>
/// <remarks>Comes only inside a recommendation, since a deposit can hurt a person. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class DepositAssessment
{
    private readonly DepositPolicy policy;
    private readonly MoneyScale scale;
    private readonly decimal deposit;

    internal DepositAssessment(DepositPolicy policy, CustomerTier tier, int? effortMinutes, DepositReasons reasons, MoneyScale scale)
    {
        this.policy = policy;
        this.scale = scale;
        Tier = tier;
        EffortMinutes = effortMinutes;
        Reasons = reasons;
        IsRequired = reasons == (DepositReasons.TierAtOrBelowLine | DepositReasons.EffortOverThreshold);
        deposit = scale.ToAmount(scale.ToMinorUnits(policy.Amount));
        Amount = IsRequired ? deposit : 0;
    }

    private DepositAssessment(DepositAssessment proposed, decimal amount)
    {
        policy = proposed.policy;
        scale = proposed.scale;
        deposit = proposed.deposit;
        Tier = proposed.Tier;
        EffortMinutes = proposed.EffortMinutes;
        Reasons = proposed.Reasons;
        IsRequired = amount > 0;
        Amount = amount;
    }

    /// <summary>Whether a deposit is proposed or, with <see cref="WithAmount"/>, decided.</summary>
    public bool IsRequired { get; }

    /// <summary>The deposit in the ledger currency, rounded half to even to its minor unit; 0 where none is proposed.</summary>
    public decimal Amount { get; }

    /// <summary>The customer's tier.</summary>
    public CustomerTier Tier { get; }

    /// <summary>How long the request takes, in minutes; null where unknown.</summary>
    public int? EffortMinutes { get; }

    /// <summary>Every reason that applies to what the rules proposed.</summary>
    public DepositReasons Reasons { get; }

    /// <summary>The deposit that a person decides on, with the same reasons.</summary>
    /// <param name="amount">The deposit in the ledger currency, rounded half to even to its minor unit; 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or beyond the range of the scale.</exception>
    public DepositAssessment WithAmount(decimal amount) =>
        new(this, scale.ToAmount(scale.CostToMinorUnits(Guard.Against.NegativeAmount(amount), nameof(amount))));

    /// <summary>Every reason as a sentence with its figures; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => DepositTexts.Texts.Explain(Reasons, Figure);

    /// <summary>Invariant text such as <c>deposit of 25.00</c>, or <c>no deposit</c>.</summary>
    public override string ToString() => IsRequired ? "deposit of " + Amounts.Format(Amount, scale) : "no deposit";

    private string Figure(string name, FigureText text) => name switch
    {
        "tier" => Vocabulary.Of(Tier, text.Language),
        "fromTier" => Vocabulary.Of(policy.FromTier, text.Language),
        "deposit" => text.Money(deposit, scale),
        "effort" => text.Number(EffortMinutes),
        "threshold" => text.Number(policy.FreeMinutes),
        _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
    };
}
