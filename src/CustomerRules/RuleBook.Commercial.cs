using System;
using CustomerRules.Credit;
using CustomerRules.Internal.Guards;
using CustomerRules.Populations;
using CustomerRules.Prospects;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tiers.Movement;
using CustomerRules.Tiers.Potential;
using CustomerRules.Tiers.Treatment;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>How raw tiers become the tiers that are kept.</summary>
    public TierMovementPolicy Movement { get; private init; } = TierMovementPolicy.Standard;

    /// <summary>Who may rise, and who may be served otherwise.</summary>
    public PotentialPolicy Potential { get; private init; } = PotentialPolicy.Standard;

    /// <summary>Who is a key account.</summary>
    public KeyAccountPolicy KeyAccounts { get; private init; } = KeyAccountPolicy.Standard;

    /// <summary>How prospects are sorted by their demand.</summary>
    public DemandTriagePolicy Demand { get; private init; } = DemandTriagePolicy.Standard;

    /// <summary>What each tier gets.</summary>
    public TreatmentPolicy Treatments { get; private init; } = TreatmentPolicy.Standard;

    /// <summary>How requests for concessions are judged.</summary>
    public ConcessionPolicy Concessions { get; private init; } = ConcessionPolicy.Standard;

    /// <summary>When a request calls for a deposit.</summary>
    public DepositPolicy Deposits { get; private init; } = DepositPolicy.Standard;

    /// <summary>What volume earns.</summary>
    public IncentivePolicy Incentives { get; private init; } = IncentivePolicy.Standard;

    /// <summary>How payment is rated.</summary>
    public CreditPolicy Credit { get; private init; } = CreditPolicy.Standard;

    /// <summary>With whom a close relationship is needed.</summary>
    public TargetPolicy Targets { get; private init; } = TargetPolicy.Standard;

    /// <summary>How strength is told from willingness.</summary>
    public ScreeningPolicy Screening { get; private init; } = ScreeningPolicy.Standard;

    /// <summary>How we compare with a rival.</summary>
    public DeliveredValuePolicy DeliveredValue { get; private init; } = DeliveredValuePolicy.Standard;

    /// <summary>How well we keep what we guarantee.</summary>
    public GuaranteePolicy Guarantees { get; private init; } = GuaranteePolicy.Standard;

    /// <summary>Which customers are worth a decision now.</summary>
    public DecisionListPolicy DecisionList { get; private init; } = DecisionListPolicy.Standard;

    /// <summary>The same rules with another policy of how raw tiers become the tiers that are kept.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(TierMovementPolicy policy) => new(this) { Movement = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of who may rise, and who may be served otherwise.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(PotentialPolicy policy) => new(this) { Potential = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of who is a key account.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(KeyAccountPolicy policy) => new(this) { KeyAccounts = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of how prospects are sorted by their demand.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(DemandTriagePolicy policy) => new(this) { Demand = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of what each tier gets.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(TreatmentPolicy policy) => new(this) { Treatments = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of how requests for concessions are judged.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(ConcessionPolicy policy) => new(this) { Concessions = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of when a request calls for a deposit.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(DepositPolicy policy) => new(this) { Deposits = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of what volume earns.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(IncentivePolicy policy) => new(this) { Incentives = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of how payment is rated.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(CreditPolicy policy) => new(this) { Credit = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of with whom a close relationship is needed.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(TargetPolicy policy) => new(this) { Targets = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of how strength is told from willingness.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(ScreeningPolicy policy) => new(this) { Screening = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of how we compare with a rival.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(DeliveredValuePolicy policy) => new(this) { DeliveredValue = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of how well we keep what we guarantee.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(GuaranteePolicy policy) => new(this) { Guarantees = Guard.Against.Null(policy) };

    /// <summary>The same rules with another policy of which customers are worth a decision now.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public RuleBook With(DecisionListPolicy policy) => new(this) { DecisionList = Guard.Against.Null(policy) };
}
