using CustomerRules.FollowUps;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Single rules asked of a row, with the standard policy of every other kind.</summary>
internal static class Judging
{
    public static RelationshipAssessment Relationship(this CustomerRow row, RelationshipPolicy? policy = null) =>
        (policy ?? RelationshipPolicy.Standard).Assess(row, SwitchingCostPolicy.Standard.Assess(row));

    public static RelationshipAssessment Relationship(this CustomerFacts facts) => facts.ToRow(Customers.AsOf).Relationship();

    public static NextContact NextContact(this CustomerRow row, CustomerTier tier, FollowUpPolicy? policy = null) =>
        (policy ?? FollowUpPolicy.Standard).Plan(row, tier, RelationshipType.Unknown);
}
