using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;

namespace CustomerRules.Synthetic;

public sealed partial class SyntheticColumns
{
    /// <summary>Fields that can be spoilt: all but the tier value.</summary>
    private const int Fields = 29;

    private const long TooMuch = 900_000_000_000_001;
    private const int TooLate = 84_006;

    /// <summary>Puts one field out of its range, as a broken interface would.</summary>
    private void Spoil(int row, int field)
    {
        switch (field)
        {
            case 0: value[row] = -TooMuch; break;
            case 1: referenceSpend[row] = -1; break;
            case 2: contribution[row] = TooMuch; break;
            case 3: investment[row] = -1; break;
            case 4: oneOffCost[row] = long.MaxValue; break;
            case 5: lossIfItFails[row] = long.MinValue + 1; break;
            case 6: growth[row] = 1_000_001; break;
            case 7: firstOrder[row] = int.MaxValue; break;
            case 8: lastOrder[row] = int.MinValue + 1; break;
            case 9: lastContact[row] = TooLate; break;
            case 10: tradePattern[row] = (TradePattern)7; break;
            case 11: probability[row] = 10_001; break;
            case 12: criticality[row] = -2; break;
            case 13: alternatives[row] = 10_001; break;
            case 14: shareOfWallet[row] = short.MaxValue; break;
            case 15: categoryShare[row] = short.MinValue; break;
            case 16: horizonMonths[row] = 1_201; break;
            case 17: satisfaction[row] = 10_001; break;
            case 18: mutualBenefit[row] = -2; break;
            case 19: judgesFuture[row] = 2; break;
            case 20: priceLed[row] = 20_000; break;
            case 21: previousType[row] = (RelationshipType)5; break;
            case 22: previousTier[row] = (CustomerTier)255; break;
            case 23: previousTierSince[row] = TooLate; break;
            case 24: overrideTier[row] = (CustomerTier)5; break;
            case 25: overrideExpires[row] = TooLate; break;
            case 26: overrideSet[row] = -TooLate; break;
            case 27: influential[row] = -2; break;
            default: openMatters[row] = sbyte.MaxValue; break;
        }
    }
}
