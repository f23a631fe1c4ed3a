using System;
using CustomerRules.Decisions;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Tiers;

namespace CustomerRules.Credit;

/// <summary>Rates how a customer pays, and recommends a limit and terms for a person to confirm.</summary>
/// <remarks>
/// <para>The rating is the worst that average days late, worst days late, disputed share and exposure against the current limit give by the bands; a strike makes it poor at
/// best, the full number of strikes bad. It is unknown where the history is, or where too few invoices count and the strikes do not already make it bad.</para>
/// <para>Limit = floor(trailing year's value x the tier's share x the rating's share), days = floor(the tier's days x the rating's share): never better than the tier's ceiling.
/// Bad and unknown, an unknown tier, and a value that is unknown or 0 or less: prepayment. So a worse history never gives a better rating, limit or term.</para>
/// <para>Source: credit investigation as part of the customer file; someone who takes the goods and does not pay, three times, is no king. The bands and ceilings are
/// starting points for a supplier to set. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class CreditPolicy
{
    /// <summary>A policy with parameters of its own.</summary>
    /// <param name="bands">What each rating may show at most and earns; null for the standard ones.</param>
    /// <param name="ceilings">The best terms of each tier; null for the standard ones.</param>
    /// <param name="strikeDays">An undisputed invoice still open more than so many days after it was due is a strike; 0 to 3,650.</param>
    /// <param name="strikesToRefuse">So many strikes are bad; 1 to 100.</param>
    /// <param name="minimumInvoices">A history is rated from so many counted invoices; 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public CreditPolicy(
        CreditBands? bands = null,
        CreditCeilings? ceilings = null,
        int strikeDays = 90,
        int strikesToRefuse = 3,
        int minimumInvoices = 3)
    {
        Bands = bands ?? CreditBands.Standard;
        Ceilings = ceilings ?? CreditCeilings.Standard;
        StrikeDays = Guard.Against.OutOfRange(strikeDays, 0, 3_650, "days");
        StrikesToRefuse = Guard.Against.OutOfRange(strikesToRefuse, 1, 100, "strikes");
        MinimumInvoices = Guard.Against.OutOfRange(minimumInvoices, 1, 1_000, "invoices");
    }

    /// <summary>The standard bands and ceilings; a strike after 90 days, bad at 3 strikes, rated from 3 invoices.</summary>
    public static CreditPolicy Standard { get; } = new();

    /// <summary>
    /// What each rating may show at most (days late on average and at worst, disputed share, exposure) and the share of the ceiling it earns; by default
    /// good 5, 30, 5 %, 100 %: 100 %; fair 15, 60, 10 %, 120 %: 50 %; poor 45, 365, 25 %, 150 %: 20 %.
    /// </summary>
    public CreditBands Bands { get; }

    /// <summary>The best terms of each tier, limit as a share of the trailing year's value and credit days; A 20 %, 60 days, B 15 %, 45, C 10 %, 30, D 5 %, 14 by default.</summary>
    public CreditCeilings Ceilings { get; }

    /// <summary>An undisputed invoice still open more than so many days after it was due is a strike; 90 by default.</summary>
    public int StrikeDays { get; }

    /// <summary>So many strikes are bad; 3 by default.</summary>
    public int StrikesToRefuse { get; }

    /// <summary>A history is rated from so many counted invoices; 3 by default.</summary>
    public int MinimumInvoices { get; }

    /// <summary>The rating, limit and terms of a row by its payment history, for a person to confirm.</summary>
    /// <param name="row">The row, within its documented ranges; gives the date, the scale and the trailing year's value.</param>
    /// <param name="tier">The tier whose ceiling holds: the raw tier, or the one that is kept.</param>
    /// <param name="history">How the customer has paid.</param>
    /// <param name="mostCreditDays">The most credit days by the tier's treatment, which hold where they are fewer than the ceiling's; 0 to 3,650; null where nothing else holds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, <paramref name="mostCreditDays"/> is out of range, or an amount or the sum of the invoices is beyond the range of the scale.</exception>
    public Recommendation<CreditTerms> Recommend(in CustomerRow row, CustomerTier tier, PaymentHistory history, int? mostCreditDays = null)
    {
        var ceiling = Ceilings.Of(tier);
        var ceilingDays = Math.Min(ceiling.CreditDays, Guard.Against.OutOfRange(mostCreditDays ?? ceiling.CreditDays, 0, 3_650, "days", nameof(mostCreditDays)));
        var conduct = PaymentTally.Of(Guard.Against.Null(history), row.AsOf, row.Scale, StrikeDays);
        var (rating, reasons) = Rate(conduct);
        var value = row.Value == CustomerRow.UnknownAmount ? 0 : Math.Max(0, row.Value);
        var share = Bands.ShareOfCeiling(rating).BasisPoints;
        var days = ceilingDays * share / Proportion.MaxBasisPoints;
        var limit = FloorMath.PartOf(value, (long)ceiling.ShareOfValue.BasisPoints * share);
        var isCredit = limit > 0 && days > 0;
        var terms = new CreditTerms
        {
            Rating = rating,
            LimitMinorUnits = isCredit ? limit : 0,
            CreditDays = isCredit ? days : 0,
            CeilingMinorUnits = FloorMath.PartOf(value, (long)ceiling.ShareOfValue.BasisPoints * Proportion.MaxBasisPoints),
            CeilingDays = ceilingDays,
            Conduct = conduct,
            Scale = row.Scale,
        };
        terms = terms with { Reasons = reasons | ReasonsOfTerms(terms, row, tier) };
        if (ceilingDays < ceiling.CreditDays)
            terms = terms with { Reasons = terms.Reasons | CreditReasons.FewerDaysByTreatment };
        return new(terms, Explain(terms, row, tier));
    }

    /// <summary>What a payment history shows on a date.</summary>
    /// <param name="history">The history.</param>
    /// <param name="asOf">The date; 1900-01-01 to 2199-12-31.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/>, an amount, or the sum of the invoices is out of range.</exception>
    public PaymentConduct Measure(PaymentHistory history, NodaTime.LocalDate asOf, MoneyScale scale = default) =>
        PaymentTally.Of(Guard.Against.Null(history), DayNumber.Of(asOf), scale, StrikeDays);

    private (CreditRating Rating, CreditReasons Reasons) Rate(in PaymentConduct conduct)
    {
        if (!conduct.IsKnown)
            return (CreditRating.Unknown, CreditReasons.HistoryUnknown);
        var (late, weight) = (conduct.LateDays, conduct.UndisputedMinorUnits);
        var worstDays = conduct.WorstDaysLate ?? 0;
        var disputed = conduct.DisputedMinorUnits * Proportion.MaxBasisPoints;
        var invoiced = conduct.InvoicedMinorUnits;
        var rating = CreditRating.Good;
        var reasons = CreditReasons.None;
        AtBest(Bands.BestWhere(band => late <= (decimal)band.AverageDaysLate * weight), CreditReasons.AverageLate);
        AtBest(Bands.BestWhere(band => worstDays <= band.WorstDaysLate), CreditReasons.WorstLate);
        AtBest(Bands.BestWhere(band => disputed <= band.DisputedShare.BasisPoints * invoiced), CreditReasons.DisputedShareHigh);
        if (conduct is { ExposureMinorUnits: { } exposure, LimitMinorUnits: { } limit })
            AtBest(Bands.BestWhere(band => (decimal)exposure * Proportion.MaxBasisPoints <= (decimal)band.Exposure.BasisPoints * limit), CreditReasons.ExposureHigh);
        if (conduct.Strikes >= StrikesToRefuse)
            AtBest(CreditRating.Bad, CreditReasons.StrikesReached);
        else if (conduct.Strikes > 0)
            AtBest(CreditRating.Poor, CreditReasons.StrikeCounted);

        if (conduct.CountedInvoices >= MinimumInvoices)
            return (rating, rating == CreditRating.Good ? reasons | CreditReasons.PaysWell : reasons);
        return conduct.Strikes >= StrikesToRefuse ? (CreditRating.Bad, reasons) : (CreditRating.Unknown, reasons | CreditReasons.HistoryTooShort);

        void AtBest(CreditRating best, CreditReasons ifNotGood)
        {
            rating = best > rating ? best : rating;
            reasons |= best == CreditRating.Good ? CreditReasons.None : ifNotGood;
        }
    }

    private static CreditReasons ReasonsOfTerms(in CreditTerms terms, in CustomerRow row, CustomerTier tier)
    {
        var reasons = terms.IsPrepayment ? CreditReasons.Prepayment : CreditReasons.None;
        if (tier == CustomerTier.Unknown)
            reasons |= CreditReasons.TierUnknown;
        if (row.Value == CustomerRow.UnknownAmount)
            reasons |= CreditReasons.ValueUnknown;
        else if (row.Value <= 0)
            reasons |= CreditReasons.ValueNotPositive;
        else if (tier != CustomerTier.Unknown && terms.Rating is not CreditRating.Unknown and not CreditRating.Bad)
            reasons |= CreditReasons.ShareOfCeiling;
        if (!terms.IsPrepayment && terms.Conduct.ExposureMinorUnits >= terms.LimitMinorUnits)
            reasons |= CreditReasons.LimitUsedUp;
        return reasons | terms.Conduct.LimitMinorUnits switch
        {
            null => CreditReasons.NoCurrentLimit,
            { } current when terms.LimitMinorUnits < current => CreditReasons.LimitBelowCurrent,
            { } current when terms.LimitMinorUnits > current => CreditReasons.LimitAboveCurrent,
            _ => CreditReasons.None,
        };
    }
}
