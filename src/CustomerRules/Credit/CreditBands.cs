using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Credit;

/// <summary>The bands of the ratings good, fair and poor: one value, because a worse rating may be neither stricter nor better; beyond poor is bad.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CreditBands
{
    /// <summary>Three bands.</summary>
    /// <param name="good">The band of good.</param>
    /// <param name="fair">The band of fair: no bound stricter than good's, and no greater share of the ceiling.</param>
    /// <param name="poor">The band of poor: no bound stricter than fair's, and no greater share of the ceiling.</param>
    /// <exception cref="ArgumentNullException">A band is null.</exception>
    /// <exception cref="ArgumentException">A worse rating is stricter or earns more than a better one; the message names both bands.</exception>
    public CreditBands(CreditBand good, CreditBand fair, CreditBand poor)
    {
        Good = Guard.Against.Null(good);
        Fair = Worse(Guard.Against.Null(fair), good, nameof(fair), nameof(good));
        Poor = Worse(Guard.Against.Null(poor), fair, nameof(poor), nameof(fair));
    }

    /// <summary>
    /// Good: at most 5 days late on average, 30 at worst, 5 % disputed, exposure 100 %: 100 % of the ceiling.
    /// Fair: at most 15 days late on average, 60 at worst, 10 % disputed, exposure 120 %: 50 % of the ceiling.
    /// Poor: at most 45 days late on average, 365 at worst, 25 % disputed, exposure 150 %: 20 % of the ceiling.
    /// </summary>
    public static CreditBands Standard { get; } = new(
        new(5, 30, Proportion.FromPercent(5), Ratio.FromPercent(100), Proportion.Full),
        new(15, 60, Proportion.FromPercent(10), Ratio.FromPercent(120), Proportion.FromPercent(50)),
        new(45, 365, Proportion.FromPercent(25), Ratio.FromPercent(150), Proportion.FromPercent(20)));

    /// <summary>What a payment history may show at most to be rated good, and the share of the tier's ceiling that this earns; by default as <see cref="Standard"/> lists it.</summary>
    public CreditBand Good { get; }

    /// <summary>What a payment history may show at most to be rated fair, and the share of the tier's ceiling that this earns; by default as <see cref="Standard"/> lists it.</summary>
    public CreditBand Fair { get; }

    /// <summary>What a payment history may show at most to be rated poor, and the share of the tier's ceiling that this earns; by default as <see cref="Standard"/> lists it.</summary>
    public CreditBand Poor { get; }

    /// <summary>The share of the tier's ceiling that a rating earns: none where bad or unknown.</summary>
    /// <param name="rating">The rating.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> is not defined.</exception>
    public Proportion ShareOfCeiling(CreditRating rating) => Guard.Against.UndefinedEnum(rating) switch
    {
        CreditRating.Good => Good.ShareOfCeiling,
        CreditRating.Fair => Fair.ShareOfCeiling,
        CreditRating.Poor => Poor.ShareOfCeiling,
        _ => Proportion.Zero,
    };

    /// <summary>The best rating whose band holds.</summary>
    internal CreditRating BestWhere(Func<CreditBand, bool> holds)
    {
        if (holds(Good))
            return CreditRating.Good;
        if (holds(Fair))
            return CreditRating.Fair;
        return holds(Poor) ? CreditRating.Poor : CreditRating.Bad;
    }

    private static CreditBand Worse(CreditBand band, CreditBand better, string name, string betterName) =>
        band.IsNoStricterAndNoBetterThan(better)
            ? band
            : throw new ArgumentException(
                name + " must be neither stricter nor better than " + betterName + " (" + better + "), but was " + band + ".", name);
}
