using System;
using System.Linq;
using CustomerRules.Numbers;
using FsCheck.Fluent;
using Xunit;

namespace CustomerRules.Tests.Laws;

/// <summary>Proportions are few enough to try them all.</summary>
public class NumberLawsOfProportions
{
    private static readonly Proportion[] All = [.. Enumerable.Range(0, 10_001).Select(Proportion.FromBasisPoints)];

    [Fact]
    public void Every_proportion_is_its_text_and_back() =>
        Assert.All(All, proportion => Assert.Equal(proportion, Proportion.Parse(proportion.ToString())));

    [Fact]
    public void Every_proportion_is_its_percentage_and_back() =>
        Assert.All(All, proportion => Assert.Equal(proportion, Proportion.FromPercent(proportion.Percent)));

    [Fact]
    public void Every_proportion_is_its_fraction_and_back_though_binary_holds_few_of_them_exactly() =>
        Assert.All(All, proportion => Assert.Equal(proportion, Proportion.FromFraction(proportion.BasisPoints / 10_000.0)));

    [Fact]
    public void A_proportion_and_its_complement_are_100_percent() =>
        Assert.All(All, proportion => Assert.Equal(10_000, proportion.BasisPoints + proportion.Complement.BasisPoints));

    [Fact]
    public void Order_and_equality_are_those_of_basis_points() =>
        Law.Holds(
            Gen.Choose(0, 10_000).SelectMany(a => Gen.OneOf(Gen.Constant(a), Gen.Choose(0, 10_000)).Select(b => (a, b))),
            ((int Left, int Right) x) =>
            {
                Proportion left = All[x.Left], right = All[x.Right];
                Assert.Equal(x.Left.CompareTo(x.Right), Math.Sign(left.CompareTo(right)));
                Assert.Equal(x.Left == x.Right, left == right);
                Assert.Equal(x.Left < x.Right, left < right);
            });

    [Fact]
    public void A_ratio_is_its_percentage_and_back() =>
        Law.Holds(Gen.Choose(-1_000_000, 1_000_000), basisPoints =>
        {
            var ratio = Ratio.FromBasisPoints(basisPoints);
            Assert.Equal(ratio, Ratio.FromPercent(ratio.Percent));
            Assert.Equal(2, (decimal.GetBits(ratio.Percent)[3] >> 16) & 0xFF);
        });
}
