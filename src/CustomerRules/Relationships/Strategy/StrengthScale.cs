using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.Relationships.Strategy;

/// <summary>Scales each item of a customer's strength to 0 % .. 100 %.</summary>
/// <remarks>
/// Size: tier A 100 %, D 0 %, B and C between. Growth: none or shrinking 0 %. Influence: yes 100 %, no 0 %. Contribution: a loss 0 %, else the margin
/// (contribution / value); a positive contribution on a value of 0 or less counts in full; neither value nor contribution: unknown.
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class StrengthScale
{
    internal static readonly StrengthItem[] Items =
        [StrengthItem.Size, StrengthItem.Growth, StrengthItem.Influence, StrengthItem.Contribution];

    /// <summary>A scale with ends of its own.</summary>
    /// <param name="sizeOfB">The size of tier B; null for 75 %.</param>
    /// <param name="sizeOfC">The size of tier C, at most that of B; null for 25 %.</param>
    /// <param name="growthFullAt">The growth that counts in full; above 0 %; null for 30 %.</param>
    /// <param name="marginFullAt">The contribution margin that counts in full; above 0 %; null for 20 %.</param>
    /// <exception cref="ArgumentException">An end is 0 % or less, or C counts more than B.</exception>
    public StrengthScale(Proportion? sizeOfB = null, Proportion? sizeOfC = null, Ratio? growthFullAt = null, Proportion? marginFullAt = null)
    {
        SizeOfB = sizeOfB ?? Proportion.FromPercent(75);
        SizeOfC = sizeOfC ?? Proportion.FromPercent(25);
        GrowthFullAt = growthFullAt ?? Ratio.FromPercent(30);
        MarginFullAt = marginFullAt ?? Proportion.FromPercent(20);
        if (SizeOfC > SizeOfB)
            throw new ArgumentException("sizeOfC must be at most " + SizeOfB + ", but was " + SizeOfC + ".", nameof(sizeOfC));
        if (GrowthFullAt.BasisPoints <= 0)
            throw new ArgumentException("growthFullAt must be above 0 %, but was " + GrowthFullAt + ".", nameof(growthFullAt));
        if (MarginFullAt == Proportion.Zero)
            throw new ArgumentException("marginFullAt must be above 0 %, but was " + MarginFullAt + ".", nameof(marginFullAt));
    }

    /// <summary>Tier B 75 %, tier C 25 %; growth full at 30 %, margin full at 20 %.</summary>
    public static StrengthScale Standard { get; } = new();

    /// <summary>What the size of a tier B customer counts, where tier A counts 100 %; 75 % by default.</summary>
    public Proportion SizeOfB { get; }

    /// <summary>What the size of a tier C customer counts, where tier A counts 100 %; 25 % by default.</summary>
    public Proportion SizeOfC { get; }

    /// <summary>The growth against the year before, in percent, that counts in full; 30 % by default.</summary>
    public Ratio GrowthFullAt { get; }

    /// <summary>The contribution margin that counts in full; 20 % by default.</summary>
    public Proportion MarginFullAt { get; }

    /// <summary>The value of an item in basis points, floored; null where unknown.</summary>
    internal int? ValueOf(StrengthItem item, in CustomerRow row, CustomerTier tier) => item switch
    {
        StrengthItem.Size => OfTier(tier),
        StrengthItem.Growth => row.Growth == CustomerRow.UnknownRatio ? null : PartOf(row.Growth, GrowthFullAt.BasisPoints),
        StrengthItem.Influence => row.Influential < 0 ? null : row.Influential * Proportion.MaxBasisPoints,
        _ => OfContribution(row),
    };

    private int? OfTier(CustomerTier tier) => tier switch
    {
        CustomerTier.A => Proportion.MaxBasisPoints,
        CustomerTier.B => SizeOfB.BasisPoints,
        CustomerTier.C => SizeOfC.BasisPoints,
        CustomerTier.D => 0,
        _ => null,
    };

    private int? OfContribution(in CustomerRow row)
    {
        if (row.Contribution == CustomerRow.UnknownAmount || row.Value == CustomerRow.UnknownAmount)
            return null;
        if (row.Value > 0)
            return PartOf(FloorMath.BasisPointsOf(row.Contribution, row.Value, Ratio.MaxBasisPoints), MarginFullAt.BasisPoints);
        return row.Contribution switch { > 0 => Proportion.MaxBasisPoints, < 0 => 0, _ => null };
    }

    private static int PartOf(int value, int fullAt) => EvidenceScale.PartOf(Math.Max(0, value), fullAt);
}
