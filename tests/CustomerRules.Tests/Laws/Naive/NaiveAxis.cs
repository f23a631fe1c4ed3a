using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Relationships;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>One axis, with each item's value and the least and greatest it may turn out to be.</summary>
internal sealed class NaiveAxis
{
    private readonly List<(BigInteger Weight, BigInteger? Value, BigInteger Least, BigInteger Greatest)> items = [];

    public BigInteger Score => KnownWeight == 0 ? 0 : Sum(item => item.Value ?? 0, onlyKnown: true) / KnownWeight;

    public BigInteger KnownWeight => items.Where(item => item.Value is not null).Aggregate(BigInteger.Zero, (sum, item) => sum + item.Weight);

    public BigInteger Lowest => Sum(item => item.Least) / 100;

    public BigInteger Highest => Sum(item => item.Greatest) / 100;

    public void Add(int weight, BigInteger? value, bool isAtLeast = false) =>
        items.Add((weight, value, value ?? 0, isAtLeast || value is null ? 10_000 : value.Value));

    public bool IsCertain(BigInteger line) => (Lowest >= line) == (Highest >= line);

    public AxisAssessment ToAssessment() => new(
        KnownWeight == 0 ? null : Share(Score), Share(KnownWeight * 100), Share(Lowest), Share(Highest));

    private static Proportion Share(BigInteger basisPoints) => Proportion.FromBasisPoints((int)basisPoints);

    private BigInteger Sum(System.Func<(BigInteger Weight, BigInteger? Value, BigInteger Least, BigInteger Greatest), BigInteger> value, bool onlyKnown = false) =>
        items.Where(item => !onlyKnown || item.Value is not null).Aggregate(BigInteger.Zero, (sum, item) => sum + (item.Weight * value(item)));
}
