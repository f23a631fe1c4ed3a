using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using CustomerRules.Trade;

namespace CustomerRules.Relationships;

/// <summary>Scales each item of evidence to 0 % .. 100 %.</summary>
/// <remarks>
/// As is: share of wallet, satisfaction, mutual benefit. Inverted: price-led purchases. Judges future capability: yes 100 %, no 0 %.
/// No alternative: 100 %; more than two: 0 %. Trade pattern: in rhythm 100 %, late half, silent 0 %, others unknown. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class EvidenceScale
{
    /// <summary>A scale with ends of its own.</summary>
    /// <param name="lockInFullAt">The lock-in ratio that counts in full; above 0 %; null for 100 %.</param>
    /// <param name="oneAlternative">The value of one alternative; null for 60 %.</param>
    /// <param name="twoAlternatives">The value of two alternatives, at most that of one; null for 30 %.</param>
    /// <param name="categoryShareFullAt">The share of categories that counts in full; above 0 %; null for 50 %.</param>
    /// <param name="horizonFullAtMonths">The planning horizon that counts in full; 1 to 1,200 months.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonFullAtMonths"/> is out of range.</exception>
    /// <exception cref="ArgumentException">An end is 0 % or less, or two alternatives count more than one.</exception>
    public EvidenceScale(
        Ratio? lockInFullAt = null,
        Proportion? oneAlternative = null,
        Proportion? twoAlternatives = null,
        Proportion? categoryShareFullAt = null,
        int horizonFullAtMonths = 36)
    {
        LockInFullAt = lockInFullAt ?? Ratio.FromPercent(100);
        OneAlternative = oneAlternative ?? Proportion.FromPercent(60);
        TwoAlternatives = twoAlternatives ?? Proportion.FromPercent(30);
        CategoryShareFullAt = categoryShareFullAt ?? Proportion.FromPercent(50);
        HorizonFullAtMonths = Guard.Against.OutOfRange(horizonFullAtMonths, 1, RelationshipEvidence.MaxHorizonMonths, "months");
        if (LockInFullAt.BasisPoints <= 0)
            throw new ArgumentException("lockInFullAt must be above 0 %, but was " + LockInFullAt + ".", nameof(lockInFullAt));
        if (CategoryShareFullAt == Proportion.Zero)
            throw new ArgumentException("categoryShareFullAt must be above 0 %, but was " + CategoryShareFullAt + ".", nameof(categoryShareFullAt));
        if (TwoAlternatives > OneAlternative)
            throw new ArgumentException("twoAlternatives must be at most " + OneAlternative + ", but was " + TwoAlternatives + ".", nameof(twoAlternatives));
    }

    /// <summary>Lock-in full at 100 %; one alternative 60 %, two 30 %; categories full at 50 %; horizon full at 36 months.</summary>
    public static EvidenceScale Standard { get; } = new();

    /// <summary>The lock-in ratio that counts in full; 100 % by default.</summary>
    public Ratio LockInFullAt { get; }

    /// <summary>What one qualified alternative supplier counts, 0 % to 100 %; 60 % by default.</summary>
    public Proportion OneAlternative { get; }

    /// <summary>What two qualified alternative suppliers count, 0 % to 100 %; 30 % by default.</summary>
    public Proportion TwoAlternatives { get; }

    /// <summary>The share of our product categories that counts in full; 50 % by default.</summary>
    public Proportion CategoryShareFullAt { get; }

    /// <summary>The planning horizon that counts in full, in months; 36 by default.</summary>
    public int HorizonFullAtMonths { get; }

    /// <summary>The value of an item in basis points, floored; null where unknown.</summary>
    internal int? ValueOf(EvidenceItem item, in CustomerRow row, in SwitchingCost cost) => item switch
    {
        EvidenceItem.LockIn => cost.LockInBasisPoints is { } lockIn ? PartOf(lockIn, LockInFullAt.BasisPoints) : null,
        EvidenceItem.Alternatives => OfAlternatives(row.Alternatives),
        EvidenceItem.ShareOfWallet => Known(row.ShareOfWallet),
        EvidenceItem.CategoryShare => Known(row.CategoryShare) is { } share ? PartOf(share, CategoryShareFullAt.BasisPoints) : null,
        EvidenceItem.Horizon => Known(row.HorizonMonths) is { } months ? PartOf(months, HorizonFullAtMonths) : null,
        EvidenceItem.Satisfaction => Known(row.Satisfaction),
        EvidenceItem.MutualBenefit => Known(row.MutualBenefit),
        EvidenceItem.JudgesFuture => Known(row.JudgesFuture) * Proportion.MaxBasisPoints,
        EvidenceItem.PriceLed => Proportion.MaxBasisPoints - Known(row.PriceLed),
        _ => OfPattern(row.TradePattern),
    };

    private static int? Known(short value) => value < 0 ? null : value;

    /// <summary>A value of 0 or more as a part of the one that counts in full, floored to basis points.</summary>
    internal static int PartOf(int value, int fullAt) =>
        value >= fullAt ? Proportion.MaxBasisPoints : (int)((long)value * Proportion.MaxBasisPoints / fullAt);

    private int? OfAlternatives(short count) => count switch
    {
        < 0 => null,
        0 => Proportion.MaxBasisPoints,
        1 => OneAlternative.BasisPoints,
        2 => TwoAlternatives.BasisPoints,
        _ => 0,
    };

    private static int? OfPattern(TradePattern pattern) => pattern switch
    {
        TradePattern.InRhythm => Proportion.MaxBasisPoints,
        TradePattern.Late => Proportion.MaxBasisPoints / 2,
        TradePattern.Silent => 0,
        _ => null,
    };
}
