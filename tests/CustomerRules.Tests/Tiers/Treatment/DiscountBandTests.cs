using System;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

public class DiscountBandTests
{
    private static readonly Proportion Five = Proportion.FromPercent(5);

    [Fact]
    public void The_most_is_at_least_the_usual_discount()
    {
        Assert.Equal(Five, new DiscountBand(Five, Five).Most);
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new DiscountBand(Five, Proportion.FromBasisPoints(499)), "most", "most must be between 5.00 % (the usual discount) and 100 %, but was 4.99 %.");
    }

    [Fact]
    public void No_discount_is_the_default() => Assert.Equal(new DiscountBand(Proportion.Zero, Proportion.Zero), DiscountBand.None);

    [Fact]
    public void Bands_are_equal_when_both_discounts_are()
    {
        var band = new DiscountBand(Five, Proportion.Full);

        Assert.True(band == new DiscountBand(Five, Proportion.Full));
        Assert.Equal(band.GetHashCode(), new DiscountBand(Five, Proportion.Full).GetHashCode());
        Assert.True(band != new DiscountBand(Five, Five));
        Assert.True(band != new DiscountBand(Proportion.Zero, Proportion.Full));
        Assert.Equal("5.00 % to 100.00 %", band.ToString());
    }
}
