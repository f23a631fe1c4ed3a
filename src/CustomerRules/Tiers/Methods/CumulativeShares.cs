using System;
using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>The least values at three cumulative shares.</summary>
internal static class CumulativeShares
{
    /// <summary>The lowest band whose greatest value is still in holds each boundary: there the values above reach the share.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="shares">Where the tiers end.</param>
    /// <param name="isIn">Whether what lies above a band is less than a share; true down to some band and false from there.</param>
    public static TierFinding Find(ValueCurve curve, TierShares shares, Func<int, Proportion, bool> isIn)
    {
        if (curve.Length == 0)
            return new(default(LeastValues));
        var finding = new TierFinding(curve);
        return finding.With(new(Least(shares.EndOfA), Least(shares.EndOfB), Least(shares.EndOfC)));

        long Least(Proportion share)
        {
            var band = Last(share);
            finding.Ask(band, band);
            return curve[band].Least;
        }

        int Last(Proportion share)
        {
            var (low, high) = (0, curve.Length - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = isIn(middle, share) ? (middle, high) : (low, middle - 1);
            }

            return low;
        }
    }
}
