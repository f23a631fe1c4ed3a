using System;

namespace CustomerRules.Tiers.Methods;

/// <summary>
/// Computed ABC analysis. With x = k/n and y = S_k/S: the Pareto point is nearest to (0, 1), the mean point is where values fall to the mean;
/// the smaller of the two ends A, and the point nearest to (greater of the two, 1) ends B.
/// </summary>
/// <remarks>
/// Source: A. Ultsch, J. Loetsch, "Computed ABC analysis for rational selection of most informative variables in multivariate data", PLoS ONE 10(6), 2015.
/// </remarks>
internal sealed class ComputedMethod : ITierMethod
{
    /// <summary>While the centre of the end of B is not known, its values are asked for only where they are in at most so many bands.</summary>
    private const int MostBandsAhead = 4;

    public TierFinding Find(ValueCurve curve)
    {
        if (curve.Length == 0)
            return new(default(LeastValues));
        var finding = new TierFinding(curve);
        var pareto = ParetoPoint(curve, finding);
        var mean = MeanPoint(curve, finding, pareto.To);
        var endOfA = EndOfA(curve, finding, (Math.Min(pareto.From, mean.From), Math.Min(pareto.To, mean.To)));
        var endOfB = EndOfB(curve, finding, (Math.Max(pareto.From, mean.From), Math.Max(pareto.To, mean.To)));
        finding.Ask(curve.Length - 1, curve.Length - 1);
        return finding.With(new(endOfA, endOfB, curve[curve.Length - 1].Least, PointsExchanged: mean.From < pareto.From));
    }

    /// <summary>The numbers of customers, from and to, that the Pareto point is among.</summary>
    private static (long From, long To) ParetoPoint(ValueCurve curve, TierFinding finding)
    {
        var point = new NearestPoint(curve, centre: 0);
        var (first, last) = point.Bands();
        finding.Ask(first, last);
        if (first == last && first >= 0 && curve[first].IsRun)
            return (point.In(first), point.In(first));
        return (first < 0 ? 0 : curve.CountAbove(first) + 1, curve.CountAbove(last + 1));
    }

    /// <summary>The numbers of values, from and to, that may be above the mean.</summary>
    private static (long From, long To) MeanPoint(ValueCurve curve, TierFinding finding, long pareto)
    {
        var (low, high) = (0, curve.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsAboveMean(curve, curve[middle].Least) ? (middle + 1, high) : (low, middle);
        }

        var (above, isBetween) = (curve.CountAbove(low), low < curve.Length && IsAboveMean(curve, curve[low].Greatest));
        if (isBetween)
            finding.Ask(low, low);

        // Joined, the bands on both sides of the mean would be one with the mean inside; the upper one may hold the end of A.
        finding.Keep(above <= pareto ? low - 1 : low, Math.Min(low, curve.Length - 1));
        return (above, isBetween ? curve.CountAbove(low + 1) : above);
    }

    private static long? EndOfA(ValueCurve curve, TierFinding finding, (long From, long To) k)
    {
        if (k.To > k.From || k.To == 0)
            return null;
        var band = curve.BandOf(k.To);
        finding.Ask(band, band);
        return curve[band].Least;
    }

    private static long? EndOfB(ValueCurve curve, TierFinding finding, (long From, long To) centre)
    {
        var (first, last) = new NearestPoint(curve, centre.From).Bands();
        if (centre.To > centre.From)
            last = new NearestPoint(curve, centre.To).Bands().Last;
        finding.Keep(first, last);
        if (centre.To == centre.From || last - first < MostBandsAhead)
            finding.Ask(first, last);
        return last < 0 ? null : curve[last].Least;
    }

    private static bool IsAboveMean(ValueCurve curve, long value) => (decimal)value * curve.Customers > curve.Sum;
}
