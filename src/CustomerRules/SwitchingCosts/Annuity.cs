using System.Numerics;
using CustomerRules.Numbers;

namespace CustomerRules.SwitchingCosts;

/// <summary>What a yearly 10,000 is worth today: sum over k = 1..years of 10,000 / (1 + rate)^k, exact, rounded half to even once.</summary>
internal static class Annuity
{
    public static int BasisPoints(Proportion rate, int years)
    {
        const int one = Proportion.MaxBasisPoints;
        var growth = new BigInteger(one + rate.BasisPoints);
        var numerator = BigInteger.Zero;
        for (var k = 1; k <= years; k++)
            numerator += one * BigInteger.Pow(one, k) * BigInteger.Pow(growth, years - k);
        var denominator = BigInteger.Pow(growth, years);
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var comparison = (2 * remainder).CompareTo(denominator);
        return (int)(quotient + (comparison > 0 || (comparison == 0 && !quotient.IsEven) ? 1 : 0));
    }
}
