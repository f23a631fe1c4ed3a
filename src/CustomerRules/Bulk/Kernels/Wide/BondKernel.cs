using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>The score of the bond, what of it is known and whether its side is in doubt; 32 rows at a time.</summary>
internal sealed class BondKernel(RelationshipPolicy policy)
{
    private readonly EvidenceWords evidence = new(policy.Scale);
    private readonly WeightPair lockInAndAlternatives = new(policy.Weights, EvidenceItem.LockIn, EvidenceItem.Alternatives);
    private readonly WeightPair walletAndCategories = new(policy.Weights, EvidenceItem.ShareOfWallet, EvidenceItem.CategoryShare);
    private readonly Vector512<short> unknownAndLockIn = WordPairs.Of(Proportion.MaxBasisPoints, policy.Weights.Of(EvidenceItem.LockIn));
    private readonly Vector512<short> lines = WideTables.Repeating(8, type => (ulong)policy.BondLine((RelationshipType)type));

    public void Judge(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile)
    {
        var zero = Vector512<short>.Zero;
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            var lockIn = WideLanes.Load<short>(tile.LockIn, row);
            var axis = AxisWords.Begin();
            axis.Add(lockIn, evidence.OfAlternatives(facts.Alternatives, row), lockInAndAlternatives);
            axis.Add(WideLanes.Load(facts.ShareOfWallet, row), evidence.OfCategories(facts.CategoryShare, row), walletAndCategories);
            var score = axis.Score();
            WideLanes.Store(score, answers.Bond, row);
            WideLanes.Store(axis.KnownWeight, tile.BondWeights, row);

            // Where a part of the total is unknown, the ratio is known as "at least".
            var gaps = WideLanes.Load<short>(tile.Codes, row) & Vector512.Create(RowCode.Gaps);
            var isAtLeast = Vector512.GreaterThan(gaps, zero) & Vector512.GreaterThanOrEqual(lockIn, zero);
            var rest = Vector512.ConditionalSelect(isAtLeast, Vector512.Create((short)Proportion.MaxBasisPoints) - lockIn, zero);
            var line = WideTables.Find(lines, Avx512BW.ConvertToVector512Int16(WideLanes.LoadHalf(facts.PreviousType, row)));
            WideLanes.Store(axis.Doubt(Vector512.GreaterThanOrEqual(score, line), line, rest, unknownAndLockIn), tile.Doubts, row);
        }
    }
}
