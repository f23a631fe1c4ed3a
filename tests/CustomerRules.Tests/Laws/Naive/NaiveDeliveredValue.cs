using System.Linq;
using System.Numerics;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Relationships.Comparison;

namespace CustomerRules.Tests.Laws.Naive;

/// <summary>Delivered value as its documentation tells it, as fractions of unbounded integers; ours and the rival's are computed apart, not item by item.</summary>
internal sealed class NaiveDeliveredValue
{
    private readonly Proportion?[] ours;
    private readonly Proportion?[] rivals;
    private readonly DeliveredValuePolicy policy;

    public NaiveDeliveredValue(Proportion?[] ours, Proportion?[] rivals, DeliveredValuePolicy policy) => (this.ours, this.rivals, this.policy) = (ours, rivals, policy);

    public BigInteger BenefitWeight => Known(0).Aggregate(BigInteger.Zero, (sum, i) => sum + Weight(i));

    public BigInteger CostWeight => Known(4).Aggregate(BigInteger.Zero, (sum, i) => sum + Weight(i));

    /// <summary>Numerator and denominator of the lead in basis points; no denominator where a side cannot be compared.</summary>
    public (BigInteger Numerator, BigInteger Denominator) Lead
    {
        get
        {
            var (our, rival) = (ValueOf(ours), ValueOf(rivals));
            return (our - rival, BenefitWeight * CostWeight);
        }
    }

    public (CompetitiveStanding Standing, Certainty Certainty) Answer
    {
        get
        {
            if (BenefitWeight * 100 < policy.MinimumCoverage.BasisPoints || CostWeight * 100 < policy.MinimumCoverage.BasisPoints)
                return (CompetitiveStanding.Unknown, Certainty.Unknown);
            var standing = StandingOf(Lead.Numerator, Lead.Denominator);
            var (worst, best) = (Completed(isBest: false), Completed(isBest: true));
            var isCertain = StandingOf(worst, 100) == standing && StandingOf(best, 100) == standing;
            return (standing, isCertain ? Certainty.Certain : Certainty.Likely);
        }
    }

    /// <summary>Our lead x 100 with every unknown score as bad, or as good, for us as it can be.</summary>
    public BigInteger Completed(bool isBest)
    {
        var lead = BigInteger.Zero;
        for (var i = 0; i < 8; i++)
        {
            var good = i < 4 == isBest ? 10_000 : 0;
            var bad = 10_000 - good;
            var difference = (ours[i]?.BasisPoints ?? good) - (rivals[i]?.BasisPoints ?? bad);
            lead += Weight(i) * (i < 4 ? difference : -difference);
        }

        return lead;
    }

    public BigInteger ValueOf(Proportion?[] scores) =>
        (Known(0).Aggregate(BigInteger.Zero, (sum, i) => sum + (Weight(i) * scores[i]!.Value.BasisPoints)) * CostWeight)
        - (Known(4).Aggregate(BigInteger.Zero, (sum, i) => sum + (Weight(i) * scores[i]!.Value.BasisPoints)) * BenefitWeight);

    /// <summary>Half to even, by looking at both neighbours.</summary>
    public static BigInteger Rounded(BigInteger numerator, BigInteger denominator)
    {
        var down = BigInteger.Divide(numerator, denominator) - (numerator < 0 ? 2 : 0);
        while ((down + 1) * denominator <= numerator)
            down++;
        var (below, above) = (numerator - (down * denominator), ((down + 1) * denominator) - numerator);
        return below < above || (below == above && down.IsEven) ? down : down + 1;
    }

    private CompetitiveStanding StandingOf(BigInteger numerator, BigInteger denominator)
    {
        var band = policy.LevelWithin.BasisPoints * denominator;
        return BigInteger.Abs(numerator) <= band ? CompetitiveStanding.Level : numerator > 0 ? CompetitiveStanding.Ahead : CompetitiveStanding.Behind;
    }

    private System.Collections.Generic.List<int> Known(int first) => Enumerable.Range(first, 4).Where(i => ours[i] is not null && rivals[i] is not null).ToList();

    private BigInteger Weight(int item) => policy.Weights[(DeliveredValueItem)item];
}
