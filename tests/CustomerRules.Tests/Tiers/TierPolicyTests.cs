using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.Tiers;

public class TierPolicyTests
{
    private static readonly TierBasis EuroCents = new(TierBasis.Contribution, "EUR");

    [Fact]
    public void Standard_is_Pareto_50_80_95_of_revenue_at_2_decimals()
    {
        Assert.Equal(TierMethod.Pareto, TierPolicy.Standard.Method);
        Assert.Equal("50.00 %, 80.00 %, 95.00 %", TierPolicy.Standard.Shares!.ToString());
        Assert.Equal(TierBasis.Standard, TierPolicy.Standard.Basis);
    }

    [Fact]
    public void The_customary_pyramid_is_1_5_20()
    {
        Assert.Equal(TierMethod.Pyramid, TierPolicy.Pyramid().Method);
        Assert.Equal("1.00 %, 5.00 %, 20.00 %", TierPolicy.Pyramid().Shares!.ToString());
    }

    [Fact]
    public void Computed_and_thresholds_have_no_shares()
    {
        Assert.Equal((TierMethod.Computed, null), (TierPolicy.Computed.Method, TierPolicy.Computed.Shares));
        Assert.Equal((TierMethod.Thresholds, null), (TierPolicy.Thresholds(3, 2, 1).Method, TierPolicy.Thresholds(3, 2, 1).Shares));
    }

    [Fact]
    public void Shares_are_rounded_half_to_even_to_basis_points() =>
        Assert.Equal("33.33 %, 66.66 %, 99.98 %", TierPolicy.Pareto(33.333m, 66.665m, 99.975m).Shares!.ToString());

    [Theory]
    [InlineData(-0.01, 5, 20, "-0.01")]
    [InlineData(1, 5, 100.01, "100.01")]
    public void A_share_that_is_none_is_refused(double a, double b, double c, string shown)
    {
        var sentence = "percent must be between 0 and 100, but was " + shown + ".";
        Refusal.Of<ArgumentOutOfRangeException>(() => TierPolicy.Pareto((decimal)a, (decimal)b, (decimal)c), "percent", sentence);
        Refusal.Of<ArgumentOutOfRangeException>(() => TierPolicy.Pyramid((decimal)a, (decimal)b, (decimal)c), "percent", sentence);
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("shares", () => TierPolicy.Pareto(null!));
        Assert.Throws<ArgumentNullException>("shares", () => TierPolicy.Pyramid(null!));
        Assert.Throws<ArgumentNullException>("basis", () => TierPolicy.Computed.With(null!));
        Assert.Throws<ArgumentNullException>("values", () => TierPolicy.Computed.FindBoundaries((decimal[])null!));
    }

    [Fact]
    public void Another_basis_keeps_the_method()
    {
        var pyramid = TierPolicy.Pyramid(10, 20, 30).With(EuroCents);
        Assert.Equal((TierMethod.Pyramid, EuroCents), (pyramid.Method, pyramid.Basis));
        Assert.Equal(TierPolicy.Pyramid(10, 20, 30).Shares, pyramid.Shares);
        Assert.Equal("ABCDDDDDDD", pyramid.TiersOf(10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        Assert.Equal(TierMethod.Computed, TierPolicy.Computed.With(EuroCents).Method);
        Assert.Same(pyramid, pyramid.With(new TierBasis("contribution", "EUR")));
    }

    [Fact]
    public void Boundaries_name_the_basis_and_the_date()
    {
        var boundaries = TierPolicy.Standard.With(EuroCents).FindBoundaries([1], new LocalDate(2026, 7, 1));
        Assert.Equal((EuroCents, new LocalDate(2026, 7, 1)), (boundaries.Basis, boundaries.AsOf));
        Assert.Null(TierPolicy.Standard.FindBoundaries([1]).AsOf);
    }

    [Fact]
    public void Values_are_rounded_half_to_even_to_the_scale_before_they_are_compared()
    {
        var whole = TierPolicy.Thresholds(3, 2, 1, TierBasis.Standard.With(MoneyScale.FromDecimals(0)));
        Assert.Equal("DCBBA", whole.TiersOf(0.5m, 0.51m, 1.5m, 2.5m, 2.51m));
        Assert.Equal(2m, TierPolicy.Standard.With(whole.Basis).FindBoundaries([1.5m]).LeastOfA);
    }

    [Fact]
    public void A_value_beyond_the_money_range_is_refused_by_its_index()
    {
        const string Range = " must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was ";
        Refusal.Of<ArgumentOutOfRangeException>(
            () => TierPolicy.Standard.FindBoundaries([1, 2, -9_000_000_000_000.01m]), "values[2]", "values[2]" + Range + "-9,000,000,000,000.01.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => TierPolicy.Standard.FindBoundaries([9_000_000_000_000.01m]), "values[0]", "values[0]" + Range + "9,000,000,000,000.01.");
    }

    [Fact]
    public void A_value_that_rounding_brings_back_into_the_money_range_is_fine() =>
        Assert.Equal(9_000_000_000_000m, TierPolicy.Standard.FindBoundaries([9_000_000_000_000.005m, -9_000_000_000_000.005m]).LeastOfA);

    [Fact]
    public void The_values_are_read_once_and_left_alone()
    {
        var values = new[] { 1m, 3m, 2m };
        TierPolicy.Standard.FindBoundaries(values);
        Assert.Equal([1m, 3m, 2m], values);

        var reads = 0;
        TierPolicy.Computed.FindBoundaries(values.Select(value => { reads++; return value; }));
        Assert.Equal(3, reads);
    }
}
