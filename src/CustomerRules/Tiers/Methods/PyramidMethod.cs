using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>A value is in a class iff the number of strictly greater values is less than the class's cumulative share of the count.</summary>
internal sealed class PyramidMethod(TierShares shares) : ITierMethod
{
    public LeastValues Find(Population population) => new(
        Least(population, shares.EndOfA), Least(population, shares.EndOfB), Least(population, shares.EndOfC));

    private static long? Least(Population population, Proportion share)
    {
        long? least = null;
        long greater = 0;
        for (var i = 0; i < population.Positive.Length; i++)
        {
            var value = population.Positive[i];
            if (value != least)
                greater = i;
            if (greater * Proportion.MaxBasisPoints >= (long)share.BasisPoints * population.Count)
                break;
            least = value;
        }

        return least;
    }
}
