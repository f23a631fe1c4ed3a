using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>A value is in a class iff the sum of all strictly greater values is less than the class's cumulative share of the whole.</summary>
internal sealed class ParetoMethod(TierShares shares) : ITierMethod
{
    public TierFinding Find(ValueCurve curve) => CumulativeShares.Find(
        curve, shares, (band, share) => curve.SumAbove(band) * Proportion.MaxBasisPoints < share.BasisPoints * curve.Sum);
}
