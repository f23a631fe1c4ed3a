using System;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tests.Fixtures;
using Xunit;

namespace CustomerRules.Tests.Relationships;

public class EvidenceScaleArgumentsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1_201, "1,201")]
    [InlineData(-36, "-36")]
    public void A_horizon_out_of_range_is_refused(int months, string shown) =>
        Refusal.Of<ArgumentOutOfRangeException>(
            () => new EvidenceScale(horizonFullAtMonths: months), "horizonFullAtMonths", $"horizonFullAtMonths must be between 1 and 1,200 months, but was {shown}.");

    [Theory]
    [InlineData(0, "0.00 %")]
    [InlineData(-100, "-1.00 %")]
    public void A_lock_in_ratio_that_nobody_can_be_under_is_refused(int basisPoints, string shown) =>
        Refusal.Of<ArgumentException>(
            () => new EvidenceScale(lockInFullAt: Ratio.FromBasisPoints(basisPoints)), "lockInFullAt", $"lockInFullAt must be above 0 %, but was {shown}.");

    [Fact]
    public void A_share_of_categories_that_nobody_can_be_under_is_refused() =>
        Refusal.Of<ArgumentException>(
            () => new EvidenceScale(categoryShareFullAt: Proportion.Zero), "categoryShareFullAt", "categoryShareFullAt must be above 0 %, but was 0.00 %.");

    [Fact]
    public void Two_alternatives_cannot_bind_more_than_one() =>
        Refusal.Of<ArgumentException>(
            () => new EvidenceScale(oneAlternative: Proportion.FromPercent(20)), "twoAlternatives", "twoAlternatives must be at most 20.00 %, but was 30.00 %.");

    [Fact]
    public void The_bounds_themselves_are_accepted()
    {
        Assert.Equal(1, new EvidenceScale(lockInFullAt: Ratio.FromBasisPoints(1)).LockInFullAt.BasisPoints);
        Assert.Equal(1, new EvidenceScale(categoryShareFullAt: Proportion.FromBasisPoints(1)).CategoryShareFullAt.BasisPoints);
        Assert.Equal(1, new EvidenceScale(horizonFullAtMonths: 1).HorizonFullAtMonths);
        Assert.Equal(1_200, new EvidenceScale(horizonFullAtMonths: 1_200).HorizonFullAtMonths);
        Assert.Equal(Proportion.FromPercent(30), new EvidenceScale(oneAlternative: Proportion.FromPercent(30)).OneAlternative);
    }
}
