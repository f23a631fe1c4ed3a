using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>Relationship policies with parameters anywhere in their ranges; the standard one a third of the time.</summary>
internal static class RelationshipPolicies
{
    public static Gen<RelationshipPolicy> Any { get; } = Gen.Frequency((1, Gen.Constant(RelationshipPolicy.Standard)), (2, Own()));

    /// <summary>So many weights that add up to 100; some may be 0.</summary>
    public static Gen<int[]> Weights(int count) =>
        from cuts in Gen.Choose(0, 100).ArrayOf(count - 1)
        let ends = cuts.Concat([0, 100]).OrderBy(cut => cut).ToArray()
        select Enumerable.Range(0, count).Select(i => ends[i + 1] - ends[i]).ToArray();

    private static Gen<RelationshipPolicy> Own() =>
        from bond in Weights(4)
        from commitment in Weights(6)
        from scale in Scale()
        from line in Gen.Choose(1, 10_000)
        from hysteresis in Gen.Choose(0, System.Math.Min(line - 1, 10_000 - line))
        from coverage in Gen.Choose(1, 10_000)
        select new RelationshipPolicy(
            new EvidenceWeights(
                bond[0], bond[1], bond[2], bond[3], commitment[0], commitment[1], commitment[2], commitment[3], commitment[4], commitment[5]),
            scale, Share(line), Share(hysteresis), Share(coverage));

    private static Gen<EvidenceScale> Scale() =>
        from lockIn in Gen.Choose(1, 1_000_000)
        from one in Gen.Choose(0, 10_000)
        from two in Gen.Choose(0, one)
        from categories in Gen.Choose(1, 10_000)
        from months in Gen.Choose(1, 1_200)
        select new EvidenceScale(Ratio.FromBasisPoints(lockIn), Share(one), Share(two), Share(categories), months);

    private static Proportion Share(int basisPoints) => Proportion.FromBasisPoints(basisPoints);
}
