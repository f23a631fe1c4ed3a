using System;
using System.Linq;
using System.Numerics;
using CustomerRules.Credit;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Credit written down once more, sentence by sentence, in exact fractions of hundredths.</summary>
internal static class NaiveCredit
{
    public static (CreditRating Rating, BigInteger Limit, int Days, int Strikes) Recommend(
        CreditPolicy policy, PaymentHistory history, LocalDate asOf, BigInteger? value, CustomerTier tier)
    {
        var strikes = history.Invoices?.Count(invoice => Counts(invoice, asOf) && !IsPaid(invoice, asOf) && DaysLate(invoice, asOf) > policy.StrikeDays) ?? 0;
        var rating = Rating(policy, history, asOf, strikes);
        var band = rating switch
        {
            CreditRating.Good => policy.Bands.Good,
            CreditRating.Fair => policy.Bands.Fair,
            CreditRating.Poor => policy.Bands.Poor,
            _ => null,
        };
        if (band is null || tier == CustomerTier.Unknown || value is not { } known || known <= 0)
            return (rating, 0, 0, strikes);
        var ceiling = new[] { policy.Ceilings.A, policy.Ceilings.B, policy.Ceilings.C, policy.Ceilings.D }[tier - CustomerTier.A];
        var limit = new Fraction(known * ceiling.ShareOfValue.BasisPoints * band.ShareOfCeiling.BasisPoints, 100_000_000).Floor();
        var days = (int)new Fraction(ceiling.CreditDays * band.ShareOfCeiling.BasisPoints, 10_000).Floor();
        return limit > 0 && days > 0 ? (rating, limit, days, strikes) : (rating, 0, 0, strikes);
    }

    public static BigInteger Cents(decimal amount) => ((Fraction)(amount * 100)).HalfToEven();

    public static bool IsPaid(Invoice invoice, LocalDate asOf) => invoice.PaidOn is { } paid && paid <= asOf;

    public static bool Counts(Invoice invoice, LocalDate asOf) =>
        Undisputed(invoice) > 0 && (IsPaid(invoice, asOf) || invoice.DueOn < asOf);

    public static int DaysLate(Invoice invoice, LocalDate asOf) =>
        Math.Max(0, ((IsPaid(invoice, asOf) ? invoice.PaidOn!.Value : asOf).ToDateTimeUnspecified() - invoice.DueOn.ToDateTimeUnspecified()).Days);

    public static BigInteger Undisputed(Invoice invoice) => Cents(invoice.Amount) - Cents(invoice.Disputed);

    /// <summary>The worst of what each figure gives; a share of nothing is nothing.</summary>
    private static CreditRating Rating(CreditPolicy policy, PaymentHistory history, LocalDate asOf, int strikes)
    {
        if (history.Invoices is null)
            return CreditRating.Unknown;
        if (strikes >= policy.StrikesToRefuse)
            return CreditRating.Bad;
        var counted = history.Invoices.Where(invoice => Counts(invoice, asOf)).ToList();
        if (counted.Count < policy.MinimumInvoices)
            return CreditRating.Unknown;
        var bands = new[] { policy.Bands.Good, policy.Bands.Fair, policy.Bands.Poor };
        var best = Array.FindIndex(bands, band => Holds(band, history, asOf));
        var rating = best < 0 ? CreditRating.Bad : (CreditRating)((int)CreditRating.Good + best);
        return strikes > 0 && rating < CreditRating.Poor ? CreditRating.Poor : rating;
    }

    private static bool Holds(CreditBand band, PaymentHistory history, LocalDate asOf)
    {
        var counted = history.Invoices!.Where(invoice => Counts(invoice, asOf)).ToList();
        var weight = counted.Aggregate(BigInteger.Zero, (sum, invoice) => sum + Undisputed(invoice));
        var late = counted.Aggregate(BigInteger.Zero, (sum, invoice) => sum + (Undisputed(invoice) * DaysLate(invoice, asOf)));
        var invoiced = history.Invoices!.Aggregate(BigInteger.Zero, (sum, invoice) => sum + Cents(invoice.Amount));
        var disputed = history.Invoices!.Aggregate(BigInteger.Zero, (sum, invoice) => sum + Cents(invoice.Disputed));
        var open = history.Invoices!.Where(invoice => !IsPaid(invoice, asOf)).Aggregate(BigInteger.Zero, (sum, invoice) => sum + Cents(invoice.Amount));
        var exposure = BigInteger.Max(open, Cents(history.Exposure ?? 0));
        return late <= band.AverageDaysLate * weight
            && counted.All(invoice => DaysLate(invoice, asOf) <= band.WorstDaysLate)
            && disputed * 10_000 <= band.DisputedShare.BasisPoints * invoiced
            && (history.CreditLimit is not { } limit || exposure * 10_000 <= band.Exposure.BasisPoints * Cents(limit));
    }
}
