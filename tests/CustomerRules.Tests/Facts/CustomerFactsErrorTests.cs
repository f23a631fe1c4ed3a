using System;
using CustomerRules.Relationships;
using CustomerRules.SwitchingCosts;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Facts;

public class CustomerFactsErrorTests
{
    private static readonly CustomerFacts Stranger = Customers.Stranger();

    [Fact]
    public void A_customer_has_an_id()
    {
        Assert.Equal("customerId", Assert.Throws<ArgumentNullException>(() => new CustomerFacts(null!)).ParamName);
        var error = Assert.Throws<ArgumentException>(() => new CustomerFacts(""));
        Assert.Equal("customerId", error.ParamName);
        Assert.StartsWith("customerId must not be empty.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trade_and_evidence_are_never_null_but_unknown()
    {
        Assert.Equal("trade", Assert.Throws<ArgumentNullException>(() => Stranger.WithTrade(null!)).ParamName);
        Assert.Equal("evidence", Assert.Throws<ArgumentNullException>(() => Stranger.WithEvidence(null!)).ParamName);
    }

    [Fact]
    public void A_gap_in_the_ledger_is_refused_with_its_place()
    {
        var training = new SunkInvestment(InvestmentKind.Training, 1, new(2024, 1, 1));
        var error = Assert.Throws<ArgumentException>(() => Stranger.WithInvestments(training, null!));

        Assert.Equal("investments", error.ParamName);
        Assert.StartsWith("investments[1] must not be null.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-900000000000000.01", "-900,000,000,000,000.01")]
    [InlineData("900000000000000.01", "900,000,000,000,000.01")]
    public void A_tier_value_beyond_every_scale_is_refused(string value, string text)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => Stranger.WithTierValue(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal("tierValue", error.ParamName);
        Assert.StartsWith(
            "tierValue must be between -900,000,000,000,000.00 and 900,000,000,000,000.00, but was " + text + ".", error.Message, StringComparison.Ordinal);
        Assert.Equal(900_000_000_000_000, Stranger.WithTierValue(900_000_000_000_000).TierValue);
        Assert.Equal(-900_000_000_000_000, Stranger.WithTierValue(-900_000_000_000_000).TierValue);
    }

    [Fact]
    public void A_tier_or_type_that_is_not_defined_is_refused()
    {
        var tier = Assert.Throws<ArgumentOutOfRangeException>(() => Stranger.WithPreviousTier((CustomerTier)5));
        Assert.StartsWith("tier must be a defined CustomerTier, but was 5.", tier.Message, StringComparison.Ordinal);
        var type = Assert.Throws<ArgumentOutOfRangeException>(() => Stranger.WithPreviousType((RelationshipType)5));
        Assert.StartsWith("type must be a defined RelationshipType, but was 5.", type.Message, StringComparison.Ordinal);
    }
}
