using System;
using CustomerRules.Numbers;
using Xunit;

namespace CustomerRules.Tests.Numbers;

public class ProportionComparisonTests
{
    private static readonly Proportion Less = Proportion.FromBasisPoints(4_599);
    private static readonly Proportion More = Proportion.FromBasisPoints(4_600);
    private static readonly Proportion SameAsMore = Proportion.FromPercent(46);

    [Fact]
    public void Proportions_are_equal_as_their_basis_points_are()
    {
        Assert.True(More == SameAsMore && More.Equals(SameAsMore) && More.Equals((object)SameAsMore));
        Assert.False(More != SameAsMore);
        Assert.Equal(More.GetHashCode(), SameAsMore.GetHashCode());

        Assert.True(Less != More && !Less.Equals(More) && !Less.Equals((object)More));
        Assert.False(Less == More);
        Assert.NotEqual(Less.GetHashCode(), More.GetHashCode());
        Assert.False(More.Equals(4_600));
    }

    [Fact]
    public void Proportions_are_ordered_as_their_basis_points_are()
    {
        Assert.True(Less < More && Less <= More && More > Less && More >= Less);
        Assert.False(More < Less || More <= Less || Less > More || Less >= More);
        Assert.True(More <= SameAsMore && More >= SameAsMore);
        Assert.False(More < SameAsMore || More > SameAsMore);
        Assert.Equal(-1, Math.Sign(Less.CompareTo(More)));
        Assert.Equal(1, Math.Sign(More.CompareTo(Less)));
        Assert.Equal(0, More.CompareTo(SameAsMore));
    }
}
