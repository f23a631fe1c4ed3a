using System;
using CustomerRules.Numbers;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Tiers;

public class TierSharesTests
{
    [Fact]
    public void Shares_say_where_the_tiers_end()
    {
        var shares = Shares(5_000, 8_000, 9_500);
        Assert.Equal((50m, 80m, 95m), (shares.EndOfA.Percent, shares.EndOfB.Percent, shares.EndOfC.Percent));
        Assert.Equal("50.00 %, 80.00 %, 95.00 %", shares.ToString());
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(9_998, 9_999, 10_000)]
    public void The_narrowest_steps_at_both_ends_are_fine(int a, int b, int c) => Assert.Equal(c, Shares(a, b, c).EndOfC.BasisPoints);

    [Theory]
    [InlineData(0, 1, 2, "0.00 %, 0.01 %, 0.02 %")]
    [InlineData(1, 1, 2, "0.01 %, 0.01 %, 0.02 %")]
    [InlineData(1, 2, 2, "0.01 %, 0.02 %, 0.02 %")]
    [InlineData(9_500, 8_000, 5_000, "95.00 %, 80.00 %, 50.00 %")]
    [InlineData(5_000, 8_000, 7_999, "50.00 %, 80.00 %, 79.99 %")]
    [InlineData(5_000, 10_000, 10_000, "50.00 %, 100.00 %, 100.00 %")]
    public void Shares_that_do_not_ascend_are_refused(int a, int b, int c, string shown)
    {
        var error = Assert.Throws<ArgumentException>(() => Shares(a, b, c));
        Assert.Equal("Shares must ascend strictly from above 0 % to at most 100 %, but were " + shown + ".", error.Message);
    }

    [Fact]
    public void Shares_are_equal_when_all_three_are()
    {
        Assert.Equal(Shares(1, 2, 3), Shares(1, 2, 3));
        Assert.True(Shares(1, 2, 3).Equals((object)Shares(1, 2, 3)));
        Assert.Equal(Shares(1, 2, 3).GetHashCode(), Shares(1, 2, 3).GetHashCode());
        Assert.NotEqual(Shares(1, 4, 5), Shares(2, 4, 5));
        Assert.NotEqual(Shares(1, 2, 5), Shares(1, 3, 5));
        Assert.NotEqual(Shares(1, 2, 3), Shares(1, 2, 4));
        Assert.False(Shares(1, 2, 3).Equals(null));
        Assert.False(Shares(1, 2, 3).Equals((object)"0.01 %, 0.02 %, 0.03 %"));
    }

    private static TierShares Shares(int a, int b, int c) =>
        new(Proportion.FromBasisPoints(a), Proportion.FromBasisPoints(b), Proportion.FromBasisPoints(c));
}
