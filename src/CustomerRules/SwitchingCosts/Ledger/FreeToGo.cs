using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.SwitchingCosts.Ledger;

/// <summary>The first date on which a customer's barrier is below each band, other things equal: only its investments age; spend, one-off costs and risk stay as they are.</summary>
/// <remarks>
/// <para>The barrier is below a band where the lock-in ratio is below where the band begins; below low there is none. Dates are searched from the date of assessment to
/// 2199-12-31, and exact. Where investments build up, or begin later, the barrier may rise again after a date.</para>
/// <para>Where a part of the switching cost is unknown the known parts are a lower bound: the barrier is below a band no earlier than the date given, already reads "by what is
/// known", and only never is certain.</para>
/// <para>Source: a captive customer leaves at the first good moment; this is when to expect it and to have earned its stay. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class FreeToGo
{
    private static readonly SwitchingBarrier[] Bands = [SwitchingBarrier.Prohibitive, SwitchingBarrier.High, SwitchingBarrier.Moderate, SwitchingBarrier.Low];

    private readonly BarrierBands bands;

    private FreeToGo(in CustomerRow row, IReadOnlyList<SunkInvestment> investments, SwitchingCostPolicy policy)
    {
        var cost = policy.Assess(row);
        bands = policy.Bands;
        AsOf = DayNumber.ToDate(row.AsOf);
        Completeness = cost.Completeness;
        Barrier = cost.Barrier;
        Dates = Array.AsReadOnly(Find(row, cost, investments));
        Reasons = ReasonsOf(investments, row.AsOf);
    }

    /// <summary>The date of assessment, from which dates are searched.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How much of the switching cost is known; where partial, each date reads "no earlier than".</summary>
    public Completeness Completeness { get; }

    /// <summary>The barrier on the date of assessment.</summary>
    public SwitchingBarrier Barrier { get; }

    /// <summary>The dates for the bands prohibitive, high, moderate and low, in this order; no date is before the one in front of it.</summary>
    public IReadOnlyList<FreeDate> Dates { get; }

    /// <summary>Every reason that applies.</summary>
    public FreeToGoReasons Reasons { get; }

    /// <summary>Finds the dates of a row.</summary>
    /// <param name="row">The row, within its documented ranges; its investments are replaced by what is left of the given ones on its date.</param>
    /// <param name="investments">The investments; null where unknown, empty where there are none.</param>
    /// <param name="policy">How the cost of leaving is judged.</param>
    /// <remarks>Cost: some dozens of evaluations of the ledger for each band where investments fall; more, at most a few for each beginning and end of an investment, where others rise at the same time; no walk over days but near a crossing of such items.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount, or what is left of all on the row's date, is beyond the range of the row's scale.</exception>
    public static FreeToGo Find(in CustomerRow row, IEnumerable<SunkInvestment>? investments, SwitchingCostPolicy policy)
    {
        Guard.Against.Null(policy);
        if (investments is null)
            return new(row with { Investment = CustomerRow.UnknownAmount }, [], policy);
        var items = Guard.Against.NullElements(investments);
        decimal left = 0;
        for (var i = 0; i < items.Length; i++)
            left += items[i].RemainingMinorUnits(row.AsOf, row.Scale, i);
        return left <= MoneyScale.MaxMinorUnits
            ? new(row with { Investment = (long)left }, items, policy)
            : throw Amounts.OutOfRange("sum of investments", left / row.Scale.MinorUnitsPerUnit, 0, row.Scale.MaxAmount, row.Scale);
    }

    /// <summary>The date for a band.</summary>
    /// <param name="band">Low, moderate, high or prohibitive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="band"/> is none of the four.</exception>
    public FreeDate Below(SwitchingBarrier band) => Array.IndexOf(Bands, band) is >= 0 and var index
        ? Dates[index]
        : throw new ArgumentOutOfRangeException(nameof(band), "band must be Low, Moderate, High or Prohibitive, but was " + band + ".");

    /// <summary>The reasons with their figures, in the order of their bits; made anew at each call.</summary>
    public IReadOnlyList<Reason> Explain() => FreeToGoReasonTexts.Table.Explain(Reasons, Figure);

    /// <summary>Text such as <c>below Prohibitive: Already, 2025-01-01; below High: …</c>.</summary>
    public override string ToString() => string.Join("; ", Dates);

    /// <summary>What is below a band is below every higher one, so each band is searched from the date of the one before it.</summary>
    private FreeDate[] Find(in CustomerRow row, in SwitchingCost cost, IReadOnlyList<SunkInvestment> investments)
    {
        if (cost.Completeness == Completeness.Unknown)
            return Array.ConvertAll(Bands, band => new FreeDate(band, FreeDateState.Unknown));
        if (cost.LockInBasisPoints is null)
            return Array.ConvertAll(Bands, band => new FreeDate(band, FreeDateState.NotApplicable));
        var oneOff = row.OneOffCost == CustomerRow.UnknownAmount ? 0 : row.OneOffCost;
        var total = new FallingTotal((decimal)oneOff + (cost.RiskMinorUnits ?? 0), investments, row.Scale, row.ReferenceSpend);
        var dates = new FreeDate[Bands.Length];
        int? day = row.AsOf;
        for (var i = 0; i < dates.Length; i++)
        {
            day = day is { } from ? total.FirstBelow(From(Bands[i]), from) : null;
            var state = day is null ? FreeDateState.Never : day == row.AsOf ? FreeDateState.Already : FreeDateState.Later;
            dates[i] = new(Bands[i], state, day is { } found ? DayNumber.ToDate(found) : null);
        }

        return dates;
    }

    /// <summary>Where a band begins; low is any ratio above 0.</summary>
    private int From(SwitchingBarrier band) => band switch
    {
        SwitchingBarrier.Prohibitive => bands.ProhibitiveFrom.BasisPoints,
        SwitchingBarrier.High => bands.HighFrom.BasisPoints,
        SwitchingBarrier.Moderate => bands.ModerateFrom.BasisPoints,
        _ => 1,
    };

    private FreeToGoReasons ReasonsOf(IReadOnlyList<SunkInvestment> investments, int asOf)
    {
        if (Completeness == Completeness.Unknown)
            return FreeToGoReasons.CostUnknown;
        var reasons = Completeness == Completeness.Partial ? FreeToGoReasons.NotBefore : FreeToGoReasons.None;
        if (Dates[0].State == FreeDateState.NotApplicable)
            return reasons | FreeToGoReasons.NoSpend;
        if (investments.Any(item => item.FirstDay > asOf || (item.Ageing.Kind == AgeingKind.BuildsUp && item.LastChange > asOf)))
            reasons |= FreeToGoReasons.MayRiseAgain;

        // Each band has three bits, in the order of the states, from prohibitive on.
        for (var i = 0; i < Bands.Length; i++)
            reasons |= (FreeToGoReasons)((ulong)FreeToGoReasons.ProhibitiveAlready << ((3 * i) + (Dates[i].State - FreeDateState.Already)));
        return reasons;
    }

    private string Figure(string name, FigureText text) => name switch
    {
        "asOf" => text.Date(AsOf),
        "prohibitiveFrom" => text.Bound(bands.ProhibitiveFrom.BasisPoints),
        "highFrom" => text.Bound(bands.HighFrom.BasisPoints),
        "moderateFrom" => text.Bound(bands.ModerateFrom.BasisPoints),
        "prohibitiveDate" => text.Date(Dates[0].Date),
        "highDate" => text.Date(Dates[1].Date),
        "moderateDate" => text.Date(Dates[2].Date),
        _ => text.Date(Dates[3].Date),
    };
}
