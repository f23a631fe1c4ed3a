using CustomerRules.FollowUps;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules;

/// <summary>What the rules say of one customer, and where the answer came from.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CustomerAssessment
{
    private readonly CustomerRow row;
    private readonly RowAssessment assessment;
    private readonly RuleBook ruleBook;
    private readonly TierBoundaries boundaries;

    internal CustomerAssessment(CustomerFacts facts, in CustomerRow row, in RowAssessment assessment, RuleBook ruleBook, TierBoundaries boundaries)
    {
        Facts = facts;
        this.row = row;
        this.assessment = assessment;
        this.ruleBook = ruleBook;
        this.boundaries = boundaries;
    }

    /// <summary>The facts that were judged.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>The facts as the row that was judged.</summary>
    public CustomerRow Row => row;

    /// <summary>The answer as the row rules gave it.</summary>
    public RowAssessment RowAssessment => assessment;

    /// <summary>The raw tier: by value and boundaries alone.</summary>
    public CustomerTier Tier => assessment.Tier;

    /// <summary>The value that the tier was made from, in the unit of the boundaries' basis; null where unknown.</summary>
    public decimal? TierValue => row.TierValue == CustomerRow.UnknownAmount ? null : row.Scale.ToAmount(row.TierValue);

    /// <summary>How the orders are spread over time.</summary>
    public TradePattern TradePattern => row.TradePattern;

    /// <summary>The profitability.</summary>
    public ProfitabilityAssessment Profitability => assessment.Profitability;

    /// <summary>What leaving would cost the customer.</summary>
    public SwitchingCost SwitchingCost => assessment.SwitchingCost;

    /// <summary>The relationship.</summary>
    public RelationshipAssessment Relationship => assessment.Relationship;

    /// <summary>The next contact.</summary>
    public NextContact NextContact => assessment.NextContact;

    /// <summary>Every reason of every rule, as one set.</summary>
    public RowReasons Reasons => assessment.Reasons;

    /// <summary>Where the answer came from.</summary>
    public Provenance Provenance => new(ruleBook.Name, ruleBook.Version, row.AsOf, boundaries);

    /// <summary>Why it was judged so; made anew at each call.</summary>
    public Explanation Explain() => new(ruleBook, row, assessment, boundaries);

    /// <summary>The known switching cost by facet and by origin; made anew at each call.</summary>
    public SwitchingCostBreakdown BreakDownSwitchingCost() =>
        new(Facts.Investments, Facts.OneOffCosts, assessment.SwitchingCost.RiskMinorUnits, row.AsOf, row.Scale);
}
