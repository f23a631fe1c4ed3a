using System.Linq;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The target as its documentation tells it, sentence by sentence.</summary>
internal static class NaiveTarget
{
    public static TargetRelationship Of(CustomerRow row, CustomerTier tier, PotentialKind potential, RelationshipAssessment present, TargetPolicy policy)
    {
        bool[] signs =
        [
            row.PriceLed != -1 && row.PriceLed >= policy.PriceLedFrom.BasisPoints,
            row.Alternatives != -1 && row.Alternatives >= policy.AlternativesFrom,
            row.HorizonMonths != -1 && row.HorizonMonths < policy.HorizonUnderMonths,
        ];
        var rank = tier == CustomerTier.Unknown ? 99 : (int)tier;
        switch (present.Type)
        {
            case RelationshipType.Captive:
                return TargetRelationship.RestoreMutualBenefit;
            case RelationshipType.Partnership:
                return TargetRelationship.KeepPartnership;
            case RelationshipType.Unknown when present.Reasons.HasFlag(RowReasons.CaptiveUnconfirmed):
                return TargetRelationship.Unknown;
        }

        if (signs.Count(sign => sign) >= policy.SignsAgainst)
            return TargetRelationship.StayTransactional;
        if (rank <= (int)policy.CloseFrom || potential == PotentialKind.RisingStar)
            return present.Type == RelationshipType.Unknown ? TargetRelationship.Unknown : TargetRelationship.Develop;
        if (present.Type == RelationshipType.Developing && (rank <= (int)policy.WillingFrom || potential == PotentialKind.Nurture))
            return TargetRelationship.Develop;
        return rank == 99 ? TargetRelationship.Unknown : TargetRelationship.StayTransactional;
    }
}
