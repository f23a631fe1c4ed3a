using System.Linq;
using CustomerRules.Numbers;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>How customers score suppliers, some items unknown; and policies that compare the scores.</summary>
internal static class Scores
{
    /// <summary>A score; often an end or beside a line, and unknown as often as so many of ten.</summary>
    public static Gen<Proportion?> Score(int gaps) => Gen.Frequency(
        (gaps, Gen.Constant<Proportion?>(null)),
        (3, Gen.Elements(0, 1, 4_999, 5_000, 7_999, 8_000, 9_999, 10_000).Select(Share)),
        (7 - (gaps / 2), Gen.Choose(0, 10_000).Select(Share)));

    /// <summary>Eight scores, or unknowns, in the order of the items.</summary>
    public static Gen<Proportion?[]> Eight { get; } =
        from gaps in Gen.Elements(0, 1, 3, 8)
        from scores in Score(gaps).ArrayOf(8)
        select scores;

    /// <summary>Scores of us and a rival; a third of the time close to each other.</summary>
    public static Gen<(Proportion?[] Ours, Proportion?[] Rivals)> Pairs { get; } =
        from ours in Eight
        from other in Eight
        from close in Gen.Choose(0, 2)
        from steps in Gen.Choose(-1_100, 1_100).ArrayOf(8)
        select (ours, close > 0 ? other : ours.Select((score, i) => score is { } known ? Share(System.Math.Max(0, System.Math.Min(10_000, known.BasisPoints + steps[i]))) : null).ToArray());

    public static Gen<DeliveredValuePolicy> ValuePolicies { get; } = Gen.Frequency(
        (1, Gen.Constant(DeliveredValuePolicy.Standard)),
        (2, from benefits in RelationshipPolicies.Weights(4)
            from costs in RelationshipPolicies.Weights(4)
            from band in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 3_000)), (1, Gen.Choose(0, 10_000)))
            from coverage in Gen.Frequency((1, Gen.Constant(1)), (2, Gen.Choose(1, 10_000)))
            select new DeliveredValuePolicy(
                new DeliveredValueWeights(benefits[0], benefits[1], benefits[2], benefits[3], costs[0], costs[1], costs[2], costs[3]),
                Proportion.FromBasisPoints(band), Proportion.FromBasisPoints(coverage))));

    public static Gen<GuaranteePolicy> GuaranteePolicies { get; } = Gen.Frequency(
        (1, Gen.Constant(GuaranteePolicy.Standard)),
        (1, from kept in Gen.Choose(0, 10_000)
            from broken in Gen.Choose(0, kept)
            from lost in Gen.Choose(1, 10_000)
            select new GuaranteePolicy(Proportion.FromBasisPoints(kept), Proportion.FromBasisPoints(broken), Proportion.FromBasisPoints(lost))));

    public static DeliveredScores Supplier(string name, Proportion?[] scores) =>
        new(name, scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7]);

    public static GuaranteeScores Guarantees(Proportion?[] scores) => new(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5]);

    private static Proportion? Share(int basisPoints) => Proportion.FromBasisPoints(basisPoints);
}
