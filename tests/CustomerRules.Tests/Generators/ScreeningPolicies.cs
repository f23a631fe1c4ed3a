using CustomerRules.Numbers;
using CustomerRules.Relationships.Strategy;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Screening policies with parameters anywhere in their ranges; the standard one a third of the time.</summary>
internal static class ScreeningPolicies
{
    public static Gen<ScreeningPolicy> Any { get; } = Gen.Frequency((1, Gen.Constant(ScreeningPolicy.Standard)), (2, Own()));

    private static Gen<ScreeningPolicy> Own() =>
        from weights in RelationshipPolicies.Weights(4)
        from b in Gen.Choose(0, 10_000)
        from c in Gen.Choose(0, b)
        from growth in Gen.Choose(1, 1_000_000)
        from margin in Gen.Choose(1, 10_000)
        from strong in Gen.Choose(1, 10_000)
        from willing in Gen.Choose(1, 10_000)
        from coverage in Gen.Choose(1, 10_000)
        select new ScreeningPolicy(
            new StrengthWeights(weights[0], weights[1], weights[2], weights[3]),
            new StrengthScale(Share(b), Share(c), Ratio.FromBasisPoints(growth), Share(margin)),
            Share(strong), Share(willing), Share(coverage));

    private static Proportion Share(int basisPoints) => Proportion.FromBasisPoints(basisPoints);
}
