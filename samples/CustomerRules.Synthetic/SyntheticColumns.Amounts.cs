using System;
using CustomerRules.Bulk;
using CustomerRules.Trade;

namespace CustomerRules.Synthetic;

public sealed partial class SyntheticColumns
{
    private readonly long[] tierValue;
    private readonly long[] value;
    private readonly long[] referenceSpend;
    private readonly long[] contribution;
    private readonly long[] investment;
    private readonly long[] oneOffCost;
    private readonly long[] lossIfItFails;

    private CustomerColumns WithAmounts(CustomerColumns facts) => facts
        .WithTierValue(tierValue).WithValue(value).WithReferenceSpend(referenceSpend).WithContribution(contribution)
        .WithInvestment(investment).WithOneOffCost(oneOffCost).WithLossIfItFails(lossIfItFails);

    private void FillAmounts(int row, in Character character, ref RowChance chance)
    {
        var bought = Bought(character, ref chance);
        value[row] = bought;

        // One in ten is rated by a corrected value.
        tierValue[row] = bought != CustomerRow.UnknownAmount && chance.Percent(10) ? bought * 19 / 20 : bought;
        contribution[row] = bought == CustomerRow.UnknownAmount || chance.Percent(12)
            ? CustomerRow.UnknownAmount
            : bought * chance.Bell(-120, 440) / 1_000;
        referenceSpend[row] = Spend(bought, character, ref chance);

        // Parts of a year's purchases: the more a customer is bound, the more it would lose. Some is nothing at all.
        var most = 20 + (character.Bond * character.Bond / 10);
        investment[row] = Unknown(character, ref chance) ? CustomerRow.UnknownAmount : chance.Percent(30) ? 0 : Part(character, chance.Below(most));
        oneOffCost[row] = Unknown(character, ref chance) ? CustomerRow.UnknownAmount : chance.Percent(20) ? 0 : Part(character, chance.Below(most));
        lossIfItFails[row] = Unknown(character, ref chance) ? CustomerRow.UnknownAmount : chance.Percent(25) ? 0 : Part(character, chance.Below(10 * most));
    }

    private static bool Unknown(in Character character, ref RowChance chance) => chance.Percent(character.UnknownPercent);

    private static long Part(in Character character, int perMille) => character.Size * perMille / 1_000;

    private static long Bought(in Character character, ref RowChance chance) => character.Pattern switch
    {
        TradePattern.Unknown => chance.Percent(70) ? CustomerRow.UnknownAmount : character.Size,
        TradePattern.NoPurchase => 0,
        TradePattern.Silent => chance.Percent(50) ? 0 : Part(character, chance.Below(400)),
        _ => chance.Percent(1) ? -Part(character, chance.Below(300)) : character.Size,
    };

    private static long Spend(long bought, in Character character, ref RowChance chance)
    {
        if (chance.Percent(character.UnknownPercent / 3))
            return CustomerRow.UnknownAmount;
        return character.Pattern == TradePattern.NoPurchase ? 0 : Math.Max(bought, Part(character, chance.Between(600, 1_600)));
    }
}
