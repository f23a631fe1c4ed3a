using System;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Numbers;

public class ExactFractionTests
{
    [Theory]
    [InlineData(2, 4, "1/2")]
    [InlineData(-2, 4, "-1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(-2, -4, "1/2")]
    [InlineData(0, -7, "0/1")]
    [InlineData(6, 3, "2/1")]
    public void It_stands_in_lowest_terms_with_a_positive_denominator(int numerator, int denominator, string text) =>
        Assert.Equal(text, new ExactFraction(numerator, denominator).ToString());

    [Fact]
    public void Nothing_is_0_and_a_denominator_of_0_is_refused()
    {
        Assert.Equal(ExactFraction.Zero, new(0, 5));
        Assert.Equal("0/1", default(ExactFraction).ToString());
        Assert.Equal("1/1", ExactFraction.One.ToString());
        Refusal.Of<ArgumentOutOfRangeException>(() => new ExactFraction(1, 0), "denominator", "denominator must not be 0, but was 0.");
    }

    [Fact]
    public void Fractions_are_ordered_as_the_numbers_they_stand_for()
    {
        var (less, more) = (new ExactFraction(1, 3), new ExactFraction(BigInteger.Pow(10, 40) + 3, 3 * BigInteger.Pow(10, 40)));

        Assert.True(less < more && less <= more && more > less && more >= less && less != more);
        Assert.False(less > more || less >= more || more < less || more <= less || less == more);
        Assert.True(new ExactFraction(2, 6) == less && new ExactFraction(2, 6) <= less && new ExactFraction(2, 6) >= less);
        Assert.True(less.Equals((object)new ExactFraction(2, 6)) && less.GetHashCode() == new ExactFraction(2, 6).GetHashCode());
    }

    [Theory]
    [InlineData(2, 3, 6_666)]
    [InlineData(1, 1, 10_000)]
    [InlineData(0, 1, 0)]
    [InlineData(1, 10_001, 0)]
    [InlineData(1, 10_000, 1)]
    public void A_share_is_floored(int numerator, int denominator, int basisPoints) =>
        Assert.Equal(basisPoints, new ExactFraction(numerator, denominator).ToProportion().BasisPoints);

    [Theory]
    [InlineData(-1, 10_001)]
    [InlineData(10_001, 10_000)]
    public void What_is_no_share_is_refused(int numerator, int denominator)
    {
        var fraction = new ExactFraction(numerator, denominator);

        Assert.Equal("A proportion must be between 0 and 1, but the fraction was " + fraction + ".", Assert.Throws<OverflowException>(() => fraction.ToProportion()).Message);
    }

    [Theory]
    [InlineData(3, 2, 15_000)]
    [InlineData(-2, 3, -6_667)]
    [InlineData(100, 1, 1_000_000)]
    [InlineData(101, 1, 1_000_000)]
    [InlineData(-101, 1, -1_000_000)]
    public void A_ratio_is_floored_and_saturates(int numerator, int denominator, int basisPoints) =>
        Assert.Equal(basisPoints, new ExactFraction(numerator, denominator).ToRatio().BasisPoints);
}
