using System;
using CustomerRules.Internal;

namespace CustomerRules.Tiers.Methods;

/// <summary>Fixed amounts, whatever the population.</summary>
internal sealed class ThresholdMethod : ITierMethod
{
    private readonly (decimal A, decimal B, decimal C) amounts;
    private readonly LeastValues least;

    private ThresholdMethod((decimal A, decimal B, decimal C) amounts, LeastValues least) => (this.amounts, this.least) = (amounts, least);

    public static ThresholdMethod Of(decimal leastOfA, decimal leastOfB, decimal leastOfC, TierBasis basis)
    {
        var scale = basis.Scale;
        var a = scale.ToMinorUnits(leastOfA, nameof(leastOfA));
        var b = scale.ToMinorUnits(leastOfB, nameof(leastOfB));
        var c = scale.ToMinorUnits(leastOfC, nameof(leastOfC));
        if (c <= 0 || b <= c || a <= b)
        {
            throw new ArgumentException(
                "Thresholds must be positive and descend strictly at " + scale + " decimals, but were "
                + Amounts.Format(leastOfA, scale) + ", " + Amounts.Format(leastOfB, scale) + ", " + Amounts.Format(leastOfC, scale) + ".");
        }

        return new((leastOfA, leastOfB, leastOfC), new(a, b, c));
    }

    public ThresholdMethod At(TierBasis basis) => Of(amounts.A, amounts.B, amounts.C, basis);

    public LeastValues Find(Population population) => least;
}
