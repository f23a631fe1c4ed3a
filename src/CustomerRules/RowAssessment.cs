using CustomerRules.FollowUps;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules;

/// <summary>What the rules say of one row: the scalar answer that the bulk path repeats to the bit.</summary>
/// <remarks><c>default</c> is Unknown throughout, without a reason. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct RowAssessment
{
    /// <summary>The raw tier.</summary>
    public CustomerTier Tier { get; internal init; }

    /// <summary>The profitability.</summary>
    public ProfitabilityAssessment Profitability { get; internal init; }

    /// <summary>What leaving would cost the customer.</summary>
    public SwitchingCost SwitchingCost { get; internal init; }

    /// <summary>The relationship.</summary>
    public RelationshipAssessment Relationship { get; internal init; }

    /// <summary>The next contact.</summary>
    public NextContact NextContact { get; internal init; }

    /// <summary>Every reason of every rule.</summary>
    public RowReasons Reasons { get; internal init; }

    /// <summary>Invariant text such as <c>B, Green, Moderate, Captive (Certain), 2026-08-31 to 2026-09-29</c>.</summary>
    public override string ToString() => string.Concat(
        Tier + ", " + Profitability.Flag + ", ", SwitchingCost.Barrier + ", ", Relationship.Type + " (" + Relationship.Certainty + "), ", NextContact.ToString());
}
