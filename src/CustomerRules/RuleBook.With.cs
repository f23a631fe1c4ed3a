using System;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules;

public sealed partial class RuleBook
{
    private RuleBook(RuleBook other)
    {
        Name = other.Name == StandardName ? StandardName + ", changed" : other.Name;
        Version = other.Version;
        Trade = other.Trade;
        Tiers = other.Tiers;
        Profitability = other.Profitability;
        SwitchingCosts = other.SwitchingCosts;
        Relationships = other.Relationships;
        FollowUps = other.FollowUps;
        Responses = other.Responses;
        Agendas = other.Agendas;
        Playbook = other.Playbook;
        Movement = other.Movement;
        Potential = other.Potential;
        KeyAccounts = other.KeyAccounts;
        Demand = other.Demand;
        Treatments = other.Treatments;
        Concessions = other.Concessions;
        Deposits = other.Deposits;
        Incentives = other.Incentives;
        Credit = other.Credit;
        Targets = other.Targets;
        Screening = other.Screening;
        DeliveredValue = other.DeliveredValue;
        Guarantees = other.Guarantees;
        DecisionList = other.DecisionList;
    }

    /// <summary>The same rules under a name and version of the caller's, which every assessment carries.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="version">The version; not empty.</param>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public RuleBook Named(string name, string version) =>
        new(this) { Name = Guard.Against.NullOrEmpty(name), Version = Guard.Against.NullOrEmpty(version) };

    /// <summary>The same rules for a ledger currency with other decimals.</summary>
    /// <param name="scale">The decimals.</param>
    /// <exception cref="ArgumentException">At this scale thresholds of the tier policy no longer descend strictly.</exception>
    /// <exception cref="ArgumentOutOfRangeException">At this scale a threshold of the tier policy is beyond the money range.</exception>
    public RuleBook With(MoneyScale scale) => new(this) { Tiers = Tiers.With(Tiers.Basis.With(scale)) };

    /// <summary>The same rules with another trade policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(TradePolicy policy) => new(this) { Trade = Guard.Against.Null(policy) };

    /// <summary>The same rules with another tier policy, rated at this rule book's scale.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(TierPolicy policy) => new(this) { Tiers = Guard.Against.Null(policy).With(policy.Basis.With(Scale)) };

    /// <summary>The same rules with another profitability policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(ProfitabilityPolicy policy) => new(this) { Profitability = Guard.Against.Null(policy) };

    /// <summary>The same rules with another switching-cost policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(SwitchingCostPolicy policy) => new(this) { SwitchingCosts = Guard.Against.Null(policy) };

    /// <summary>The same rules with another relationship policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(RelationshipPolicy policy) => new(this) { Relationships = Guard.Against.Null(policy) };

    /// <summary>The same rules with another follow-up policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(FollowUpPolicy policy) => new(this) { FollowUps = Guard.Against.Null(policy) };

    /// <summary>The same rules with other targets of how soon customers are answered.</summary>
    /// <param name="policy">The targets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(ResponseTargets policy) => new(this) { Responses = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of what an owner's week shows.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(AgendaPolicy policy) => new(this) { Agendas = Guard.Against.Null(policy) };

    /// <summary>The same rules with another playbook.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <exception cref="ArgumentNullException"><paramref name="playbook"/> is null.</exception>
    public RuleBook With(Playbook playbook) => new(this) { Playbook = Guard.Against.Null(playbook) };
}
