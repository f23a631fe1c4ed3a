using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;

namespace CustomerRules.Tiers.Potential;

/// <summary>Finds rising stars, customers to nurture and self-service candidates among the lower tiers.</summary>
/// <remarks>
/// <para>Rising star: tier C, growth known and at least <see cref="StarGrowth"/>, tier value at least <see cref="StarShareOfB"/> of tier B's least value,
/// compared exactly as value x 10,000 >= least x share; where tier B has no least value there is no star.</para>
/// <para>Self-service candidate: tier D, the first order known and at least <see cref="CandidateDays"/> ago, contribution known and negative, growth known and not
/// above 0, known not to be influential, known that nothing is open. Each of these alone prevents a candidate, and so does not knowing it. It is a proposal that a
/// person confirms, never a refusal of service. Nurture: any other customer of tier D whose growth is known and above 0 or who is known to influence others.</para>
/// <para>Source: look for tomorrow's stars among ordinary customers, nurture the small ones that can be raised, let the others go early.
/// Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class PotentialPolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="starGrowth">The growth from which a customer of tier C can be a rising star; above 0 %; null for 30 %.</param>
    /// <param name="starShareOfB">The share of tier B's least value from which it can be one; null for 50 %.</param>
    /// <param name="candidateDays">A customer of tier D can be a self-service candidate from so many days after its first order; 0 to 36,500.</param>
    /// <exception cref="ArgumentException"><paramref name="starGrowth"/> is not above 0 %.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="candidateDays"/> is out of range.</exception>
    public PotentialPolicy(Ratio? starGrowth = null, Proportion? starShareOfB = null, int candidateDays = 365)
    {
        StarGrowth = starGrowth ?? Ratio.FromPercent(30);
        StarShareOfB = starShareOfB ?? Proportion.FromPercent(50);
        CandidateDays = Guard.Against.OutOfRange(candidateDays, 0, 36_500, "days");
        if (StarGrowth.BasisPoints <= 0)
            throw new ArgumentException("starGrowth must be above 0 %, but was " + StarGrowth + ".", nameof(starGrowth));
    }

    /// <summary>Rising stars from 30 % growth and 50 % of tier B's least value; self-service candidates from 365 days.</summary>
    public static PotentialPolicy Standard { get; } = new();

    /// <summary>The growth from which a customer of tier C can be a rising star, in percent of the year before; 30 % by default.</summary>
    public Ratio StarGrowth { get; }

    /// <summary>The share of tier B's least value from which a customer of tier C can be a rising star; 50 % by default.</summary>
    public Proportion StarShareOfB { get; }

    /// <summary>Days since the first order from which a customer of tier D can be a self-service candidate; 365 by default.</summary>
    public int CandidateDays { get; }

    /// <summary>What may become of a row.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="tier">Its raw tier.</param>
    /// <param name="boundaries">The boundaries of the tiers, of the row's scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="boundaries"/> is null.</exception>
    /// <exception cref="ArgumentException">The row's scale is not the scale of the boundaries.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public PotentialAssessment Assess(in CustomerRow row, CustomerTier tier, TierBoundaries boundaries)
    {
        Guard.Against.Null(boundaries).RequireScaleOf(row);
        var leastOfB = boundaries.LeastMinorUnits(CustomerTier.B);
        var reasons = tier switch
        {
            CustomerTier.Unknown => PotentialReasons.TierUnknown,
            CustomerTier.A or CustomerTier.B => PotentialReasons.TierIsHigh,
            CustomerTier.C => GrowthOfC(row.Growth) | ValueOfC(row.TierValue, leastOfB),
            CustomerTier.D => Tenure(row) | Contribution(row.Contribution) | GrowthOfD(row.Growth) | Influence(row.Influential) | Open(row.OpenMatters),
            _ => throw new ArgumentOutOfRangeException(nameof(tier), "tier must be a defined CustomerTier, but was " + tier.ToString("D") + "."),
        };
        return new PotentialAssessment
        {
            Kind = KindOf(reasons),
            Tier = tier,
            Reasons = reasons,
            Scale = row.Scale,
            AsOf = row.AsOf,
            GrowthBasisPoints = row.Growth,
            TierValueMinorUnits = row.TierValue,
            ContributionMinorUnits = row.Contribution,
            LeastOfBMinorUnits = leastOfB,
            FirstOrderDay = row.FirstOrder,
        };
    }

    /// <summary>The reasons of an assessment as sentences with their figures, in the order of their bits.</summary>
    /// <param name="assessment">An assessment that this policy made.</param>
    public IReadOnlyList<Reason> Explain(PotentialAssessment assessment) =>
        PotentialReasonTexts.All.Explain(assessment.Reasons, (name, text) => name switch
        {
            "tier" => assessment.Tier.ToString(),
            "growth" => text.Percent(assessment.Growth?.BasisPoints),
            "starGrowth" => text.Bound(StarGrowth.BasisPoints),
            "tierValue" => text.Money(assessment.TierValue, assessment.Scale),
            "starShare" => text.Bound(StarShareOfB.BasisPoints),
            "leastOfB" => text.Money(assessment.LeastOfB, assessment.Scale),
            "firstOrder" => text.Date(assessment.FirstOrder),
            "daysAsCustomer" => text.Number(assessment.DaysAsCustomer),
            "candidateDays" => text.Number(CandidateDays),
            "contribution" => text.Money(assessment.Contribution, assessment.Scale),
            _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
        });

    private const PotentialReasons Star = PotentialReasons.GrowthReachesStar | PotentialReasons.ValueReachesStar;

    private const PotentialReasons Candidate = PotentialReasons.CustomerLongEnough | PotentialReasons.ContributionNegative
        | PotentialReasons.NotGrowing | PotentialReasons.NoInfluence | PotentialReasons.NothingOpen;

    private const PotentialReasons Worthwhile = PotentialReasons.Growing | PotentialReasons.Influential;

    private static PotentialKind KindOf(PotentialReasons reasons)
    {
        if ((reasons & Star) == Star)
            return PotentialKind.RisingStar;
        if ((reasons & Candidate) == Candidate)
            return PotentialKind.SelfServiceCandidate;
        return (reasons & Worthwhile) != PotentialReasons.None ? PotentialKind.Nurture : PotentialKind.None;
    }

    private PotentialReasons GrowthOfC(int growth)
    {
        if (growth == CustomerRow.UnknownRatio)
            return PotentialReasons.GrowthUnknown;
        return growth >= StarGrowth.BasisPoints ? PotentialReasons.GrowthReachesStar : PotentialReasons.GrowthUnderStar;
    }

    /// <summary>Both products stay within 64 bits: at most 9 x 10^14 minor units by 10,000.</summary>
    private PotentialReasons ValueOfC(long value, long? leastOfB)
    {
        var reasons = value == CustomerRow.UnknownAmount ? PotentialReasons.ValueUnknown : PotentialReasons.None;
        if (leastOfB is not { } least)
            return reasons | PotentialReasons.LeastOfBAbsent;
        if (reasons != PotentialReasons.None)
            return reasons;
        return value * Proportion.MaxBasisPoints >= least * StarShareOfB.BasisPoints ? PotentialReasons.ValueReachesStar : PotentialReasons.ValueUnderStar;
    }

    private PotentialReasons Tenure(in CustomerRow row)
    {
        if (row.FirstOrder == CustomerRow.UnknownDate)
            return PotentialReasons.FirstOrderUnknown;
        return row.AsOf - row.FirstOrder >= CandidateDays ? PotentialReasons.CustomerLongEnough : PotentialReasons.CustomerTooNew;
    }

    private static PotentialReasons Contribution(long contribution)
    {
        if (contribution == CustomerRow.UnknownAmount)
            return PotentialReasons.ContributionUnknown;
        return contribution < 0 ? PotentialReasons.ContributionNegative : PotentialReasons.ContributionNotNegative;
    }

    private static PotentialReasons GrowthOfD(int growth)
    {
        if (growth == CustomerRow.UnknownRatio)
            return PotentialReasons.GrowthUnknown;
        return growth > 0 ? PotentialReasons.Growing : PotentialReasons.NotGrowing;
    }

    private static PotentialReasons Influence(sbyte answer) => answer switch
    {
        1 => PotentialReasons.Influential,
        0 => PotentialReasons.NoInfluence,
        _ => PotentialReasons.InfluenceUnknown,
    };

    private static PotentialReasons Open(sbyte answer) => answer switch
    {
        1 => PotentialReasons.SomethingOpen,
        0 => PotentialReasons.NothingOpen,
        _ => PotentialReasons.OpenMattersUnknown,
    };
}
