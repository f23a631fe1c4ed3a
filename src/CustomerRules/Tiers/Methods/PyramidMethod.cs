using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>A value is in a class iff the number of strictly greater values is less than the class's cumulative share of the count.</summary>
internal sealed class PyramidMethod(TierShares shares) : ITierMethod
{
    public TierFinding Find(ValueCurve curve) => CumulativeShares.Find(
        curve, shares, (band, share) => curve.CountAbove(band) * Proportion.MaxBasisPoints < share.BasisPoints * curve.Customers);
}
