using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;

namespace CustomerRules.Credit;

/// <summary>What a payment history may show at most for a rating, and what the rating earns.</summary>
/// <remarks>Every bound belongs to the band. Compared by reference. Immutable and thread-safe.</remarks>
public sealed class CreditBand
{
    /// <summary>A band.</summary>
    /// <param name="averageDaysLate">Days late on average at most, weighted by amount; 0 to 3,650.</param>
    /// <param name="worstDaysLate">Days late at worst at most; 0 to 3,650.</param>
    /// <param name="disputedShare">Disputed share at most.</param>
    /// <param name="exposure">Exposure at most, as a share of the current limit; not negative.</param>
    /// <param name="shareOfCeiling">The share of the tier's ceiling, of the limit and of the days, that the rating earns.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public CreditBand(int averageDaysLate, int worstDaysLate, Proportion disputedShare, Ratio exposure, Proportion shareOfCeiling)
    {
        AverageDaysLate = Guard.Against.OutOfRange(averageDaysLate, 0, 3_650, "days");
        WorstDaysLate = Guard.Against.OutOfRange(worstDaysLate, 0, 3_650, "days");
        DisputedShare = disputedShare;
        Exposure = exposure.BasisPoints >= 0
            ? exposure
            : throw new ArgumentOutOfRangeException(nameof(exposure), "exposure must be between 0.00 % and 10,000.00 %, but was " + exposure + ".");
        ShareOfCeiling = shareOfCeiling;
    }

    /// <summary>The most days late on average, weighted by amount; 0 to 3,650.</summary>
    public int AverageDaysLate { get; }

    /// <summary>The most days late of any invoice; 0 to 3,650.</summary>
    public int WorstDaysLate { get; }

    /// <summary>The greatest disputed share of the invoiced amount.</summary>
    public Proportion DisputedShare { get; }

    /// <summary>The greatest exposure, in percent of the current limit.</summary>
    public Ratio Exposure { get; }

    /// <summary>The share of the tier's ceiling, of its limit and of its days, that the rating earns.</summary>
    public Proportion ShareOfCeiling { get; }

    /// <summary>Invariant text such as <c>at most 5 days late on average, 30 at worst, 5.00 % disputed, exposure 100.00 %: 100.00 % of the ceiling</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"at most {AverageDaysLate:#,0} days late on average, {WorstDaysLate:#,0} at worst, {DisputedShare} disputed, exposure {Exposure}: {ShareOfCeiling} of the ceiling");

    /// <summary>Whether every bound is at least as wide as the other's, and what it earns no more.</summary>
    internal bool IsNoStricterAndNoBetterThan(CreditBand other) =>
        AverageDaysLate >= other.AverageDaysLate
        && WorstDaysLate >= other.WorstDaysLate
        && DisputedShare >= other.DisputedShare
        && Exposure >= other.Exposure
        && ShareOfCeiling <= other.ShareOfCeiling;
}
