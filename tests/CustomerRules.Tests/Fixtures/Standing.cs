using CustomerRules.Relationships;
using CustomerRules.Tests.Generators;

namespace CustomerRules.Tests.Fixtures;

/// <summary>Rows that stand at a given score on each axis.</summary>
internal static class Standing
{
    /// <summary>
    /// Exactly these scores, in basis points. Known are lock-in ratio and share of wallet (65 points), satisfaction and mutual benefit (40 points), each at
    /// the score of its axis, so that both scores can be anything from 0 to 10,000.
    /// </summary>
    public static CustomerRow At(int bond, int commitment, RelationshipType previous = RelationshipType.Unknown) => Rows.Unknown with
    {
        Value = 10_000,
        ReferenceSpend = 10_000,
        Investment = bond,
        OneOffCost = 0,
        LossIfItFails = 0,
        Probability = 0,
        Criticality = 0,
        ShareOfWallet = (short)bond,
        Satisfaction = (short)commitment,
        MutualBenefit = (short)commitment,
        PreviousType = previous,
    };
}
