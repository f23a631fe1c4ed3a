using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CustomerRules.Reasons;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels.Wide;

/// <summary>Relationship type, certainty, confidence and reasons from the two axes, as <see cref="RelationshipPolicy.Assess"/> says; 32 rows at a time.</summary>
internal sealed class VerdictKernel(RelationshipPolicy policy)
{
    private readonly Vector512<short> verdicts = Verdicts.Table();
    private readonly Vector512<short> leastWeight = Vector512.Create((short)((policy.MinimumCoverage.BasisPoints + 99) / 100));

    /// <summary>From sides, known weights and codes, writes types, certainties and confidences; adds to the reasons and writes the groups.</summary>
    public void Judge(in RowTile facts, int rows, in AnswerTile answers, in WideTile tile)
    {
        var zero = Vector512<short>.Zero;
        for (var row = 0; row < rows; row += WideLanes.Step)
        {
            var sides = WideLanes.Load<short>(tile.Sides, row);
            var verdict = WideTables.Find(verdicts, sides);
            var bondWeight = WideLanes.Load<short>(tile.BondWeights, row);
            var commitmentWeight = WideLanes.Load<short>(tile.CommitmentWeights, row);
            WideLanes.Store(Vector512.Min(bondWeight, commitmentWeight) * Vector512.Create((short)100), answers.Confidence, row);
            var bondIsThin = Vector512.LessThan(bondWeight, leastWeight);
            var commitmentIsThin = Vector512.LessThan(commitmentWeight, leastWeight);
            var isUnbound = Unknown(WideLanes.Load<short>(tile.LockIn, row) & WideLanes.Load(facts.Alternatives, row) & WideLanes.Load(facts.ShareOfWallet, row));
            var isOpen = bondIsThin | commitmentIsThin | isUnbound;
            var isCaptive = Vector512.Equals(sides & Vector512.Create((short)(Verdicts.BondHigh | Verdicts.CommitmentHigh)), Vector512.Create(Verdicts.BondHigh));
            var isUnconfirmed = isCaptive & ~isOpen & Unknown(WideLanes.Load(facts.Satisfaction, row) & WideLanes.Load(facts.MutualBenefit, row));
            verdict = Vector512.ConditionalSelect(isUnconfirmed, verdict & Vector512.Create(Verdicts.SidesAlone), verdict);
            verdict = Vector512.ConditionalSelect(isOpen, zero, verdict);
            var gaps = Bit(bondIsThin, Verdicts.Third(RowReasons.BondCoverageLow)) | Bit(commitmentIsThin, Verdicts.Third(RowReasons.CommitmentCoverageLow))
                | Bit(isUnbound, Verdicts.Third(RowReasons.BindingEvidenceMissing)) | Bit(isUnconfirmed, Verdicts.Third(RowReasons.CaptiveUnconfirmed));
            Write(verdict, gaps, row, answers, tile);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Vector512<short> verdict, Vector512<short> gaps, int row, in AnswerTile answers, in WideTile tile)
    {
        var type = Vector512.ShiftRightLogical(verdict, Verdicts.TypeShift) & Vector512.Create(Verdicts.TypeMask);
        var certainty = Vector512.ShiftRightLogical(verdict, Verdicts.CertaintyShift) & Vector512.Create(Verdicts.CertaintyMask);
        WideLanes.Store(Avx512BW.ConvertToVector256Byte(type), answers.Relationship, row);
        WideLanes.Store(Avx512BW.ConvertToVector256Byte(certainty), answers.Certainty, row);
        WideLanes.Store(WideLanes.Load<short>(tile.SecondReasons, row) | (verdict & Vector512.Create(Verdicts.SecondReasons)), tile.SecondReasons, row);
        WideLanes.Store((verdict & Vector512.Create(Verdicts.ThirdReasons)) | gaps, tile.ThirdReasons, row);
        var tier = WideLanes.Load<short>(tile.Codes, row) & Vector512.Create(RowCode.TierMask);
        WideLanes.Store((tier * Vector512.Create((short)SummaryCells.Types)) + type, tile.Groups, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Unknown(Vector512<short> facts) => Vector512.LessThan(facts, Vector512<short>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Bit(Vector512<short> isSo, short bit) => isSo & Vector512.Create(bit);
}
