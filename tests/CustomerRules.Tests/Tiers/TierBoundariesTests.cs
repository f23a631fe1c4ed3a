using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;
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
}
