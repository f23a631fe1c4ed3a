using CustomerRules.Bulk;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tiers;

namespace CustomerRules.Cli.Scores;

/// <summary>Room for what the rules say of customers: every answer but the contributions of the evidence, which no line shows.</summary>
internal static class AnswerTable
{
    /// <summary>The bytes of a row.</summary>
    public const int BytesPerRow = 43;

    /// <summary>Memory for so many rows.</summary>
    public static AssessmentColumns Of(int rows) => new AssessmentColumns(rows)
        .WithTier(new CustomerTier[rows])
        .WithProfitabilityFlag(new ProfitabilityFlag[rows])
        .WithSwitchingCost(new long[rows])
        .WithCompleteness(new Completeness[rows])
        .WithLockIn(new int[rows])
        .WithBarrier(new SwitchingBarrier[rows])
        .WithBreakEvenDiscount(new short[rows])
        .WithRelationship(new RelationshipType[rows])
        .WithCertainty(new Certainty[rows])
        .WithBond(new short[rows])
        .WithCommitment(new short[rows])
        .WithConfidence(new short[rows])
        .WithNextContact(new int[rows])
        .WithLatestContact(new int[rows])
        .WithReasons(new RowReasons[rows])
        .WithInvalid(new bool[rows]);
}
