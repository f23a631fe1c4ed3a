using System;
using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using CustomerRules.Tiers.Concentration;
using Xunit;

namespace CustomerRules.Tests.Tiers.Concentration;

public class WhaleCurveTests
{
    /// <summary>Two good customers make 150 % of the profit, two consume a third of what they make.</summary>
    private static readonly WhaleCurve Whale = WhaleCurve.Of([-20, 90, 0, 60, -30, null]);

    [Fact]
    public void It_climbs_to_its_peak_and_falls_to_the_total()
    {
        Assert.Equal([0, 90, 150, 150, 130, 100], Whale.Points().Select(point => point.Cumulative));
        Assert.Equal((2, 150m), (Whale.Peak.Customers, Whale.Peak.Cumulative));
        Assert.Equal((5, 100m), (Whale.End.Customers, Whale.End.Cumulative));
        Assert.Equal((1, 90m), (Whale.TopFifth.Customers, Whale.TopFifth.Cumulative));
        Assert.Equal((2, -50m), (Whale.DestroyerCount, Whale.Destroyed));
        Assert.Equal((5, 1), (Whale.CustomerCount, Whale.UnknownCount));
    }

    [Fact]
    public void Its_peak_can_pass_100_percent()
    {
        Assert.Equal(new ExactFraction(3, 2), Whale.Peak.ShareOfTotal);
        Assert.Equal(new(2, 5), Whale.Peak.ShareOfCustomers);
        Assert.Equal("5 customers, peak at best 2: 150 (150.00 %), end at best 5: 100 (100.00 %), 2 destroy profit", Whale.ToString());
    }

    [Theory]
    [InlineData(-150)]
    [InlineData(-200)]
    public void Without_a_total_there_is_no_share_of_it(int lost)
    {
        var curve = WhaleCurve.Of([150, lost]);

        Assert.Null(curve.Peak.ShareOfTotal);
        Assert.Equal((1, 150m), (curve.Peak.Customers, curve.Peak.Cumulative));
        Assert.Equal("best 1: 150", curve.Peak.ToString());
    }

    [Fact]
    public void Where_nobody_contributes_the_peak_is_nobody()
    {
        Assert.Equal(0, WhaleCurve.Of([-1, 0]).Peak.Customers);
        Assert.Equal(new[] { default(WhaleCurvePoint) }, WhaleCurve.Of([]).Points());
    }

    [Fact]
    public void Few_points_keep_the_peak()
    {
        var curve = WhaleCurve.Of(Enumerable.Range(0, 1_000).Select(i => (decimal?)(i < 7 ? 100 : -1)));

        Assert.Equal([0, 7, 1_000], curve.Points(3).Select(point => point.Customers));
        Assert.Equal([0, 7, 500, 1_000], curve.Points(4).Select(point => point.Customers));
        Assert.Equal(1_001, curve.Points(1_001).Count);
        Assert.Equal(999, curve.Points(1_000).Count);
    }

    [Fact]
    public void The_largest_amounts_do_not_overflow()
    {
        var curve = WhaleCurve.Of(Enumerable.Repeat<decimal?>(TierValues.Amount(TierValues.Max), 50_000));

        Assert.Equal(9_000_000_000_000m * 50_000, curve.End.Cumulative);
        Assert.Equal(50_000, curve.Peak.Customers);
    }

    [Fact]
    public void An_argument_that_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(() => Whale.Points(2), "most", "most must be between 3 and 2,147,483,647 points, but was 2.");
        Refusal.Of<ArgumentOutOfRangeException>(() => Whale.PointAt(6), "customers", "customers must be between 0 and 5 customers, but was 6.");
        Refusal.Of<ArgumentOutOfRangeException>(
            () => WhaleCurve.Of([-9_000_000_000_000.01m]), "contributions[0]",
            "contributions[0] must be between -9,000,000,000,000.00 and 9,000,000,000,000.00, but was -9,000,000,000,000.01.");
        Refusal.Of<ArgumentNullException>(() => WhaleCurve.Of(null!), "contributions", "");
    }
}
