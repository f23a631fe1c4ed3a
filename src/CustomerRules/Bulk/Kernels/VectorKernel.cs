using System.Numerics;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Many rows at a time, branch-free: one kernel a rule, with what lies between in scratch on the stack. Rows that fill no whole vector go to the scalar rules.</summary>
internal sealed class VectorKernel(ScalarKernel scalar, KernelRules rules) : Kernel
{
    /// <summary>Whether the hardware has vectors; without, emulating them is slower than the scalar rules.</summary>
    public static bool IsFast => Vector.IsHardwareAccelerated;

    public override void Assess(CustomerColumns facts, int first, in RowTile tile, in AnswerTile answers, Scratch scratch)
    {
        var rows = tile.Rows / Lanes.Step * Lanes.Step;
        if (rows > 0)
            Assess(tile, rows, answers, scratch);
        scalar.Assess(facts, first, rows, tile.Rows, answers);
    }

    private void Assess(in RowTile tile, int rows, in AnswerTile answers, Scratch scratch)
    {
        var anyInvalid = RangeKernel.Mark(tile, rows, answers.Invalid, scratch);
        var reasons = scratch.Take<int>(rows);
        var tiers = scratch.Take<int>(rows);
        var names = scratch.Take<int>(rows);
        TierKernel.Rate(tile, rows, rules, tiers, reasons);
        NarrowKernel.ToBytes(tiers, rows, answers.Tier);
        ProfitabilityKernel.Flag(tile, rows, rules, names, reasons);
        NarrowKernel.ToBytes(names, rows, answers.ProfitabilityFlag);

        var gaps = scratch.Take<int>(rows);
        RiskWeightKernel.Weigh(tile, rows, rules.RiskAversion, names);
        SwitchingCostKernel.AddUp(tile, rows, names, answers.SwitchingCost, answers.LockIn, gaps);
        JudgeBarriers(rows, answers, gaps, names, reasons, scratch);

        var evidence = new EvidenceTile(rows, ref scratch);
        EvidenceKernel.Scale(tile, rows, answers.LockIn, rules.Relationships.Scale, evidence);
        if (answers.Contributions.IsAsked)
            ContributionKernel.Weigh(evidence, rows, rules.Relationships.Weights, answers.Contributions);
        NarrowKernel.ToInts(tile.PreviousType, rows, names);
        var relationship = new RelationshipTile(rows, ref scratch);
        RelationshipKernel.Judge(evidence, gaps, names, rows, rules.Relationships, relationship);
        NarrowKernel.ToBytes(relationship.Types, rows, answers.Relationship);
        NarrowKernel.ToBytes(relationship.Certainties, rows, answers.Certainty);
        NarrowKernel.ToShorts(relationship.Bonds, rows, answers.Bond);
        NarrowKernel.ToShorts(relationship.Commitments, rows, answers.Commitment);
        NarrowKernel.ToShorts(relationship.Confidences, rows, answers.Confidence);

        var contactReasons = relationship.Bonds;
        ContactKernel.Plan(tile, tiers, relationship.Types, rows, rules, answers.NextContact, answers.LatestContact, contactReasons, scratch);
        NarrowKernel.ToInts(tile.TradePattern, rows, names);
        ReasonKernel.Join(reasons, names, relationship.Reasons, contactReasons, rows, answers.Reasons);
        if (anyInvalid)
            answers.EraseInvalid(0, rows);
    }

    private void JudgeBarriers(int rows, in AnswerTile answers, System.Span<int> gaps, System.Span<int> barriers, System.Span<int> reasons, Scratch scratch)
    {
        var completeness = scratch.Take<int>(rows);
        var discounts = scratch.Take<int>(rows);
        BarrierKernel.Judge(answers.LockIn, gaps, rows, rules, barriers, completeness, discounts, reasons);
        NarrowKernel.ToBytes(barriers, rows, answers.Barrier);
        NarrowKernel.ToBytes(completeness, rows, answers.Completeness);
        NarrowKernel.ToShorts(discounts, rows, answers.BreakEvenDiscount);
    }
}
