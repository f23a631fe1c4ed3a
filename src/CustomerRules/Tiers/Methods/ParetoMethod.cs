using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>A value is in a class iff the sum of all strictly greater values is less than the class's cumulative share of the whole.</summary>
internal sealed class ParetoMethod(TierShares shares) : ITierMethod
{
    public LeastValues Find(Population population) => new(
        Least(population, shares.EndOfA), Least(population, shares.EndOfB), Least(population, shares.EndOfC));

    /// <summary>A tie that the running sum would leave out only repeats a value that is in already, so ties need no care.</summary>
    private static long? Least(Population population, Proportion share)
    {
        long? least = null;
        decimal sum = 0;
        foreach (var value in population.Positive)
        {
            if (sum * Proportion.MaxBasisPoints >= share.BasisPoints * population.Sum)
                break;
            least = value;
            sum += value;
        }

        return least;
    }
}
