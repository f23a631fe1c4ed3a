using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>A value is in a class iff the number of strictly greater values is less than the class's cumulative share of the count.</summary>
internal sealed class PyramidMethod(TierShares shares) : ITierMethod
{
    public LeastValues Find(Population population) => new(
        Least(population, shares.EndOfA), Least(population, shares.EndOfB), Least(population, shares.EndOfC));

    /// <summary>A tie that the running count would leave out only repeats a value that is in already, so ties need no care.</summary>
    private static long? Least(Population population, Proportion share)
    {
        long? least = null;
        long count = 0;
        foreach (var value in population.Positive)
        {
            if (count * Proportion.MaxBasisPoints >= (long)share.BasisPoints * population.Count)
                break;
            least = value;
            count++;
        }

        return least;
    }
}
