using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

public class TierBasisTests
{
    private const string Rule = " must have at most 40 characters, none of them ';', '=' or a control character, but was '";

    private static readonly string Longest = new('m', 40);

    [Fact]
    public void Standard_is_revenue_in_no_named_currency_at_2_decimals()
    {
        Assert.Equal(new TierBasis("revenue", "", MoneyScale.FromDecimals(2)), TierBasis.Standard);
        Assert.Equal(("revenue", "contribution"), (TierBasis.Revenue, TierBasis.Contribution));
        Assert.Equal("revenue, 2 decimals", TierBasis.Standard.ToString());
        Assert.Equal("revenue EUR, 2 decimals", new TierBasis(currency: "EUR").ToString());
    }

    [Fact]
    public void Another_scale_keeps_measure_and_currency()
    {
        var yen = new TierBasis("margin", "JPY").With(MoneyScale.FromDecimals(0));
        Assert.Equal(("margin", "JPY", 0), (yen.Measure, yen.Currency, yen.Scale.Decimals));
    }

    [Fact]
    public void Bases_are_equal_when_measure_currency_and_scale_are()
    {
        var basis = new TierBasis("miles", "points", MoneyScale.FromDecimals(0));
        var twin = new TierBasis("miles", "points", MoneyScale.FromDecimals(0));
        Assert.True(basis.Equals(twin) && basis.Equals((object)twin) && basis.GetHashCode() == twin.GetHashCode());
        Assert.NotEqual(basis, new TierBasis("Miles", "points", MoneyScale.FromDecimals(0)));
        Assert.NotEqual(basis, new TierBasis("miles", "Points", MoneyScale.FromDecimals(0)));
        Assert.NotEqual(basis, new TierBasis("miles", "points", MoneyScale.FromDecimals(1)));
        Assert.False(basis.Equals(null));
        Assert.False(basis.Equals((object)"miles"));
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a=b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    public void A_measure_that_no_text_can_carry_is_refused(string measure) =>
        Refusal.Of<ArgumentException>(() => new TierBasis(measure), "measure", "measure" + Rule + measure + "'.");

    [Fact]
    public void An_empty_measure_is_refused_but_not_an_empty_currency()
    {
        Refusal.Of<ArgumentException>(() => new TierBasis(""), "measure", "measure must not be empty.");
        Assert.Equal("", new TierBasis("margin", "").Currency);
    }
    [Theory]
    [InlineData("EU;R")]
    [InlineData("=EUR")]
    [InlineData("EUR\t")]
    public void A_currency_that_no_text_can_carry_is_refused(string currency) =>
        Refusal.Of<ArgumentException>(() => new TierBasis(currency: currency), "currency", "currency" + Rule + currency + "'.");

    [Fact]
    public void Names_have_at_most_40_characters()
    {
        Assert.Equal((Longest, Longest), (new TierBasis(Longest, Longest).Measure, new TierBasis(Longest, Longest).Currency));
        Refusal.Of<ArgumentException>(() => new TierBasis(Longest + "m"), "measure", "measure" + Rule + Longest + "m'.");
        Refusal.Of<ArgumentException>(() => new TierBasis("m", Longest + "m"), "currency", "currency" + Rule + Longest + "m'.");
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("measure", () => new TierBasis(null!));
        Assert.Throws<ArgumentNullException>("currency", () => new TierBasis("m", null!));
    }
}
