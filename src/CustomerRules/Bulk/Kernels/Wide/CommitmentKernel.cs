using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The score of the commitment, what of it is known and whether its side, or that of the bond, is in doubt; 32 rows at a time.</summary>
internal sealed class CommitmentKernel(RelationshipPolicy policy)
{
    private readonly EvidenceWords evidence = new(policy.Scale);
    private readonly WeightPair horizonAndSatisfaction = new(policy.Weights, EvidenceItem.Horizon, EvidenceItem.Satisfaction);
    private readonly WeightPair benefitAndFuture = new(policy.Weights, EvidenceItem.MutualBenefit, EvidenceItem.JudgesFuture);
    private readonly WeightPair priceAndPattern = new(policy.Weights, EvidenceItem.PriceLed, EvidenceItem.TradePattern);
    private readonly Vector512<short> unknownAlone = WordPairs.Of(Proportion.MaxBasisPoints, 0);
    private readonly Vector512<short> lines = WideTables.Repeating(8, type => (ulong)policy.CommitmentLine((RelationshipType)type));

    public void Judge(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile)
    {
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            var axis = AxisWords.Begin();
            axis.Add(evidence.OfHorizon(facts.HorizonMonths, row), WideLanes.Load(facts.Satisfaction, row), horizonAndSatisfaction);
            axis.Add(WideLanes.Load(facts.MutualBenefit, row), evidence.OfAnswer(facts.JudgesFuture, row), benefitAndFuture);
            axis.Add(EvidenceWords.OfPriceLed(facts.PriceLed, row), evidence.OfPattern(facts.TradePattern, row), priceAndPattern);
            var score = axis.Score();
            WideLanes.Store(score, answers.Commitment, row);
            WideLanes.Store(axis.KnownWeight, tile.CommitmentWeights, row);

            var line = WideTables.Find(lines, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(facts.PreviousType, row)));
            var doubt = axis.Doubt(Vector512.GreaterThanOrEqual(score, line), line, Vector512<short>.Zero, unknownAlone);
            WideLanes.Store(WideLanes.Load<short>(tile.Doubts, row) | doubt, tile.Doubts, row);
        }
    }
}
