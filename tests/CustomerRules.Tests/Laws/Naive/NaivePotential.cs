using System.Numerics;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using CustomerRules.Trade;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Section 5, potential and key account, word by word.</summary>
internal static class NaivePotential
{
    public static PotentialKind KindOf(PotentialPolicy policy, CustomerRow row, CustomerTier tier, TierBoundaries boundaries)
    {
        var growthKnown = row.Growth != CustomerRow.UnknownRatio;
        if (tier == CustomerTier.C)
        {
            var reachesB = boundaries.LeastOfB is { } least && row.TierValue != CustomerRow.UnknownAmount
                && new BigInteger(row.TierValue) * 10_000 >= new BigInteger(least * row.Scale.MinorUnitsPerUnit) * policy.StarShareOfB.BasisPoints;
            return growthKnown && row.Growth >= policy.StarGrowth.BasisPoints && reachesB ? PotentialKind.RisingStar : PotentialKind.None;
        }

        if (tier != CustomerTier.D)
            return PotentialKind.None;
        var isCandidate = row.FirstOrder != CustomerRow.UnknownDate && row.AsOf - (long)row.FirstOrder >= policy.CandidateDays
            && row.Contribution != CustomerRow.UnknownAmount && row.Contribution < 0
            && growthKnown && row.Growth <= 0 && row.Influential == 0 && row.OpenMatters == 0;
        if (isCandidate)
            return PotentialKind.SelfServiceCandidate;
        return (growthKnown && row.Growth > 0) || row.Influential == 1 ? PotentialKind.Nurture : PotentialKind.None;
    }

    /// <summary>The five criteria at the standard lines: met, not met, or unknown.</summary>
    public static bool?[] Criteria(CustomerRow row, PopulationTotals totals) =>
    [
        And(
            row.FirstOrder == CustomerRow.UnknownDate ? null : row.AsOf - (long)row.FirstOrder >= 730,
            row.TradePattern == TradePattern.Unknown ? null : row.TradePattern == TradePattern.InRhythm),
        Share(row.Value, totals.Value, row, 100),
        Share(row.Contribution, totals.Contribution, row, 200),
        row.Growth == CustomerRow.UnknownRatio ? null : row.Growth >= 1_000,
        row.Influential == -1 ? null : row.Influential == 1,
    ];

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    private static bool? Share(long part, decimal? total, CustomerRow row, int basisPoints)
    {
        if (part == CustomerRow.UnknownAmount || total is not { } known)
            return null;
        var whole = NaiveNumbers.MinorUnits(NaiveNumbers.Exact(known), row.Scale);
        return whole <= 0 ? null : new BigInteger(part) * 10_000 >= whole * basisPoints;
    }
}
