using System;
using CustomerRules.Credit;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Credit;

public class CreditArgumentsTests
{
    private static readonly CreditBands Bands = CreditBands.Standard;
    private static readonly CreditCeilings Ceilings = CreditCeilings.Standard;

    [Fact]
    public void An_invoice_refuses_amounts_and_dates_out_of_range()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new Invoice(-1, Customers.AsOf), "amount", "amount must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new Invoice(5, Customers.AsOf, null, 5.01m), "disputed", "disputed must be between 0 and 5.00, but was 5.01.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new Invoice(5, Customers.AsOf, null, -1), "disputed", "disputed must be between 0 and 5.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new Invoice(5, new(1899, 12, 31)), "dueOn", "dueOn must be between 1900-01-01 and 2199-12-31, but was 1899-12-31.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new Invoice(5, Customers.AsOf, new(2200, 1, 1)), "paidOn", "paidOn must be between 1900-01-01 and 2199-12-31, but was 2200-01-01.");
        Assert.Equal("5.00 due 2025-01-01, open, 1.00 disputed", new Invoice(5, Customers.AsOf, null, 1).ToString());
        Assert.Equal("5.00 due 2025-01-01, paid 2025-01-02", new Invoice(5, Customers.AsOf, new(2025, 1, 2)).ToString());
    }

    [Fact]
    public void A_history_refuses_gaps_negative_amounts_and_sums_beyond_the_range()
    {
        Refusal.Of<ArgumentException>(() => new PaymentHistory([null!]), "invoices", "invoices[0] must not be null.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new PaymentHistory(null, -1), "exposure", "exposure must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new PaymentHistory(null, null, -1), "creditLimit", "creditLimit must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => CreditPolicy.Standard.Measure(Payments.Of(Payments.Paid(1), Payments.Paid(9_000_000_000_000.01m)), Customers.AsOf),
            "Invoices[1].Amount", "Invoices[1].Amount must be between 0 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => CreditPolicy.Standard.Measure(Payments.Of(Payments.Paid(9_000_000_000_000), Payments.Paid(0.01m)), Customers.AsOf),
            "sum of invoices", "sum of invoices must be between 0 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.");
    }

    [Fact]
    public void A_policy_refuses_numbers_out_of_range()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditPolicy(strikeDays: -1), "strikeDays", "strikeDays must be between 0 and 3,650 days, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditPolicy(strikesToRefuse: 0), "strikesToRefuse", "strikesToRefuse must be between 1 and 100 strikes, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditPolicy(minimumInvoices: 0), "minimumInvoices", "minimumInvoices must be between 1 and 1,000 invoices, but was 0.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditCeiling(default, 366), "creditDays", "creditDays must be between 0 and 365 days, but was 366.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new CreditBand(0, 0, default, Ratio.FromPercent(-1), default), "exposure", "exposure must be between 0.00 % and 10,000.00 %, but was -1.00 %.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new CreditBand(3_651, 0, default, default, default), "averageDaysLate", "averageDaysLate must be between 0 and 3,650 days, but was 3,651.");
        var row = Customers.Stranger().ToRow(Customers.AsOf);
        Refusal.Of<ArgumentOutOfRangeException>(() => CreditPolicy.Standard.Recommend(row, (CustomerTier)9, PaymentHistory.Unknown), "tier", "tier must be a defined CustomerTier, but was 9.");
        Refusal.Of<ArgumentNullException>(() => CreditPolicy.Standard.Recommend(row, default, null!), "history", "");
    }

    [Fact]
    public void A_worse_rating_may_be_neither_stricter_nor_better()
    {
        Refusal.Of<ArgumentException>(
            () => new CreditBands(Bands.Fair, Bands.Good, Bands.Poor),
            "fair",
            "fair must be neither stricter nor better than good (at most 15 days late on average, 60 at worst, 10.00 % disputed, exposure 120.00 %: 50.00 % of the ceiling), "
            + "but was at most 5 days late on average, 30 at worst, 5.00 % disputed, exposure 100.00 %: 100.00 % of the ceiling.");
        Assert.Throws<ArgumentException>(() => new CreditBands(Bands.Good, Bands.Poor, Bands.Fair));
        Assert.Throws<ArgumentException>(() => new CreditBands(Bands.Good, Fair(average: 4), Bands.Poor));
        Assert.Throws<ArgumentException>(() => new CreditBands(Bands.Good, Fair(worst: 29), Bands.Poor));
        Assert.Throws<ArgumentException>(() => new CreditBands(Bands.Good, Fair(disputed: 4), Bands.Poor));
        Assert.Throws<ArgumentException>(() => new CreditBands(Bands.Good, Fair(exposure: 99), Bands.Poor));
        Assert.Same(Bands.Good, new CreditBands(Bands.Good, Bands.Good, Bands.Good).Poor);
    }

    [Fact]
    public void A_lower_tier_may_not_get_better_terms()
    {
        Refusal.Of<ArgumentException>(
            () => new CreditCeilings(Ceilings.B, Ceilings.A, Ceilings.C, Ceilings.D), "b", "b must not be above a (15.00 % of the value, 45 days), but was 20.00 % of the value, 60 days.");
        Refusal.Of<ArgumentException>(
            () => new CreditCeilings(Ceilings.A, Ceilings.B, new(Proportion.Zero, 46), Ceilings.D), "c", "c must not be above b (15.00 % of the value, 45 days), but was 0.00 % of the value, 46 days.");
        Refusal.Of<ArgumentException>(
            () => new CreditCeilings(Ceilings.A, Ceilings.B, Ceilings.C, new(Proportion.Full, 0)), "d", "d must not be above c (10.00 % of the value, 30 days), but was 100.00 % of the value, 0 days.");
    }

    [Fact]
    public void Terms_that_a_person_decides_are_whole()
    {
        Refusal.Of<ArgumentException>(() => default(CreditTerms).With(1, 0), null, "limit and creditDays must both be 0 or both be above 0, but were 1.00 and 0.");
        Refusal.Of<ArgumentException>(() => default(CreditTerms).With(0, 1), null, "limit and creditDays must both be 0 or both be above 0, but were 0.00 and 1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => default(CreditTerms).With(-1, 1), "limit", "limit must be between 0 and 900,000,000,000,000.00, but was -1.00.");
        Refusal.Of<ArgumentOutOfRangeException>(() => default(CreditTerms).With(1, 366), "creditDays", "creditDays must be between 0 and 365 days, but was 366.");
        Refusal.Of<ArgumentOutOfRangeException>(() => default(CreditTerms).With((CreditRating)5), "rating", "rating must be a defined CreditRating, but was 5.");
        Assert.True(default(CreditTerms).With(0, 0).IsPrepayment);
    }

    private static CreditBand Fair(int average = 15, int worst = 60, int disputed = 10, int exposure = 120) =>
        new(average, worst, Proportion.FromPercent(disputed), Ratio.FromPercent(exposure), Proportion.FromPercent(50));
}
