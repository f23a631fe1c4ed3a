using System;
using CustomerRules.Internal;
using CustomerRules.Tiers.Search;

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

    /// <summary>The thresholds that were written, or null where the reader found something wrong.</summary>
    public static ThresholdMethod? Read(FormReader reader, TierBasis basis)
    {
        var (a, b, c) = (reader.Amount(), reader.Amount(), reader.Amount());
        var isWithin = basis.Scale.TryToMinorUnits(a, out var leastOfA) & basis.Scale.TryToMinorUnits(b, out var leastOfB) & basis.Scale.TryToMinorUnits(c, out var leastOfC);
        if (!isWithin || leastOfC <= 0 || leastOfB <= leastOfC || leastOfA <= leastOfB)
            reader.Fail("its thresholds do not descend within the money range");
        return reader.Problem is null ? new((a, b, c), new(leastOfA, leastOfB, leastOfC)) : null;
    }

    public void Write(FormWriter writer)
    {
        writer.Amount(amounts.A);
        writer.Amount(amounts.B);
        writer.Amount(amounts.C);
    }

    public ThresholdMethod At(TierBasis basis) => Of(amounts.A, amounts.B, amounts.C, basis);

    public TierFinding Find(ValueCurve curve) => new(least);
}
