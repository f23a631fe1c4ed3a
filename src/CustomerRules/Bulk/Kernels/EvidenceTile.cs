using System;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The scaled evidence of a tile: 0..10,000 basis points an item, -1 where unknown.</summary>
internal readonly ref struct EvidenceTile
{
    public readonly Span<int> LockIn;
    public readonly Span<int> Alternatives;
    public readonly Span<int> ShareOfWallet;
    public readonly Span<int> CategoryShare;
    public readonly Span<int> Horizon;
    public readonly Span<int> Satisfaction;
    public readonly Span<int> MutualBenefit;
    public readonly Span<int> JudgesFuture;
    public readonly Span<int> PriceLed;
    public readonly Span<int> TradePattern;

    public EvidenceTile(int rows, ref Scratch scratch)
    {
        LockIn = scratch.Take<int>(rows);
        Alternatives = scratch.Take<int>(rows);
        ShareOfWallet = scratch.Take<int>(rows);
        CategoryShare = scratch.Take<int>(rows);
        Horizon = scratch.Take<int>(rows);
        Satisfaction = scratch.Take<int>(rows);
        MutualBenefit = scratch.Take<int>(rows);
        JudgesFuture = scratch.Take<int>(rows);
        PriceLed = scratch.Take<int>(rows);
        TradePattern = scratch.Take<int>(rows);
    }

    /// <summary>The values of an item.</summary>
    public Span<int> Of(EvidenceItem item) => item switch
    {
        EvidenceItem.LockIn => LockIn,
        EvidenceItem.Alternatives => Alternatives,
        EvidenceItem.ShareOfWallet => ShareOfWallet,
        EvidenceItem.CategoryShare => CategoryShare,
        EvidenceItem.Horizon => Horizon,
        EvidenceItem.Satisfaction => Satisfaction,
        EvidenceItem.MutualBenefit => MutualBenefit,
        EvidenceItem.JudgesFuture => JudgesFuture,
        EvidenceItem.PriceLed => PriceLed,
        _ => TradePattern,
    };
}
