using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

/// <summary>What boundaries refuse: least values that are none, and rows, bases and dates that are not theirs.</summary>
public class TierBoundariesArgumentsTests
{
    private static readonly TierBoundaries Known = new(1_000, 100, 10);

    [Theory]
    [InlineData(99.0, 100.0, 10.0, "a=99.00;b=100.00;c=10.00")]
    [InlineData(100.0, 9.99, 10.0, "a=100.00;b=9.99;c=10.00")]
    [InlineData(9.99, null, 10.0, "a=9.99;b=;c=10.00")]
    [InlineData(0.0, null, null, "a=0.00;b=;c=")]
    [InlineData(null, 0.005, null, "a=;b=0.00;c=")]
    [InlineData(null, null, -1.0, "a=;b=;c=-1.00")]
    public void Least_values_that_ascend_or_are_not_positive_are_refused(double? a, double? b, double? c, string shown)
    {
        var error = Assert.Throws<ArgumentException>(() => new TierBoundaries((decimal?)a, (decimal?)b, (decimal?)c));
        Assert.Equal(
            "Least values must be positive and must not ascend from A to C, but were measure=revenue;currency=;decimals=2;as_of=;" + shown + ";exchanged=no.",
            error.Message);
    }

    [Fact]
    public void Least_values_beyond_the_money_range_are_refused_by_name()
    {
        const decimal Beyond = 9_000_000_000_000.01m;
        const string Range = " must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was 9,000,000,000,000.01.";
        Refusal.Of<ArgumentOutOfRangeException>(() => new TierBoundaries(Beyond, null, null), "leastOfA", "leastOfA" + Range);
        Refusal.Of<ArgumentOutOfRangeException>(() => new TierBoundaries(null, Beyond, null), "leastOfB", "leastOfB" + Range);
        Refusal.Of<ArgumentOutOfRangeException>(() => new TierBoundaries(null, null, Beyond), "leastOfC", "leastOfC" + Range);
        Refusal.Of<ArgumentOutOfRangeException>(() => Known.TierOf(Beyond), "value", "value" + Range);
    }

    [Fact]
    public void A_row_of_another_scale_is_refused()
    {
        var row = new CustomerRow { TierValue = 1, Scale = MoneyScale.FromDecimals(0) };
        Refusal.Of<ArgumentException>(() => Known.Rate(row), "row", "The row has 0 decimals, but the boundaries are of revenue, 2 decimals.");
        Assert.Equal(CustomerTier.C, new TierBoundaries(null, null, 1, TierBasis.Standard.With(row.Scale)).Rate(row).Tier);
    }

    [Fact]
    public void Boundaries_of_another_measure_currency_scale_or_date_are_refused()
    {
        var asOf = new LocalDate(2026, 7, 1);
        var dated = new TierBoundaries(3, 2, 1, new TierBasis(currency: "EUR"), asOf);
        dated.Require(new TierBasis(currency: "EUR"), DayNumber.Of(asOf));
        Known.Require(TierBasis.Standard, DayNumber.Of(asOf)); // for any date

        Refused(TierBasis.Standard, asOf, "The boundaries are of revenue EUR, 2 decimals, but the tier policy rates revenue, 2 decimals.");
        Refused(dated.Basis.With(MoneyScale.FromDecimals(0)), asOf, "The boundaries are of revenue EUR, 2 decimals, but the tier policy rates revenue EUR, 0 decimals.");
        Refused(dated.Basis, asOf.PlusDays(1), "The boundaries are of 2026-07-01, but the assessment is as of 2026-07-02.");
        Refused(dated.Basis, asOf.PlusDays(-1), "The boundaries are of 2026-07-01, but the assessment is as of 2026-06-30.");

        void Refused(TierBasis basis, LocalDate day, string sentence) => Refusal.Of<ArgumentException>(
            () =>
            {
                dated.Require(basis, DayNumber.Of(day));
                return null;
            },
            "boundaries",
            sentence);
    }
}
