using CustomerRules.Numbers;

namespace CustomerRules.Tiers.Methods;

/// <summary>A value is in a class iff the sum of all strictly greater values is less than the class's cumulative share of the whole.</summary>
internal sealed class ParetoMethod(TierShares shares) : ITierMethod
{
    public LeastValues Find(Population population) => new(
        Least(population, shares.EndOfA), Least(population, shares.EndOfB), Least(population, shares.EndOfC));

    private static long? Least(Population population, Proportion share)
    {
        long? least = null;
        decimal sumOfGreater = 0, sumSoFar = 0;
        foreach (var value in population.Positive)
        {
            if (value != least)
                sumOfGreater = sumSoFar;
            if (sumOfGreater * Proportion.MaxBasisPoints >= share.BasisPoints * population.Sum)
                break;
            least = value;
            sumSoFar += value;
        }

        return least;
    }
}
