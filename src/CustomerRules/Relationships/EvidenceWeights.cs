using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Relationships;

/// <summary>The weights of the evidence in whole points: one value, because each axis must add up to 100.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class EvidenceWeights
{
    internal static readonly EvidenceItem[] BondItems =
        [EvidenceItem.LockIn, EvidenceItem.Alternatives, EvidenceItem.ShareOfWallet, EvidenceItem.CategoryShare];

    internal static readonly EvidenceItem[] CommitmentItems =
        [EvidenceItem.Horizon, EvidenceItem.Satisfaction, EvidenceItem.MutualBenefit, EvidenceItem.JudgesFuture, EvidenceItem.PriceLed, EvidenceItem.TradePattern];

    private readonly int[] weights;

    /// <summary>Weights of their own; each 0 to 100.</summary>
    /// <param name="lockIn">Bond: the lock-in ratio.</param>
    /// <param name="alternatives">Bond: qualified alternative suppliers.</param>
    /// <param name="shareOfWallet">Bond: our share of wallet.</param>
    /// <param name="categoryShare">Bond: share of our product categories it buys.</param>
    /// <param name="horizon">Commitment: planning horizon with us.</param>
    /// <param name="satisfaction">Commitment: satisfaction.</param>
    /// <param name="mutualBenefit">Commitment: mutual benefit.</param>
    /// <param name="judgesFuture">Commitment: judges future capability.</param>
    /// <param name="priceLed">Commitment: price-led purchases, inverted.</param>
    /// <param name="tradePattern">Commitment: trade pattern.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is out of range.</exception>
    /// <exception cref="ArgumentException">An axis does not add up to 100.</exception>
    public EvidenceWeights(
        int lockIn = 45,
        int alternatives = 25,
        int shareOfWallet = 20,
        int categoryShare = 10,
        int horizon = 20,
        int satisfaction = 20,
        int mutualBenefit = 20,
        int judgesFuture = 15,
        int priceLed = 15,
        int tradePattern = 10)
    {
        weights =
        [
            Guard.Against.WeightOutOfRange(lockIn),
            Guard.Against.WeightOutOfRange(alternatives),
            Guard.Against.WeightOutOfRange(shareOfWallet),
            Guard.Against.WeightOutOfRange(categoryShare),
            Guard.Against.WeightOutOfRange(horizon),
            Guard.Against.WeightOutOfRange(satisfaction),
            Guard.Against.WeightOutOfRange(mutualBenefit),
            Guard.Against.WeightOutOfRange(judgesFuture),
            Guard.Against.WeightOutOfRange(priceLed),
            Guard.Against.WeightOutOfRange(tradePattern),
        ];
        Guard.Against.NotHundred(lockIn + alternatives + shareOfWallet + categoryShare, "bond");
        Guard.Against.NotHundred(horizon + satisfaction + mutualBenefit + judgesFuture + priceLed + tradePattern, "commitment");
    }

    /// <summary>Bond: 45, 25, 20, 10. Commitment: 20, 20, 20, 15, 15, 10.</summary>
    public static EvidenceWeights Standard { get; } = new();

    /// <summary>The items of the bond.</summary>
    public static IReadOnlyList<EvidenceItem> Bond { get; } = Array.AsReadOnly(BondItems);

    /// <summary>The items of the commitment.</summary>
    public static IReadOnlyList<EvidenceItem> Commitment { get; } = Array.AsReadOnly(CommitmentItems);

    /// <summary>The weight of an item in points, 0 to 100; by default as <see cref="Standard"/> lists it.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="item"/> is not defined.</exception>
    public int this[EvidenceItem item] => weights[(int)Guard.Against.UndefinedEnum(item)];

    internal static bool IsBond(EvidenceItem item) => Array.IndexOf(BondItems, item) >= 0;

    internal int Of(EvidenceItem item) => weights[(int)item];
}
