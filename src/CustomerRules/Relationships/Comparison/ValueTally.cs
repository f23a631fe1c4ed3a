using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Numbers;

namespace CustomerRules.Relationships.Comparison;

/// <summary>
/// Adds the differences of benefits and costs up. The lead is the fraction benefit points / known benefit weight + cost points / known cost weight, kept as one
/// numerator over one denominator: at most 2 x 10^8 over 10^4.
/// </summary>
internal sealed class ValueTally
{
    private readonly long benefitPoints;
    private readonly long costPoints;
    private readonly long benefitWeight;
    private readonly long costWeight;
    private readonly long leastPoints;
    private readonly long mostPoints;
    private readonly long ourBenefits;
    private readonly long ourCosts;

    public ValueTally(IReadOnlyList<DeliveredValueDifference> differences)
    {
        foreach (var difference in differences)
        {
            var (least, most) = difference.PossiblePoints();
            leastPoints += least;
            mostPoints += most;
            if (difference.Ours is not { } ours || difference.Rivals is null)
                continue;
            if (difference.IsCost)
            {
                costPoints += difference.Points;
                costWeight += difference.Weight;
                ourCosts += difference.Weight * ours.BasisPoints;
            }
            else
            {
                benefitPoints += difference.Points;
                benefitWeight += difference.Weight;
                ourBenefits += difference.Weight * ours.BasisPoints;
            }
        }
    }

    public Proportion BenefitCoverage => Proportion.FromBasisPoints((int)benefitWeight * 100);

    public Proportion CostCoverage => Proportion.FromBasisPoints((int)costWeight * 100);

    public bool HasLead => benefitWeight > 0 && costWeight > 0;

    /// <summary>The lead in basis points, rounded half to even, so that we and the rival change places to the digit.</summary>
    public Ratio Lead => Ratio.FromBasisPoints((int)FloorMath.DivideHalfToEven(Numerator, Denominator));

    public Ratio OurValue => Ratio.FromBasisPoints((int)FloorMath.DivideHalfToEven((ourBenefits * costWeight) - (ourCosts * benefitWeight), Denominator));

    public Ratio RivalValue => Ratio.FromBasisPoints((int)FloorMath.DivideHalfToEven(
        ((ourBenefits - benefitPoints) * costWeight) - ((ourCosts + costPoints) * benefitWeight), Denominator));

    public Ratio LowestLead => Ratio.FromBasisPoints((int)FloorMath.Divide(leastPoints, 100));

    public Ratio HighestLead => Ratio.FromBasisPoints((int)-FloorMath.Divide(-mostPoints, 100));

    private long Numerator => (benefitPoints * costWeight) + (costPoints * benefitWeight);

    private long Denominator => benefitWeight * costWeight;

    public CompetitiveStanding Standing(Proportion levelWithin) => StandingOf(Numerator, Denominator, levelWithin);

    public bool IsCertain(Proportion levelWithin)
    {
        var standing = Standing(levelWithin);
        return StandingOf(leastPoints, 100, levelWithin) == standing && StandingOf(mostPoints, 100, levelWithin) == standing;
    }

    /// <summary>By how much the lead would rise if we drew level on an item, as a numerator over what all items share; 0 or less where we are not behind.</summary>
    public long Gap(DeliveredValueDifference difference)
    {
        var other = difference.IsCost ? benefitWeight : costWeight;
        return -difference.Points * (other > 0 ? other : 1);
    }

    private static CompetitiveStanding StandingOf(long numerator, long denominator, Proportion levelWithin)
    {
        var band = levelWithin.BasisPoints * denominator;
        if (numerator > band)
            return CompetitiveStanding.Ahead;
        return numerator < -band ? CompetitiveStanding.Behind : CompetitiveStanding.Level;
    }
}
