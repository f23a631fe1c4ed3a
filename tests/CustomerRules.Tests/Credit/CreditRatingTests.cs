using System.Linq;
using CustomerRules.Credit;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Credit;

/// <summary>Each bound of the standard bands from both sides, and which reason it gives.</summary>
public class CreditRatingTests
{
    [Theory]
    [InlineData(0, 0, 0, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(5, 5, 5, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(5, 5, 6, CreditRating.Fair, CreditReasons.AverageLate)]
    [InlineData(15, 15, 15, CreditRating.Fair, CreditReasons.AverageLate)]
    [InlineData(15, 15, 16, CreditRating.Poor, CreditReasons.AverageLate)]
    [InlineData(45, 45, 45, CreditRating.Poor, CreditReasons.AverageLate | CreditReasons.WorstLate)]
    [InlineData(45, 45, 46, CreditRating.Bad, CreditReasons.AverageLate | CreditReasons.WorstLate)]
    [InlineData(-20, -20, 15, CreditRating.Good, CreditReasons.PaysWell)]
    public void Days_late_on_average(int first, int second, int third, CreditRating rating, CreditReasons reasons) =>
        Rated(Payments.Late(first, second, third), rating, reasons);

    [Theory]
    [InlineData(30, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(31, CreditRating.Fair, CreditReasons.WorstLate)]
    [InlineData(60, CreditRating.Fair, CreditReasons.WorstLate)]
    [InlineData(61, CreditRating.Poor, CreditReasons.WorstLate)]
    [InlineData(306, CreditRating.Poor, CreditReasons.WorstLate)]
    public void Days_late_at_worst(int days, CreditRating rating, CreditReasons reasons) =>
        Rated(Payments.InTimeAnd(Payments.Paid(1, days)), rating, reasons);

    [Theory]
    [InlineData(365, CreditRating.Poor)]
    [InlineData(366, CreditRating.Bad)]
    public void Open_for_a_year_and_a_day(int daysAgo, CreditRating rating) =>
        Rated(Payments.InTimeAnd(Payments.Open(1, daysAgo)), rating, CreditReasons.WorstLate | CreditReasons.StrikeCounted);

    [Theory]
    [InlineData(50_000, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(50_001, CreditRating.Fair, CreditReasons.DisputedShareHigh)]
    [InlineData(100_000, CreditRating.Fair, CreditReasons.DisputedShareHigh)]
    [InlineData(100_001, CreditRating.Poor, CreditReasons.DisputedShareHigh)]
    [InlineData(250_000, CreditRating.Poor, CreditReasons.DisputedShareHigh)]
    [InlineData(250_001, CreditRating.Bad, CreditReasons.DisputedShareHigh)]
    public void The_disputed_share_of_10_000_00_in_cents(int disputed, CreditRating rating, CreditReasons reasons) =>
        Rated(Payments.InTimeAnd(Payments.Paid(7_000, disputed: disputed / 100m)), rating, reasons);

    [Theory]
    [InlineData(10_000_000, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(10_000_001, CreditRating.Fair, CreditReasons.ExposureHigh)]
    [InlineData(12_000_000, CreditRating.Fair, CreditReasons.ExposureHigh)]
    [InlineData(12_000_001, CreditRating.Poor, CreditReasons.ExposureHigh)]
    [InlineData(15_000_000, CreditRating.Poor, CreditReasons.ExposureHigh)]
    [InlineData(15_000_001, CreditRating.Bad, CreditReasons.ExposureHigh)]
    public void The_exposure_in_cents_against_a_limit_of_100_000_00(int exposure, CreditRating rating, CreditReasons reasons) =>
        Rated(Payments.Late(0, 0, 0).Owing(exposure / 100m, 100_000), rating, reasons);

    [Theory]
    [InlineData(0, CreditRating.Good)]
    [InlineData(1, CreditRating.Bad)]
    public void Against_a_limit_of_nothing_nothing_may_be_owed(int exposure, CreditRating rating) =>
        Assert.Equal(rating, Terms(Payments.Late(0, 0, 0).Owing(exposure / 100m, 0)).Rating);

    [Theory]
    [InlineData(0, 91, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(3, 90, CreditRating.Good, CreditReasons.PaysWell)]
    [InlineData(1, 91, CreditRating.Poor, CreditReasons.StrikeCounted)]
    [InlineData(2, 91, CreditRating.Poor, CreditReasons.StrikeCounted)]
    [InlineData(3, 91, CreditRating.Bad, CreditReasons.StrikesReached)]
    [InlineData(4, 900, CreditRating.Bad, CreditReasons.StrikesReached)]
    public void Goods_taken_and_not_paid(int strikes, int daysAgo, CreditRating rating, CreditReasons reasons) =>
        Rated(Payments.Strikes(strikes, daysAgo), rating, reasons, new CreditPolicy(Payments.Patient()));

    [Fact]
    public void Paid_very_late_is_no_strike_and_neither_is_a_dispute()
    {
        var late = Payments.InTimeAnd(Payments.Paid(1, 200), Payments.Paid(1, 200), Payments.Paid(1, 200), Payments.Open(10, 200, 10), Payments.Open(10, 201, 10), Payments.Open(10, 202, 10));

        Assert.Equal(0, Terms(late).Conduct.Strikes);
        Assert.Equal(3, Terms(Payments.InTimeAnd(Payments.Open(10, 200, 9.99m), Payments.Open(10, 200), Payments.Open(10, 200))).Conduct.Strikes);
    }

    [Fact]
    public void A_history_that_is_unknown_empty_or_too_short_is_not_rated_and_says_so()
    {
        Rated(PaymentHistory.Unknown, CreditRating.Unknown, CreditReasons.HistoryUnknown);
        Rated(Payments.Of(), CreditRating.Unknown, CreditReasons.HistoryTooShort);
        Rated(Payments.Of(Payments.Paid(1), Payments.Paid(1)), CreditRating.Unknown, CreditReasons.HistoryTooShort);
        Rated(Payments.Of(Payments.Paid(1), Payments.Paid(1), Payments.Open(1, 0)), CreditRating.Unknown, CreditReasons.HistoryTooShort);
        Rated(Payments.Of(Payments.Paid(1), Payments.Paid(1), Payments.Open(1, 1)), CreditRating.Good, CreditReasons.PaysWell);
    }

    [Fact]
    public void Three_strikes_are_bad_and_not_unknown_even_where_the_history_is_too_short() => Rated(
        Payments.Of(Payments.Open(1, 91), Payments.Open(1, 91), Payments.Open(1, 91)),
        CreditRating.Bad,
        CreditReasons.StrikesReached,
        new CreditPolicy(Payments.Patient(), minimumInvoices: 10));

    [Fact]
    public void All_reasons_are_told_and_not_the_first() => Rated(
        Payments.InTimeAnd([.. Enumerable.Repeat(Payments.Open(5_000, 100, 1_000), 3)]).Owing(20_000, 10_000),
        CreditRating.Bad,
        CreditReasons.AverageLate | CreditReasons.WorstLate | CreditReasons.DisputedShareHigh | CreditReasons.ExposureHigh | CreditReasons.StrikesReached);

    private static void Rated(PaymentHistory history, CreditRating rating, CreditReasons reasons, CreditPolicy? policy = null)
    {
        const CreditReasons conduct = (CreditReasons)((1UL << 9) - 1);
        var terms = Terms(history, policy);
        Assert.Equal((rating, reasons), (terms.Rating, terms.Reasons & conduct));
    }

    private static CreditTerms Terms(PaymentHistory history, CreditPolicy? policy = null) =>
        (policy ?? CreditPolicy.Standard).Recommend(Customers.LoyalPartner().ToRow(Customers.AsOf), CustomerTier.A, history).Proposal;
}
