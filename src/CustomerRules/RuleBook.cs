using System;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Agendas;
using CustomerRules.FollowUps.Responses;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules;

/// <summary>One policy of each kind: the front door of the library.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe: each <c>With</c> returns a new rule book. Nothing is read from the clock, the machine or its culture.</remarks>
public sealed partial class RuleBook
{
    private const string StandardName = "Standard";

    private RuleBook()
    {
    }

    /// <summary>The standard policy of each kind, 2 decimals; named <c>Standard</c>, version <c>1</c>; <c>Standard, changed</c> once a policy is replaced, until the caller gives a name.</summary>
    public static RuleBook Standard { get; } = new();

    /// <summary>The name that assessments carry.</summary>
    public string Name { get; private init; } = StandardName;

    /// <summary>The version that assessments carry.</summary>
    public string Version { get; private init; } = "1";

    /// <summary>The decimals of the ledger currency: those of the basis of <see cref="Tiers"/>.</summary>
    public MoneyScale Scale => Tiers.Basis.Scale;

    /// <summary>How order dates become a trade pattern.</summary>
    public TradePolicy Trade { get; private init; } = TradePolicy.Standard;

    /// <summary>How a population becomes tier boundaries.</summary>
    public TierPolicy Tiers { get; private init; } = TierPolicy.Standard;

    /// <summary>How a contribution becomes a flag.</summary>
    public ProfitabilityPolicy Profitability { get; private init; } = ProfitabilityPolicy.Standard;

    /// <summary>How the cost of leaving is judged.</summary>
    public SwitchingCostPolicy SwitchingCosts { get; private init; } = SwitchingCostPolicy.Standard;

    /// <summary>How the kind of relationship is judged.</summary>
    public RelationshipPolicy Relationships { get; private init; } = RelationshipPolicy.Standard;

    /// <summary>How the next contact is planned.</summary>
    public FollowUpPolicy FollowUps { get; private init; } = FollowUpPolicy.Standard;

    /// <summary>How soon customers are answered.</summary>
    public ResponseTargets Responses { get; private init; } = ResponseTargets.Standard;

    /// <summary>What an owner's week shows of a plan.</summary>
    public AgendaPolicy Agendas { get; private init; } = AgendaPolicy.Standard;

    /// <summary>What to do in each kind of relationship.</summary>
    public Playbook Playbook { get; private init; } = Playbook.Standard;

    /// <summary>An empty order history whose trade facts follow <see cref="Trade"/> and <see cref="Scale"/>.</summary>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public OrderHistory StartHistory(LocalDate asOf) => new(asOf, Trade, Scale);

    /// <summary>Judges a customer.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, of the same basis as <see cref="Tiers"/>; where they name a date, of that date, and where they name a period, of one that holds it.</param>
    /// <remarks>Cost: one allocation, the assessment itself.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The boundaries are of another basis, date or period; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public CustomerAssessment Assess(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries)
    {
        var row = Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis);
        return new(facts, row, Assess(row, boundaries), this, boundaries);
    }

    /// <summary>Judges a row: the specification of the bulk path.</summary>
    /// <param name="row">The row, within its documented ranges and of this rule book's scale.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for facts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The row is out of range or of another scale, or the boundaries are of another basis, date or period.</exception>
    public RowAssessment Assess(in CustomerRow row, TierBoundaries boundaries)
    {
        row.Validate();
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        var tier = boundaries.Rate(row);
        var profitability = Profitability.Assess(row);
        var cost = SwitchingCosts.Assess(row);
        var relationship = Relationships.Assess(row, cost);
        var contact = FollowUps.Plan(row, tier.Tier, relationship.Type);
        return new RowAssessment
        {
            Tier = tier.Tier,
            Profitability = profitability,
            SwitchingCost = cost,
            Relationship = relationship,
            NextContact = contact,
            Reasons = tier.Reasons | profitability.Reasons | ReasonOf(row.TradePattern) | cost.Reasons | relationship.Reasons | contact.Reasons,
        };
    }

    /// <summary>Judges a customer and tells why.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public Explanation Explain(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) =>
        Explain(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), boundaries);

    /// <summary>Judges a row and tells why.</summary>
    /// <param name="row">The row.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(in CustomerRow, TierBoundaries)"/>.</exception>
    public Explanation Explain(in CustomerRow row, TierBoundaries boundaries) =>
        new(this, row, Assess(row, boundaries), boundaries);

    private static RowReasons ReasonOf(TradePattern pattern) => pattern switch
    {
        TradePattern.NoPurchase => RowReasons.TradeNoPurchase,
        TradePattern.New => RowReasons.TradeNew,
        TradePattern.OneOff => RowReasons.TradeOneOff,
        TradePattern.InRhythm => RowReasons.TradeInRhythm,
        TradePattern.Late => RowReasons.TradeLate,
        TradePattern.Silent => RowReasons.TradeSilent,
        _ => RowReasons.None,
    };
}
