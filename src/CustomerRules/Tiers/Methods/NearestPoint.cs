using System.Numerics;

namespace CustomerRules.Tiers.Methods;

/// <summary>
/// The smallest k whose point (k/n, S_k/S) is nearest to (centre/n, 1). Values descend, so S_k is concave and the squared distance convex in k:
/// it falls, and from some k on it never falls again, which halving finds without walking the curve.
/// </summary>
/// <remarks>
/// Exact: times (n x S)^2, the squared distance is ((centre - k) x S)^2 + (n x (S - S_k))^2, of about 200 bits;
/// one more value v takes (n x v x (2 x (S - S_k) - v) x n) + S^2 x (2 x (centre - k) - 1) off it.
/// </remarks>
internal readonly struct NearestPoint(ValueCurve curve, long centre)
{
    private readonly BigInteger sum = new(curve.Sum);

    /// <summary>The first and the last band that the point can be in; -1 is k = 0.</summary>
    /// <remarks>A greater centre never moves either up the curve, so the bands of two centres hold the points of every centre between.</remarks>
    public (int First, int Last) Bands()
    {
        var (low, high) = (0, curve.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Distance(middle + 1) < Distance(middle) ? (middle + 1, high) : (low, middle);
        }

        // The nearest end of a band is that of the one before: the point is in it or in the next.
        var isInNext = low < curve.Length && Falls(curve.CountAbove(low), curve.SumAbove(low), curve[low].LeastFirst);
        var canBeInNext = low < curve.Length && Falls(curve.CountAbove(low), curve.SumAbove(low), curve[low].Greatest);
        return (isInNext ? low : low - 1, canBeInNext ? low : low - 1);
    }

    /// <summary>The point in a run of equal values, which holds it.</summary>
    public long In(int run)
    {
        var (above, sumAbove, value) = (curve.CountAbove(run), curve.SumAbove(run), curve[run].Least);
        var (low, high) = (1L, curve[run].Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Falls(above + middle, sumAbove + ((decimal)middle * value), value) ? (middle + 1, high) : (low, middle);
        }

        return above + low;
    }

    private BigInteger Distance(int band) =>
        Squared((centre - curve.CountAbove(band)) * sum) + Squared(curve.Customers * (sum - new BigInteger(curve.SumAbove(band))));

    /// <summary>Whether one more customer of this value comes nearer.</summary>
    private bool Falls(long k, decimal sumOfK, long value) =>
        (Squared(curve.Customers) * value * ((2 * (sum - new BigInteger(sumOfK))) - value)) + (Squared(sum) * ((2 * (new BigInteger(centre) - k)) - 1)) > 0;

    private static BigInteger Squared(BigInteger value) => value * value;
}
