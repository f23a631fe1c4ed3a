using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tiers.Concentration;
using Xunit;

namespace CustomerRules.Tests.Tiers.Concentration;

/// <summary>The figures of a real wholesaler, reckoned from the definitions by a program of their own, in fractions.</summary>
public class WholesalerConcentrationTests
{
    [SharedDataFact(Wholesaler.Orders)]
    public void A_fifth_of_its_customers_brings_three_quarters()
    {
        var figures = ConcentrationFigures.Of(Wholesaler.NetAmounts.Select(amount => (decimal?)amount));

        Assert.Equal((4_372, 875, (BigInteger)831_329_495), (figures.CustomerCount, figures.TopCount, figures.TotalMinorUnits));
        Assert.Equal(new ExactFraction(2_568_068_169_741, 3_634_572_552_140), figures.Gini);
        Assert.Equal(new ExactFraction(3_110_252_393_656_463, 691_108_729_256_955_025), figures.Herfindahl);
        Assert.Equal(7_372, figures.TopShare.ToProportion().BasisPoints);
    }

    [SharedDataFact(Wholesaler.Orders)]
    public void Net_returns_of_41_customers_bend_the_curve_down_behind_its_peak()
    {
        var curve = WhaleCurve.Of(Wholesaler.NetAmounts.Select(amount => (decimal?)amount));

        Assert.Equal((4_317, 8_313_294.95m), (curve.Peak.Customers, curve.Peak.Cumulative));
        Assert.Equal(8_300_065.81m, curve.End.Cumulative);
        Assert.Equal((41, -13_229.14m), (curve.DestroyerCount, curve.Destroyed));
        Assert.Equal("100.15 %", curve.Peak.ShareOfTotal!.Value.ToRatio().ToString());
    }
}
