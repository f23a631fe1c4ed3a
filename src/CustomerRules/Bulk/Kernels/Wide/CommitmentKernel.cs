using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The score of the commitment, what of it is known and its side; 32 rows at a time.</summary>
internal sealed class CommitmentKernel(RelationshipPolicy policy)
{
    private const short Full = Proportion.MaxBasisPoints;
    private const short Unknown = EvidenceKernel.Unknown;

    private readonly PartWords ofFull = new(policy.Scale.HorizonFullAtMonths);
    private readonly Vector512<short> answersAsEvidence = WideTables.Of([0, Full], last: Unknown);
    private readonly Vector512<short> patternsAsEvidence = WideTables.Of([Unknown, Unknown, Unknown, Unknown, Full, Full / 2, 0], last: Unknown);
    private readonly WeightPair horizonAndSatisfaction = new(policy.Weights, EvidenceItem.Horizon, EvidenceItem.Satisfaction);
    private readonly WeightPair benefitAndFuture = new(policy.Weights, EvidenceItem.MutualBenefit, EvidenceItem.JudgesFuture);
    private readonly WeightPair priceAndPattern = new(policy.Weights, EvidenceItem.PriceLed, EvidenceItem.TradePattern);
    private readonly Vector512<short> unknownAlone = WordPairs.Of(Full, 0);
    private readonly AxisLines lines = new(policy, policy.CommitmentLine);

    /// <summary>Writes scores and known weights, and adds to the sides.</summary>
    public void Judge(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile)
    {
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            var judgesFuture = WideTables.Find(answersAsEvidence, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(facts.JudgesFuture, row)));
            var pattern = WideTables.Find(patternsAsEvidence, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(facts.TradePattern, row)));
            var axis = AxisWords.Begin();
            axis.Add(ofFull.OfKnown(WideLanes.Load(facts.HorizonMonths, row)), WideLanes.Load(facts.Satisfaction, row), horizonAndSatisfaction);
            axis.Add(WideLanes.Load(facts.MutualBenefit, row), judgesFuture, benefitAndFuture);
            axis.Add(Inverted(WideLanes.Load(facts.PriceLed, row)), pattern, priceAndPattern);
            var score = axis.Score();
            WideLanes.Store(score, answers.Commitment, row);
            WideLanes.Store(axis.KnownWeight, tile.CommitmentWeights, row);

            var line = lines.After(facts.PreviousType, row);
            var isHigh = Vector512.GreaterThanOrEqual(score, line);
            var side = lines.SideOf(score, isHigh, Verdicts.CommitmentHigh, Verdicts.CommitmentHeld)
                | Verdicts.InDoubt(axis.Doubt(isHigh, line, Vector512<short>.Zero, unknownAlone));
            WideLanes.Store(WideLanes.Load<short>(tile.Sides, row) | side, tile.Sides, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Inverted(Vector512<short> share) =>
        Vector512.ConditionalSelect(Vector512.LessThan(share, Vector512<short>.Zero), share, Vector512.Create(Full) - share);
}
