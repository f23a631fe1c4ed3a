using CustomerRules.Credit;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Credit;

public class PaymentConductTests
{
    [Fact]
    public void The_average_is_weighted_by_undisputed_amount_and_floored_to_tenths()
    {
        Assert.Equal(7.5m, Measure(Payments.Of(Payments.Paid(3_000, 10), Payments.Paid(1_000))).AverageDaysLate);
        Assert.Equal(5.0m, Measure(Payments.Of(Payments.Paid(3_000, 10, disputed: 2_000), Payments.Paid(1_000))).AverageDaysLate);
        Assert.Equal(5.3m, Measure(Payments.Late(5, 5, 6)).AverageDaysLate);
        Assert.Equal(5.0m, Measure(Payments.Of(Payments.Paid(1_000, 5), Payments.Paid(0.01m, 6))).AverageDaysLate);
    }

    /// <summary>A cent one day later is more than 5 days on average, though it still reads 5.0.</summary>
    [Fact]
    public void A_rating_compares_the_exact_fraction()
    {
        var history = Payments.Of(Payments.Paid(1_000_000, 5), Payments.Paid(1_000_000, 5), Payments.Paid(0.01m, 6));

        Assert.Equal(CreditRating.Fair, CreditPolicy.Standard.Recommend(Customers.Stranger().ToRow(Customers.AsOf), default, history).Proposal.Rating);
    }

    [Fact]
    public void An_invoice_counts_from_the_day_after_it_was_due_or_from_its_payment()
    {
        Assert.Equal((0, null), Counted(Payments.Open(1, 0)));
        Assert.Equal((1, 1), Counted(Payments.Open(1, 1)));
        Assert.Equal((1, 0), Counted(new Invoice(1, Customers.AsOf.PlusDays(30), Customers.AsOf)));
        Assert.Equal((0, null), Counted(new Invoice(1, Customers.AsOf.PlusDays(30), Customers.AsOf.PlusDays(1))));
        Assert.Equal((1, 10), Counted(new Invoice(1, Customers.AsOf.PlusDays(-10), Customers.AsOf.PlusDays(1))));
        Assert.Equal((0, null), Counted(new Invoice(0, Customers.AsOf.PlusDays(-10))));
    }

    [Fact]
    public void The_largest_sums_stay_exact()
    {
        var yen = MoneyScale.FromDecimals(0);
        var history = Payments.Of(new Invoice(899_999_999_999_999, new(1900, 1, 1)), new Invoice(1, new(1900, 1, 1))).Owing(900_000_000_000_000, 1);
        var conduct = CreditPolicy.Standard.Measure(history, new(2199, 12, 31), yen);

        Assert.Equal((109_572.0m, 109_572, 900_000_000_000_000m), (conduct.AverageDaysLate, conduct.WorstDaysLate, conduct.Exposure));
        Assert.Equal(Ratio.MaxBasisPoints, conduct.ExposureRatio!.Value.BasisPoints);
    }

    [Fact]
    public void Shares_and_ratios_are_floored_and_unknown_without_what_they_are_a_share_of()
    {
        Assert.Equal(3_333, Measure(Payments.Of(Payments.Paid(3, disputed: 1))).DisputedShare!.Value.BasisPoints);
        Assert.Null(Measure(Payments.Of()).DisputedShare);
        Assert.Null(Measure(PaymentHistory.Unknown).DisputedShare);
        Assert.Equal(6_666, Measure(Payments.Of().Owing(2, 3)).ExposureRatio!.Value.BasisPoints);
        Assert.Equal((0, 1_000_000), (Measure(Payments.Of().Owing(0, 0)).ExposureRatio!.Value.BasisPoints, Measure(Payments.Of().Owing(1, 0)).ExposureRatio!.Value.BasisPoints));
        Assert.Null(Measure(Payments.Of()).ExposureRatio);
    }

    [Fact]
    public void It_prints_what_it_found()
    {
        Assert.Equal("3 invoices, 5.3 days late on average, 6 at worst, 0 strikes", Measure(Payments.Late(5, 5, 6)).ToString());
        Assert.Equal("unknown", Measure(PaymentHistory.Unknown).ToString());
    }

    private static (int, int?) Counted(Invoice invoice) =>
        (Measure(Payments.Of(invoice)).CountedInvoices, Measure(Payments.Of(invoice)).WorstDaysLate);

    private static PaymentConduct Measure(PaymentHistory history) => CreditPolicy.Standard.Measure(history, Customers.AsOf);
}
