using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.SwitchingCosts;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Policies with every horizon, rate, risk aversion and any three bands; the standard one comes often.</summary>
internal static class SwitchingCostPolicies
{
    public static Gen<BarrierBands> Bands { get; } =
        from bounds in Gen.ArrayOf(Gen.OneOf(Gen.Choose(1, 20_000), Gen.Elements(1, 2, 3, Ratio.MaxBasisPoints - 1, Ratio.MaxBasisPoints)), 3)
            .Where(bounds => bounds.Distinct().Count() == 3)
        let sorted = bounds.OrderBy(bound => bound).Select(Ratio.FromBasisPoints).ToArray()
        select new BarrierBands(sorted[0], sorted[1], sorted[2]);

    public static Gen<SwitchingCostPolicy> Any { get; } = Gen.Frequency(
        (1, Gen.Constant(SwitchingCostPolicy.Standard)),
        (3, from aversion in Investments.Share
            from bands in Bands
            from years in Gen.Choose(1, 30)
            from rate in Investments.Share
            select new SwitchingCostPolicy(aversion, bands, years, rate)));
}
