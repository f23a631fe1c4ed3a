using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers;

/// <summary>Flags a customer red, amber or green by its contribution margin, contribution / value of the trailing year.</summary>
/// <remarks>
/// <para>Red: a negative contribution. Green: contribution of at least the green line's share of the value, compared exactly as
/// contribution x 10,000 >= greenFrom x value; so a positive contribution on a value of 0 or less is green. Amber: between.</para>
/// <para>Unknown, and never green: unknown contribution or value; value of 0 or less with a contribution of 0; a customer whose first order is
/// known to be less than <see cref="NewCustomerDays"/> ago. Source: a bank's green and red squares for profitable and loss-making customers. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ProfitabilityPolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="greenFrom">The margin from which a customer is green; null for 5 %.</param>
    /// <param name="newCustomerDays">A customer is too new for a flag before so many days; 0 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="newCustomerDays"/> is out of range.</exception>
    public ProfitabilityPolicy(Proportion? greenFrom = null, int newCustomerDays = 180)
    {
        GreenFrom = greenFrom ?? Proportion.FromPercent(5);
        NewCustomerDays = Guard.Against.OutOfRange(newCustomerDays, 0, 3_650, "days");
    }

    /// <summary>Green from 5 %, no flag in the first 180 days.</summary>
    public static ProfitabilityPolicy Standard { get; } = new();

    /// <summary>The margin from which a customer is green; 5 % by default.</summary>
    public Proportion GreenFrom { get; }

    /// <summary>The days since the first order before which a customer is too new for a flag; 180 by default.</summary>
    public int NewCustomerDays { get; }

    /// <summary>The flag of a row.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    public ProfitabilityAssessment Assess(in CustomerRow row)
    {
        var reasons = RowReasons.None;
        var isKnown = row.Contribution != CustomerRow.UnknownAmount && row.Value != CustomerRow.UnknownAmount;
        if (!isKnown)
            reasons |= RowReasons.ProfitUnknown;
        if (isKnown && row.Value <= 0 && row.Contribution == 0)
            reasons |= RowReasons.ProfitWithoutTrade;
        if (row.FirstOrder != CustomerRow.UnknownDate && row.AsOf - row.FirstOrder < NewCustomerDays)
            reasons |= RowReasons.ProfitTooNew;

        Ratio? margin = isKnown && row.Value > 0
            ? Ratio.FromBasisPoints(FloorMath.BasisPointsOf(row.Contribution, row.Value, Ratio.MaxBasisPoints))
            : null;
        if (reasons != RowReasons.None)
            return new(ProfitabilityFlag.Unknown, margin, reasons);
        if (row.Contribution < 0)
            return new(ProfitabilityFlag.Red, margin, RowReasons.ProfitRed);
        return row.Contribution * Proportion.MaxBasisPoints >= GreenFrom.BasisPoints * row.Value
            ? new(ProfitabilityFlag.Green, margin, RowReasons.ProfitGreen)
            : new(ProfitabilityFlag.Amber, margin, RowReasons.ProfitAmber);
    }
}
