using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers;
using Xunit;

namespace CustomerRules.Tests.Relationships.Strategy;

public class StrengthScaleTests
{
    [Fact]
    public void The_standard_scale_and_weights_are_as_documented()
    {
        var scale = StrengthScale.Standard;
        Assert.Equal((7_500, 2_500, 3_000, 2_000), (scale.SizeOfB.BasisPoints, scale.SizeOfC.BasisPoints, scale.GrowthFullAt.BasisPoints, scale.MarginFullAt.BasisPoints));
        var weights = StrengthWeights.Standard;
        Assert.Equal(
            (50, 20, 15, 15),
            (weights[StrengthItem.Size], weights[StrengthItem.Growth], weights[StrengthItem.Influence], weights[StrengthItem.Contribution]));
    }

    [Theory]
    [InlineData(CustomerTier.A, "Size 50 x 100.00 %")]
    [InlineData(CustomerTier.B, "Size 50 x 75.00 %")]
    [InlineData(CustomerTier.C, "Size 50 x 25.00 %")]
    [InlineData(CustomerTier.D, "Size 50 x 0.00 %")]
    [InlineData(CustomerTier.Unknown, "Size 50 x unknown")]
    public void Size_goes_by_tier(CustomerTier tier, string expected) => Assert.Equal(expected, Of(StrengthItem.Size, Rows.Unknown, tier));

    [Theory]
    [InlineData(int.MinValue, "Growth 20 x unknown")]
    [InlineData(-1_000_000, "Growth 20 x 0.00 %")]
    [InlineData(0, "Growth 20 x 0.00 %")]
    [InlineData(1, "Growth 20 x 0.03 %")]
    [InlineData(1_500, "Growth 20 x 50.00 %")]
    [InlineData(2_999, "Growth 20 x 99.96 %")]
    [InlineData(3_000, "Growth 20 x 100.00 %")]
    [InlineData(1_000_000, "Growth 20 x 100.00 %")]
    public void Growth_is_full_at_30_percent(int growth, string expected) =>
        Assert.Equal(expected, Of(StrengthItem.Growth, Rows.Unknown with { Growth = growth }));

    [Theory]
    [InlineData(-1, "Influence 15 x unknown")]
    [InlineData(0, "Influence 15 x 0.00 %")]
    [InlineData(1, "Influence 15 x 100.00 %")]
    public void Influence_is_yes_or_no(int influential, string expected) =>
        Assert.Equal(expected, Of(StrengthItem.Influence, Rows.Unknown with { Influential = (sbyte)influential }));

    [Theory]
    [InlineData(10_000, 1_000, "50.00 %")]
    [InlineData(10_000, 1_999, "99.95 %")]
    [InlineData(10_000, 2_000, "100.00 %")]
    [InlineData(10_000, 0, "0.00 %")]
    [InlineData(10_000, -1, "0.00 %")]
    [InlineData(0, 1, "100.00 %")]
    [InlineData(-10, 1, "100.00 %")]
    [InlineData(0, 0, "unknown")]
    [InlineData(0, -1, "0.00 %")]
    [InlineData(long.MinValue, 1, "unknown")]
    [InlineData(10_000, long.MinValue, "unknown")]
    public void Contribution_is_full_at_a_margin_of_20_percent(long value, long contribution, string expected) => Assert.Equal(
        "Contribution 15 x " + expected, Of(StrengthItem.Contribution, Rows.Unknown with { Value = value, Contribution = contribution }));

    [Fact]
    public void Ends_that_make_no_sense_are_refused()
    {
        Refusal.Of<ArgumentException>(() => new StrengthScale(sizeOfC: Proportion.FromPercent(76)), "sizeOfC", "sizeOfC must be at most 75.00 %, but was 76.00 %.");
        Refusal.Of<ArgumentException>(() => new StrengthScale(growthFullAt: Ratio.FromPercent(0)), "growthFullAt", "growthFullAt must be above 0 %, but was 0.00 %.");
        Refusal.Of<ArgumentException>(() => new StrengthScale(marginFullAt: Proportion.Zero), "marginFullAt", "marginFullAt must be above 0 %, but was 0.00 %.");
        Assert.Equal(Proportion.FromPercent(75), new StrengthScale(sizeOfC: Proportion.FromPercent(75)).SizeOfC);
    }

    [Fact]
    public void Weights_that_make_no_sense_are_refused()
    {
        Refusal.Of<ArgumentException>(() => new StrengthWeights(51), null, "The weights of the strength must add up to 100, but add up to 101.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new StrengthWeights(growth: -1), "growth", "growth must be between 0 and 100 points, but was -1.");
        Refusal.Of<ArgumentOutOfRangeException>(() => new StrengthWeights(contribution: 101), "contribution", "contribution must be between 0 and 100 points, but was 101.");
        Refusal.Of<ArgumentOutOfRangeException>(() => StrengthWeights.Standard[(StrengthItem)4], "item", "item must be a defined StrengthItem, but was 4.");
    }

    private static string Of(StrengthItem item, CustomerRow row, CustomerTier tier = CustomerTier.Unknown) =>
        ScreeningPolicy.Standard.Contributions(row, tier).Single(one => one.Item == item).ToString();
}
