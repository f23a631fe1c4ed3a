using System;
using CustomerRules.Internal;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

public class TierBoundariesTests
{
    private static readonly TierBoundaries Known = new(1_000, 100, 10);

    [Theory]
    [InlineData(9_000_000_000_000, CustomerTier.A, RowReasons.TierA)]
    [InlineData(1_000, CustomerTier.A, RowReasons.TierA)]
    [InlineData(999.99, CustomerTier.B, RowReasons.TierB)]
    [InlineData(100, CustomerTier.B, RowReasons.TierB)]
    [InlineData(99.99, CustomerTier.C, RowReasons.TierC)]
    [InlineData(10, CustomerTier.C, RowReasons.TierC)]
    [InlineData(9.99, CustomerTier.D, RowReasons.TierBelowBoundaries)]
    [InlineData(0.01, CustomerTier.D, RowReasons.TierBelowBoundaries)]
    [InlineData(0, CustomerTier.D, RowReasons.TierValueNotPositive)]
    [InlineData(-9_000_000_000_000, CustomerTier.D, RowReasons.TierValueNotPositive)]
    public void Each_boundary_belongs_to_its_tier_and_the_reason_says_so(double value, CustomerTier tier, RowReasons reason)
    {
        var row = new CustomerRow { TierValue = MoneyScale.Standard.ToMinorUnits((decimal)value) };
        Assert.Equal(new TierAssessment(tier, reason), Known.Rate(row));
        Assert.Equal(tier, Known.TierOf((decimal)value));
    }

    [Fact]
    public void An_unknown_value_has_no_tier()
    {
        var row = new CustomerRow { TierValue = CustomerRow.UnknownAmount };
        Assert.Equal(new TierAssessment(CustomerTier.Unknown, RowReasons.TierValueUnknown), Known.Rate(row));
        Assert.Equal(CustomerTier.Unknown, Known.TierOf(null));
    }

    [Fact]
    public void A_value_is_rounded_half_to_even_before_it_is_compared() =>
        Assert.Equal("BABACDCDD", Known.TiersOf(999.99m, 999.995m, 999.9949m, 1_000.005m, 10.005m, 9.99m, 9.995m, 9.985m, 0.005m));

    [Fact]
    public void An_absent_tier_is_reached_by_nobody()
    {
        Assert.Equal("BC", new TierBoundaries(null, 100, 10).TiersOf(9_000_000_000_000, 10));
        Assert.Equal("AD", new TierBoundaries(100, null, null).TiersOf(100, 99.99m));
        Assert.Equal("D", new TierBoundaries(leastOfA: null, null, null).TiersOf(9_000_000_000_000));
        Assert.Equal("AC", new TierBoundaries(100, null, 10).TiersOf(100, 99.99m));
    }

    [Fact]
    public void Tiers_that_share_a_least_value_are_the_better_one() =>
        Assert.Equal("ACD", new TierBoundaries(100, 100, 10).TiersOf(100, 99.99m, 9.99m));

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
    public void Boundaries_are_equal_when_every_part_is()
    {
        var boundaries = Make(1_000);
        Assert.True(boundaries.Equals(Make(1_000)) && boundaries.Equals((object)Make(1_000)) && boundaries.Equals(boundaries));
        Assert.Equal(boundaries.GetHashCode(), Make(1_000).GetHashCode());
        TierBoundaries[] others =
        [
            Make(1_001), Make(null), Make(1_000, b: 101), Make(1_000, c: 11), Make(1_000, measure: "margin"), Make(1_000, day: 2), Make(1_000, exchanged: true),
        ];
        Assert.All(others, other => Assert.NotEqual(boundaries, other));
        Assert.All(others, other => Assert.NotEqual(boundaries.ToString(), other.ToString(), StringComparer.Ordinal));
        Assert.False(boundaries.Equals(null));
        Assert.False(boundaries.Equals((object)boundaries.ToString()));

        static TierBoundaries Make(decimal? a, decimal b = 100, decimal c = 10, string measure = "revenue", int day = 1, bool exchanged = false) =>
            new(a, b, c, new TierBasis(measure), new LocalDate(2026, 7, day), exchanged);
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
