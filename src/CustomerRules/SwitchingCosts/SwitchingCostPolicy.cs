using System;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.SwitchingCosts;

/// <summary>Adds up what leaving would cost a customer and compares it with what the customer spends.</summary>
/// <remarks>
/// <para>Total = investments left + one-off costs + risk, of the known parts. Risk = floor(L x p x (10,000 + premium) / 10^8) with
/// premium = floor(risk aversion x criticality / 10,000).</para>
/// <para>Break-even discount = floor(lock-in x 10,000 / annuity), at most 100 %, with annuity = sum over k = 1..h of 10,000 / (1 + i)^k.</para>
/// <para>Source: switching cost as sunk investment plus switching risk (B. B. Jackson 1985); facets by Burnham, Frels and Mahajan 2003. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class SwitchingCostPolicy
{
    /// <summary>A policy with parameters of its own.</summary>
    /// <param name="riskAversion">How much a fully critical purchase adds to the expected loss; null for 50 %.</param>
    /// <param name="bands">Where the barriers begin; null for 10 %, 50 % and 150 %.</param>
    /// <param name="horizonYears">The years over which a rival's discount must pay for the change; 1 to 30.</param>
    /// <param name="discountRate">The yearly rate at which later years count less; null for 10 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonYears"/> is out of range.</exception>
    public SwitchingCostPolicy(
        Proportion? riskAversion = null,
        BarrierBands? bands = null,
        int horizonYears = 3,
        Proportion? discountRate = null)
    {
        RiskAversion = riskAversion ?? Proportion.FromPercent(50);
        Bands = bands ?? BarrierBands.Standard;
        HorizonYears = Guard.Against.OutOfRange(horizonYears, 1, 30, "years");
        DiscountRate = discountRate ?? Proportion.FromPercent(10);
        AnnuityBasisPoints = Annuity.BasisPoints(DiscountRate, HorizonYears);
    }

    /// <summary>Risk aversion 50 %; barriers from 10 %, 50 % and 150 %; horizon 3 years at 10 %, an annuity of 24,869 basis points.</summary>
    public static SwitchingCostPolicy Standard { get; } = new();

    /// <summary>How much a fully critical purchase adds to the expected loss; 50 % by default.</summary>
    public Proportion RiskAversion { get; }

    /// <summary>Where the barriers begin.</summary>
    public BarrierBands Bands { get; }

    /// <summary>The years over which a rival's discount must pay for the change; 3 by default.</summary>
    public int HorizonYears { get; }

    /// <summary>The yearly rate at which later years count less; 10 % by default.</summary>
    public Proportion DiscountRate { get; }

    /// <summary>What 10,000 a year over the horizon is worth today at the discount rate, rounded half to even once; follows from both, 24,869 by default.</summary>
    public int AnnuityBasisPoints { get; }

    /// <summary>The switching cost of a row.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    public SwitchingCost Assess(in CustomerRow row)
    {
        var risk = RiskOf(row);
        var (total, completeness, reasons) = Sum(row.Investment, row.OneOffCost, risk);
        var lockIn = completeness == Completeness.Unknown ? null : LockInOf(total, row);
        var barrier = BarrierOf(completeness, lockIn);
        return new SwitchingCost
        {
            Scale = row.Scale,
            Completeness = completeness,
            TotalMinorUnits = total,
            RiskMinorUnits = risk,
            LockInBasisPoints = lockIn,
            Barrier = barrier,
            BreakEvenDiscount = lockIn is { } ratio ? BreakEvenOf(ratio) : null,
            Reasons = reasons | ReasonOf(barrier),
        };
    }

    private long? RiskOf(in CustomerRow row)
    {
        if (row.LossIfItFails == CustomerRow.UnknownAmount
            || row.Probability == CustomerRow.UnknownShare
            || row.Criticality == CustomerRow.UnknownShare)
            return null;
        var premium = RiskAversion.BasisPoints * row.Criticality / Proportion.MaxBasisPoints;
        return FloorMath.PartOf(row.LossIfItFails, row.Probability * (Proportion.MaxBasisPoints + premium));
    }

    private static (long Total, Completeness Completeness, RowReasons Reasons) Sum(long investment, long oneOffCost, long? risk)
    {
        long total = 0;
        var known = 0;
        var unknown = RowReasons.None;
        Add(investment == CustomerRow.UnknownAmount ? null : investment, RowReasons.InvestmentUnknown);
        Add(oneOffCost == CustomerRow.UnknownAmount ? null : oneOffCost, RowReasons.OneOffCostUnknown);
        Add(risk, RowReasons.SwitchingRiskUnknown);
        return known switch
        {
            3 => (total, Completeness.Complete, RowReasons.SwitchingCostComplete),
            0 => (0, Completeness.Unknown, RowReasons.SwitchingCostUnknown | unknown),
            _ => (total, Completeness.Partial, RowReasons.SwitchingCostPartial | unknown),
        };

        void Add(long? part, RowReasons ifUnknown)
        {
            total += part ?? 0;
            known += part is null ? 0 : 1;
            unknown |= part is null ? ifUnknown : RowReasons.None;
        }
    }

    private static int? LockInOf(long total, in CustomerRow row) =>
        row.Value is <= 0 and not CustomerRow.UnknownAmount || row.ReferenceSpend <= 0
            ? null
            : FloorMath.BasisPointsOf(total, row.ReferenceSpend, Ratio.MaxBasisPoints);

    private SwitchingBarrier BarrierOf(Completeness completeness, int? lockIn)
    {
        if (completeness == Completeness.Unknown)
            return SwitchingBarrier.Unknown;
        return lockIn is { } ratio ? Bands.BarrierOf(ratio) : SwitchingBarrier.NotApplicable;
    }

    private Proportion BreakEvenOf(int lockIn) =>
        Proportion.FromBasisPoints((int)Math.Min(Proportion.MaxBasisPoints, (long)lockIn * Proportion.MaxBasisPoints / AnnuityBasisPoints));

    private static RowReasons ReasonOf(SwitchingBarrier barrier) => barrier switch
    {
        SwitchingBarrier.NotApplicable => RowReasons.BarrierNotApplicable,
        SwitchingBarrier.None => RowReasons.BarrierNone,
        SwitchingBarrier.Low => RowReasons.BarrierLow,
        SwitchingBarrier.Moderate => RowReasons.BarrierModerate,
        SwitchingBarrier.High => RowReasons.BarrierHigh,
        SwitchingBarrier.Prohibitive => RowReasons.BarrierProhibitive,
        _ => RowReasons.None,
    };
}
