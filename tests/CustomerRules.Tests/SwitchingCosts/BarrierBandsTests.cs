using System;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using Xunit;

namespace CustomerRules.Tests.SwitchingCosts;

public class BarrierBandsTests
{
    [Theory]
    [InlineData(0, SwitchingBarrier.None)]
    [InlineData(1, SwitchingBarrier.Low)]
    [InlineData(999, SwitchingBarrier.Low)]
    [InlineData(1_000, SwitchingBarrier.Moderate)]
    [InlineData(4_999, SwitchingBarrier.Moderate)]
    [InlineData(5_000, SwitchingBarrier.High)]
    [InlineData(14_999, SwitchingBarrier.High)]
    [InlineData(15_000, SwitchingBarrier.Prohibitive)]
    [InlineData(1_000_000, SwitchingBarrier.Prohibitive)]
    public void The_lower_bound_of_a_standard_band_belongs_to_it(int lockIn, SwitchingBarrier barrier) =>
        Assert.Equal(barrier, BarrierBands.Standard.BarrierOf(Ratio.FromBasisPoints(lockIn)));

    [Theory]
    [InlineData(0, SwitchingBarrier.None)]
    [InlineData(1, SwitchingBarrier.Moderate)]
    [InlineData(2, SwitchingBarrier.High)]
    [InlineData(999_999, SwitchingBarrier.High)]
    [InlineData(1_000_000, SwitchingBarrier.Prohibitive)]
    public void Bands_may_be_as_narrow_or_wide_as_ratios_go(int lockIn, SwitchingBarrier barrier) =>
        Assert.Equal(barrier, Of(1, 2, 1_000_000).BarrierOf(Ratio.FromBasisPoints(lockIn)));

    [Theory]
    [InlineData(0, 1, 2, "0.00 %, 0.01 %, 0.02 %")]
    [InlineData(-1, 1, 2, "-0.01 %, 0.01 %, 0.02 %")]
    [InlineData(1_000, 1_000, 2_000, "10.00 %, 10.00 %, 20.00 %")]
    [InlineData(1_000, 2_000, 2_000, "10.00 %, 20.00 %, 20.00 %")]
    [InlineData(3_000, 2_000, 4_000, "30.00 %, 20.00 %, 40.00 %")]
    public void Bounds_that_do_not_ascend_from_above_zero_are_refused_with_all_three(int moderate, int high, int prohibitive, string text)
    {
        var error = Assert.Throws<ArgumentException>(() => Of(moderate, high, prohibitive));
        Assert.Equal("Barrier bands must ascend strictly from above 0 %, but were " + text + ".", error.Message);
    }

    [Fact]
    public void Bands_are_equal_when_all_three_bounds_are()
    {
        var bands = Of(1_000, 5_000, 15_000);

        Assert.Equal(BarrierBands.Standard, bands);
        Assert.Equal(BarrierBands.Standard.GetHashCode(), bands.GetHashCode());
        Assert.NotEqual(bands, Of(999, 5_000, 15_000));
        Assert.NotEqual(bands, Of(1_000, 5_001, 15_000));
        Assert.NotEqual(bands, Of(1_000, 5_000, 15_001));
        Assert.False(bands.Equals(null));
        Assert.False(bands.Equals("bands"));
    }

    private static BarrierBands Of(int moderate, int high, int prohibitive) =>
        new(Ratio.FromBasisPoints(moderate), Ratio.FromBasisPoints(high), Ratio.FromBasisPoints(prohibitive));
}
