using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>What holds a customer by where it comes from: earned (its own investment, and what the supplier earned) against imposed (contract and exit fee).</summary>
/// <remarks>
/// The amounts add up to the total exactly, and the shares to 100 % exactly: each floored to basis points, the basis points left over one each to the largest remainders, the
/// earlier origin on a tie. Source: what the supplier earned deserves to hold, what it imposed does not. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class LockInOrigins
{
    private const int Origins = 4;

    private readonly long[] amounts = new long[Origins];
    private readonly int[] shares = new int[Origins];
    private readonly long total;
    private readonly MoneyScale scale;

    internal LockInOrigins(SwitchingCostBreakdown breakdown, in SwitchingCost cost)
    {
        scale = cost.Scale;
        Completeness = cost.Completeness;
        for (var i = 0; i < Origins; i++)
            amounts[i] = breakdown.MinorUnitsOf((SwitchingCostOrigin)i);
        total = amounts.Sum();
        if (total > 0)
            Divide();
        Reasons = ReasonsOf();
    }

    /// <summary>How much of the switching cost is known; where partial, read each amount as "at least".</summary>
    public Completeness Completeness { get; }

    /// <summary>The sum of all origins, in the ledger currency: the total of the switching cost; null where unknown.</summary>
    public decimal? Total => Known(total);

    /// <summary>What holds the customer by its own investment and by what the supplier earned, in the ledger currency; null where unknown.</summary>
    public decimal? Earned => Known(amounts[(int)SwitchingCostOrigin.OwnInvestment] + amounts[(int)SwitchingCostOrigin.Earned]);

    /// <summary>What holds the customer by contract penalty and exit fee, in the ledger currency; null where unknown.</summary>
    public decimal? Imposed => Known(ImposedMinorUnits);

    /// <summary>The share of <see cref="Earned"/>: the sum of its two origins' shares; null where the total is unknown or 0.</summary>
    public Proportion? EarnedShare => Share(shares[(int)SwitchingCostOrigin.OwnInvestment] + shares[(int)SwitchingCostOrigin.Earned]);

    /// <summary>The share of <see cref="Imposed"/>: the sum of its two origins' shares; null where the total is unknown or 0.</summary>
    public Proportion? ImposedShare => Share(shares[(int)SwitchingCostOrigin.Contract] + shares[(int)SwitchingCostOrigin.ExitFee]);

    /// <summary>Every reason that applies.</summary>
    public LockInReasons Reasons { get; }

    private long ImposedMinorUnits => amounts[(int)SwitchingCostOrigin.Contract] + amounts[(int)SwitchingCostOrigin.ExitFee];

    /// <summary>The money of an origin, in the ledger currency; null where unknown.</summary>
    /// <param name="origin">The origin.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="origin"/> is not defined.</exception>
    public decimal? Of(SwitchingCostOrigin origin) => Known(amounts[(int)Guard.Against.UndefinedEnum(origin)]);

    /// <summary>The share of an origin; null where the total is unknown or 0.</summary>
    /// <param name="origin">The origin.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="origin"/> is not defined.</exception>
    public Proportion? ShareOf(SwitchingCostOrigin origin) => Share(shares[(int)Guard.Against.UndefinedEnum(origin)]);

    /// <summary>The reasons with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => LockInReasonTexts.Table.Explain(Reasons, Figure);

    /// <summary>Invariant text such as <c>460,000.00, earned 100.00 %, imposed 0.00 %</c>.</summary>
    public override string ToString() => string.Concat(
        Total is { } sum ? Amounts.Format(sum, scale) : "unknown",
        EarnedShare is { } earned ? ", earned " + earned + ", imposed " + ImposedShare : "");

    /// <summary>The quotients leave at most 3 basis points over; remainders are under the total, and total x 10,000 needs more than 64 bits.</summary>
    private void Divide()
    {
        var remainders = new decimal[Origins];
        for (var i = 0; i < Origins; i++)
        {
            var product = (decimal)amounts[i] * Proportion.MaxBasisPoints;
            remainders[i] = product % total;
            shares[i] = (int)((product - remainders[i]) / total);
        }

        for (var left = Proportion.MaxBasisPoints - shares.Sum(); left > 0; left--)
        {
            var largest = Array.IndexOf(remainders, remainders.Max());
            shares[largest]++;
            remainders[largest] = 0;
        }
    }

    private LockInReasons ReasonsOf()
    {
        if (Completeness == Completeness.Unknown)
            return LockInReasons.Unknown;
        var reasons = Completeness == Completeness.Partial ? LockInReasons.Partial : LockInReasons.None;
        Add(total == 0, LockInReasons.Nothing);
        Add(amounts[(int)SwitchingCostOrigin.OwnInvestment] > 0, LockInReasons.OwnInvestment);
        Add(amounts[(int)SwitchingCostOrigin.Earned] > 0, LockInReasons.Earned);
        Add(ImposedMinorUnits > 0, LockInReasons.Imposed);
        Add(ImposedMinorUnits > total - ImposedMinorUnits, LockInReasons.MostlyImposed);
        return reasons;

        void Add(bool applies, LockInReasons reason) => reasons |= applies ? reason : LockInReasons.None;
    }

    private string Figure(string name, FigureText text) => name switch
    {
        "ownInvestment" => text.Money(Of(SwitchingCostOrigin.OwnInvestment), scale),
        "ownShare" => text.Percent(ShareOf(SwitchingCostOrigin.OwnInvestment)?.BasisPoints),
        "earned" => text.Money(Of(SwitchingCostOrigin.Earned), scale),
        "earnedShare" => text.Percent(ShareOf(SwitchingCostOrigin.Earned)?.BasisPoints),
        "contract" => text.Money(Of(SwitchingCostOrigin.Contract), scale),
        "exitFee" => text.Money(Of(SwitchingCostOrigin.ExitFee), scale),
        "imposedShare" => text.Percent(ImposedShare?.BasisPoints),
        _ => text.Money(Imposed, scale),
    };

    private decimal? Known(long minorUnits) => Completeness == Completeness.Unknown ? null : scale.ToAmount(minorUnits);

    private Proportion? Share(int basisPoints) =>
        Completeness == Completeness.Unknown || total == 0 ? null : Proportion.FromBasisPoints(basisPoints);
}
