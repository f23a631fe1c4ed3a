using CustomerRules.Internal;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Tiers.Potential;

/// <summary>What may become of a customer of the lower tiers, with every reason and the figures behind it.</summary>
/// <remarks><c>default</c> is kind None without tier, reason and any other figure than a known 0. Assessments are equal when every part is. Immutable and thread-safe.</remarks>
public readonly record struct PotentialAssessment
{
    /// <summary>What may become of the customer.</summary>
    public PotentialKind Kind { get; internal init; }

    /// <summary>The tier that was judged.</summary>
    public CustomerTier Tier { get; internal init; }

    /// <summary>Every reason that applies, for and against; <see cref="PotentialPolicy.Explain"/> tells them.</summary>
    public PotentialReasons Reasons { get; internal init; }

    /// <summary>Growth against the year before; null where unknown.</summary>
    public Ratio? Growth => GrowthBasisPoints == CustomerRow.UnknownRatio ? null : Ratio.FromBasisPoints(GrowthBasisPoints);

    /// <summary>The tier value in the currency; null where unknown.</summary>
    public decimal? TierValue => Amount(TierValueMinorUnits);

    /// <summary>The contribution of the trailing year in the currency; null where unknown.</summary>
    public decimal? Contribution => Amount(ContributionMinorUnits);

    /// <summary>The least value of tier B in the currency; null where absent.</summary>
    public decimal? LeastOfB => LeastOfBMinorUnits is { } least ? Scale.ToAmount(least) : null;

    /// <summary>The date of the first positive order; null where unknown.</summary>
    public LocalDate? FirstOrder => FirstOrderDay == CustomerRow.UnknownDate ? null : DayNumber.ToDate(FirstOrderDay);

    /// <summary>Days from the first positive order to the date of assessment, negative where it lies after; null where unknown.</summary>
    public int? DaysAsCustomer => FirstOrderDay == CustomerRow.UnknownDate ? null : AsOf - FirstOrderDay;

    internal MoneyScale Scale { get; init; }

    internal int AsOf { get; init; }

    internal int GrowthBasisPoints { get; init; }

    internal long TierValueMinorUnits { get; init; }

    internal long ContributionMinorUnits { get; init; }

    internal long? LeastOfBMinorUnits { get; init; }

    internal int FirstOrderDay { get; init; }

    /// <summary>Invariant text such as <c>RisingStar, tier C</c>.</summary>
    public override string ToString() => Kind + ", tier " + Tier;

    private decimal? Amount(long minorUnits) => minorUnits == CustomerRow.UnknownAmount ? null : Scale.ToAmount(minorUnits);
}
