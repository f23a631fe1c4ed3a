using System.Runtime.Intrinsics;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The score of the bond, what of it is known and its side; 32 rows at a time.</summary>
internal sealed class BondKernel(RelationshipPolicy policy)
{
    private readonly PartWords ofFull = new(policy.Scale.CategoryShareFullAt.BasisPoints);
    private readonly Vector512<short> alternatives = WideTables.Of(
        [Proportion.MaxBasisPoints, (short)policy.Scale.OneAlternative.BasisPoints, (short)policy.Scale.TwoAlternatives.BasisPoints, 0], last: EvidenceKernel.Unknown);

    private readonly WeightPair lockInAndAlternatives = new(policy.Weights, EvidenceItem.LockIn, EvidenceItem.Alternatives);
    private readonly WeightPair walletAndCategories = new(policy.Weights, EvidenceItem.ShareOfWallet, EvidenceItem.CategoryShare);
    private readonly Vector512<short> unknownAndLockIn = WordPairs.Of(Proportion.MaxBasisPoints, policy.Weights.Of(EvidenceItem.LockIn));
    private readonly AxisLines lines = new(policy, policy.BondLine);

    /// <summary>From the lock-in ratio as evidence and the codes, writes scores, known weights and sides.</summary>
    public void Judge(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile)
    {
        var zero = Vector512<short>.Zero;
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            // Three alternatives stand for more; the table's last entry is for unknown ones.
            var suppliers = Vector512.Min(WideLanes.Load(facts.Alternatives, row), Vector512.Create((short)3));
            var lockIn = WideLanes.Load<short>(tile.LockIn, row);
            var axis = AxisWords.Begin();
            axis.Add(lockIn, WideTables.Find(alternatives, suppliers), lockInAndAlternatives);
            axis.Add(WideLanes.Load(facts.ShareOfWallet, row), ofFull.OfKnown(WideLanes.Load(facts.CategoryShare, row)), walletAndCategories);
            var score = axis.Score();
            WideLanes.Store(score, answers.Bond, row);
            WideLanes.Store(axis.KnownWeight, tile.BondWeights, row);

            // Where a part of the total is unknown, the ratio is known as "at least".
            var gaps = WideLanes.Load<short>(tile.Codes, row) & Vector512.Create(RowCode.Gaps);
            var isAtLeast = Vector512.GreaterThan(gaps, zero) & Vector512.GreaterThanOrEqual(lockIn, zero);
            var rest = Vector512.ConditionalSelect(isAtLeast, Vector512.Create((short)Proportion.MaxBasisPoints) - lockIn, zero);
            var line = lines.After(facts.PreviousType, row);
            var isHigh = Vector512.GreaterThanOrEqual(score, line);
            WideLanes.Store(
                lines.SideOf(score, isHigh, Verdicts.BondHigh, Verdicts.BondHeld) | Verdicts.InDoubt(axis.Doubt(isHigh, line, rest, unknownAndLockIn)), tile.Sides, row);
        }
    }
}
