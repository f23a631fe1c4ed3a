using System;
using System.Runtime.InteropServices;
using CustomerRules.Reasons;

namespace CustomerRules.Bulk.Kernels;

/// <summary>Where the answers on a tile go: the caller's columns, or scratch where a column is absent, so that every kernel may read what another one wrote.</summary>
internal readonly ref struct AnswerTile
{
    public readonly Span<long> SwitchingCost;
    public readonly Span<ulong> Reasons;
    public readonly Span<int> LockIn;
    public readonly Span<int> NextContact;
    public readonly Span<int> LatestContact;
    public readonly Span<short> BreakEvenDiscount;
    public readonly Span<short> Bond;
    public readonly Span<short> Commitment;
    public readonly Span<short> Confidence;
    public readonly Span<byte> Tier;
    public readonly Span<byte> ProfitabilityFlag;
    public readonly Span<byte> Completeness;
    public readonly Span<byte> Barrier;
    public readonly Span<byte> Relationship;
    public readonly Span<byte> Certainty;
    public readonly Span<byte> Invalid;
    public readonly ContributionTile Contributions;

    public AnswerTile(AssessmentColumns answers, int first, int rows, ref Scratch scratch)
    {
        SwitchingCost = Part(answers.SwitchingCost, first, rows, ref scratch);
        Reasons = MemoryMarshal.Cast<RowReasons, ulong>(Part(answers.Reasons, first, rows, ref scratch));
        LockIn = Part(answers.LockIn, first, rows, ref scratch);
        NextContact = Part(answers.NextContact, first, rows, ref scratch);
        LatestContact = Part(answers.LatestContact, first, rows, ref scratch);
        BreakEvenDiscount = Part(answers.BreakEvenDiscount, first, rows, ref scratch);
        Bond = Part(answers.Bond, first, rows, ref scratch);
        Commitment = Part(answers.Commitment, first, rows, ref scratch);
        Confidence = Part(answers.Confidence, first, rows, ref scratch);
        Tier = MemoryMarshal.AsBytes(Part(answers.Tier, first, rows, ref scratch));
        ProfitabilityFlag = MemoryMarshal.AsBytes(Part(answers.ProfitabilityFlag, first, rows, ref scratch));
        Completeness = MemoryMarshal.AsBytes(Part(answers.Completeness, first, rows, ref scratch));
        Barrier = MemoryMarshal.AsBytes(Part(answers.Barrier, first, rows, ref scratch));
        Relationship = MemoryMarshal.AsBytes(Part(answers.Relationship, first, rows, ref scratch));
        Certainty = MemoryMarshal.AsBytes(Part(answers.Certainty, first, rows, ref scratch));
        Invalid = MemoryMarshal.AsBytes(Part(answers.Invalid, first, rows, ref scratch));
        Contributions = new(answers, first, rows);
    }

    /// <summary>Writes the answer of the scalar rules on one row.</summary>
    public void Write(int row, in RowAssessment assessment, bool isInvalid)
    {
        var (cost, relationship, contact) = (assessment.SwitchingCost, assessment.Relationship, assessment.NextContact);
        Tier[row] = (byte)assessment.Tier;
        ProfitabilityFlag[row] = (byte)assessment.Profitability.Flag;
        SwitchingCost[row] = cost.Completeness == SwitchingCosts.Completeness.Unknown ? CustomerRow.UnknownAmount : cost.TotalMinorUnits;
        Completeness[row] = (byte)cost.Completeness;
        LockIn[row] = cost.LockInBasisPoints ?? CustomerRow.UnknownRatio;
        Barrier[row] = (byte)cost.Barrier;
        BreakEvenDiscount[row] = (short)(cost.BreakEvenDiscount?.BasisPoints ?? CustomerRow.UnknownShare);
        Relationship[row] = (byte)relationship.Type;
        Certainty[row] = (byte)relationship.Certainty;
        Bond[row] = (short)(relationship.Bond.Score?.BasisPoints ?? CustomerRow.UnknownShare);
        Commitment[row] = (short)(relationship.Commitment.Score?.BasisPoints ?? CustomerRow.UnknownShare);
        Confidence[row] = (short)relationship.Confidence.BasisPoints;
        NextContact[row] = contact.DueDay ?? CustomerRow.UnknownDate;
        LatestContact[row] = contact.LatestDay ?? CustomerRow.UnknownDate;
        Reasons[row] = (ulong)(isInvalid ? RowReasons.RowInvalid : assessment.Reasons);
        Invalid[row] = isInvalid ? (byte)1 : (byte)0;
    }

    /// <summary>Erases the answers on marked rows.</summary>
    public void EraseInvalid(int first, int end)
    {
        for (var row = first; row < end; row++)
        {
            if (Invalid[row] == 0)
                continue;
            Write(row, default, isInvalid: true);
            if (Contributions.IsAsked)
                Contributions.Erase(row);
        }
    }

    private static Span<T> Part<T>(Memory<T> column, int first, int rows, ref Scratch scratch)
        where T : struct
        => column.IsEmpty ? scratch.Take<T>(rows) : column.Span.Slice(first, rows);
}
