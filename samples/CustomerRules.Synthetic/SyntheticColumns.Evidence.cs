using System;
using CustomerRules.Bulk;

namespace CustomerRules.Synthetic;

public sealed partial class SyntheticColumns
{
    private readonly short[] probability;
    private readonly short[] criticality;
    private readonly short[] alternatives;
    private readonly short[] shareOfWallet;
    private readonly short[] categoryShare;
    private readonly short[] horizonMonths;
    private readonly short[] satisfaction;
    private readonly short[] mutualBenefit;
    private readonly sbyte[] judgesFuture;
    private readonly short[] priceLed;

    private CustomerColumns WithEvidence(CustomerColumns facts) => facts
        .WithProbability(probability).WithCriticality(criticality).WithAlternatives(alternatives).WithShareOfWallet(shareOfWallet)
        .WithCategoryShare(categoryShare).WithHorizonMonths(horizonMonths).WithSatisfaction(satisfaction).WithMutualBenefit(mutualBenefit)
        .WithJudgesFuture(judgesFuture).WithPriceLed(priceLed);

    private void FillEvidence(int row, in Character character, ref RowChance chance)
    {
        var (bond, commitment) = (character.Bond, character.Commitment);
        probability[row] = Known(character, ref chance, chance.Between(1, 60) * 100);
        criticality[row] = Known(character, ref chance, chance.Between(0, 20) * 500);
        alternatives[row] = Known(character, ref chance, chance.Below(2 + ((100 - bond) / 10)));
        shareOfWallet[row] = Known(character, ref chance, Score(bond, ref chance));
        categoryShare[row] = Known(character, ref chance, chance.Between(0, 4_000 + (60 * bond)));
        horizonMonths[row] = Known(character, ref chance, chance.Below(3 + (commitment * 2 / 5)));
        satisfaction[row] = Known(character, ref chance, Score(20 + (commitment * 3 / 4), ref chance) / 100 * 100);
        mutualBenefit[row] = Known(character, ref chance, Score(commitment, ref chance) / 500 * 500);
        judgesFuture[row] = (sbyte)Known(character, ref chance, chance.Percent(commitment) ? 1 : 0);
        priceLed[row] = Known(character, ref chance, Score(100 - commitment, ref chance));
    }

    /// <summary>The value, or unknown: every unknown of shares, counts and answers is the same number.</summary>
    private static short Known(in Character character, ref RowChance chance, int known) =>
        Unknown(character, ref chance) ? CustomerRow.UnknownShare : (short)known;

    private static int Score(int percent, ref RowChance chance) =>
        Math.Clamp((percent * 100) + chance.Bell(-3_000, 3_000), 0, 10_000);
}
