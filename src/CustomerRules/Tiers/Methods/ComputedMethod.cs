using System.Numerics;

namespace CustomerRules.Tiers.Methods;

/// <summary>
/// Computed ABC analysis. With x = k/n and y = S_k/S: the Pareto point is nearest to (0, 1), the mean point is where values fall to the mean;
/// the smaller of the two ends A, and the point nearest to (greater of the two, 1) ends B.
/// </summary>
/// <remarks>
/// Distances are compared exactly: times (n x S)^2, (centre - x)^2 + (1 - y)^2 is ((centre - k) x S)^2 + (n x (S - S_k))^2, of about 200 bits.
/// Source: A. Ultsch, J. Loetsch, "Computed ABC analysis for rational selection of most informative variables in multivariate data", PLoS ONE 10(6), 2015.
/// </remarks>
internal sealed class ComputedMethod : ITierMethod
{
    public LeastValues Find(Population population)
    {
        var values = population.Positive;
        if (values.Length == 0)
            return default;
        var paretoPoint = Nearest(population, centre: 0);
        var meanPoint = AboveMean(population);
        var (endOfA, second) = meanPoint < paretoPoint ? (meanPoint, paretoPoint) : (paretoPoint, meanPoint);
        var endOfB = Nearest(population, centre: second);
        return new(
            ValueAt(endOfA), ValueAt(endOfB), values[values.Length - 1], PointsExchanged: meanPoint < paretoPoint);

        long? ValueAt(int k) => k > 0 ? values[k - 1] : null;
    }

    /// <summary>The smallest k with the least distance; beyond the positive values y stays 1 and k = n is never nearer.</summary>
    private static int Nearest(Population population, int centre)
    {
        var sum = new BigInteger(population.Sum);
        var rest = sum;
        var nearest = 0;
        var least = Squared(centre * sum) + Squared(population.Count * rest);
        for (var k = 1; k <= population.Positive.Length; k++)
        {
            rest -= population.Positive[k - 1];
            var distance = Squared((centre - k) * sum) + Squared(population.Count * rest);
            if (distance < least)
                (nearest, least) = (k, distance);
        }

        return nearest;
    }

    private static int AboveMean(Population population)
    {
        var above = 0;
        while (above < population.Positive.Length && (decimal)population.Positive[above] * population.Count > population.Sum)
            above++;
        return above;
    }

    private static BigInteger Squared(BigInteger value) => value * value;
}
