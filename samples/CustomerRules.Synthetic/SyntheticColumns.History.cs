using CustomerRules.Bulk;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Synthetic;

public sealed partial class SyntheticColumns
{
    private readonly RelationshipType[] previousType;
    private readonly CustomerTier[] previousTier;
    private readonly int[] previousTierSince;
    private readonly CustomerTier[] overrideTier;
    private readonly int[] overrideExpires;
    private readonly int[] overrideSet;
    private readonly sbyte[] influential;
    private readonly sbyte[] openMatters;

    private CustomerColumns WithHistory(CustomerColumns facts) => facts
        .WithPreviousType(previousType).WithPreviousTier(previousTier).WithPreviousTierSince(previousTierSince)
        .WithOverrideTier(overrideTier).WithOverrideExpires(overrideExpires).WithOverrideSet(overrideSet)
        .WithInfluential(influential).WithOpenMatters(openMatters);

    private void FillHistory(int row, in Character character, ref RowChance chance)
    {
        previousType[row] = chance.Percent(40) ? RelationshipType.Unknown : (RelationshipType)chance.Between(1, 4);
        var tier = chance.Percent(20) ? CustomerTier.Unknown : TierBefore(character, ref chance);
        previousTier[row] = tier;
        previousTierSince[row] = tier == CustomerTier.Unknown ? CustomerRow.UnknownDate : Today - chance.Below(1_100);
        var isSet = chance.Below(150) == 0;
        overrideTier[row] = isSet ? (CustomerTier)chance.Between(1, 4) : CustomerTier.Unknown;
        overrideSet[row] = isSet ? Today - chance.Below(400) : CustomerRow.UnknownDate;
        overrideExpires[row] = isSet ? Today + chance.Between(-60, 300) : CustomerRow.UnknownDate;
        influential[row] = chance.Percent(40) ? CustomerRow.UnknownAnswer : (sbyte)(chance.Percent(15) ? 1 : 0);
        openMatters[row] = chance.Percent(20) ? CustomerRow.UnknownAnswer : (sbyte)(chance.Percent(8) ? 1 : 0);
    }

    /// <summary>By size, one in six a tier beside it.</summary>
    private static CustomerTier TierBefore(in Character character, ref RowChance chance)
    {
        var tier = character.Size switch { > 4_000_000 => 1, > 500_000 => 2, > 220_000 => 3, _ => 4 };
        return (CustomerTier)(chance.Below(6) == 0 ? tier == 4 ? 3 : tier + 1 : tier);
    }
}
