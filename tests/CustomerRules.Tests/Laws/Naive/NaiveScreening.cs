using System.Numerics;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tiers;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>The screening as its documentation tells it, in unbounded integers.</summary>
internal static class NaiveScreening
{
    public static (ScreeningQuadrant Quadrant, Certainty Certainty, AxisAssessment Strength) Of(
        CustomerRow row, CustomerTier tier, RelationshipAssessment relationship, ScreeningPolicy policy)
    {
        var strength = new NaiveAxis();
        strength.Add(policy.Weights[StrengthItem.Size], tier switch
        {
            CustomerTier.A => 10_000,
            CustomerTier.B => policy.Scale.SizeOfB.BasisPoints,
            CustomerTier.C => policy.Scale.SizeOfC.BasisPoints,
            CustomerTier.D => 0,
            _ => null,
        });
        strength.Add(policy.Weights[StrengthItem.Growth], row.Growth == int.MinValue ? null : Within(row.Growth * (BigInteger)10_000, policy.Scale.GrowthFullAt.BasisPoints));
        strength.Add(policy.Weights[StrengthItem.Influence], row.Influential == -1 ? null : row.Influential * 10_000);
        strength.Add(policy.Weights[StrengthItem.Contribution], Contribution(row, policy.Scale.MarginFullAt.BasisPoints));
        var commitment = relationship.Commitment;
        var known = strength.ToAssessment();
        if (known.Coverage < policy.MinimumCoverage || commitment.Coverage < policy.MinimumCoverage)
            return (ScreeningQuadrant.Unknown, Certainty.Unknown, known);
        var isStrong = strength.Score >= policy.StrengthLine.BasisPoints;
        var isWilling = commitment.Score >= policy.WillingnessLine;
        var isCertain = strength.IsCertain(policy.StrengthLine.BasisPoints)
            && commitment.Lowest >= policy.WillingnessLine == commitment.Highest >= policy.WillingnessLine;
        var quadrant = isStrong
            ? isWilling ? ScreeningQuadrant.PartnerCandidate : ScreeningQuadrant.Court
            : isWilling ? ScreeningQuadrant.Grow : ScreeningQuadrant.ServeWell;
        return (quadrant, isCertain ? Certainty.Certain : Certainty.Likely, known);
    }

    private static BigInteger? Contribution(CustomerRow row, BigInteger fullAt)
    {
        if (row.Value == long.MinValue || row.Contribution == long.MinValue || (row.Value <= 0 && row.Contribution == 0))
            return null;
        if (row.Contribution < 0)
            return 0;
        return row.Value <= 0 ? 10_000 : Within((BigInteger)row.Contribution * 10_000 / row.Value * 10_000, fullAt);
    }

    private static BigInteger Within(BigInteger part, BigInteger full) => BigInteger.Max(0, BigInteger.Min(10_000, part / full));
}
