using System.Numerics;
using CustomerRules.Relationships;

namespace CustomerRules.Bulk.Kernels;

/// <summary>The weights of the evidence, each in every lane: loaded once, not for every vector of rows.</summary>
internal readonly struct AxisWeights(EvidenceWeights weights)
{
    public readonly Vector<int> LockIn = new(weights.Of(EvidenceItem.LockIn));
    public readonly Vector<int> Alternatives = new(weights.Of(EvidenceItem.Alternatives));
    public readonly Vector<int> ShareOfWallet = new(weights.Of(EvidenceItem.ShareOfWallet));
    public readonly Vector<int> CategoryShare = new(weights.Of(EvidenceItem.CategoryShare));
    public readonly Vector<int> Horizon = new(weights.Of(EvidenceItem.Horizon));
    public readonly Vector<int> Satisfaction = new(weights.Of(EvidenceItem.Satisfaction));
    public readonly Vector<int> MutualBenefit = new(weights.Of(EvidenceItem.MutualBenefit));
    public readonly Vector<int> JudgesFuture = new(weights.Of(EvidenceItem.JudgesFuture));
    public readonly Vector<int> PriceLed = new(weights.Of(EvidenceItem.PriceLed));
    public readonly Vector<int> TradePattern = new(weights.Of(EvidenceItem.TradePattern));
}
