using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Trade;

namespace CustomerRules.Tiers.Potential;

/// <summary>Finds key accounts by five criteria: stable cooperation, share of our sales, harm if lost, growth ahead, influence.</summary>
/// <remarks>
/// <para>Stable cooperation: a customer for at least <see cref="StableDays"/> and in rhythm. Share of our sales: value / the sum of all values, at least
/// <see cref="SalesFrom"/>. Harm if lost: contribution / the sum of all contributions, at least <see cref="HarmFrom"/>. Growth ahead: growth of at least
/// <see cref="GrowthFrom"/>. Influence: known to influence others. Shares are compared exactly; where a total is unknown or not positive they are unknown.</para>
/// <para>A key account meets at least <see cref="MinimumMet"/> criteria; possibly one where the unknown criteria could still bring it there. Not knowing
/// never counts against a customer. Source: key customers are those of stable cooperation with potential, a large share of sales, whose loss would hurt
/// badly, with growth ahead, with influence; the lines are ours. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class KeyAccountPolicy
{
    /// <summary>A policy with lines of its own.</summary>
    /// <param name="stableDays">Cooperation is stable from so many days after the first order; 0 to 36,500.</param>
    /// <param name="salesFrom">The share of our sales that is large; null for 1 %.</param>
    /// <param name="harmFrom">The share of our contribution whose loss would hurt; null for 2 %.</param>
    /// <param name="growthFrom">The growth that counts as growth ahead; null for 10 %.</param>
    /// <param name="minimumMet">How many of the five criteria a key account meets; 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stableDays"/> or <paramref name="minimumMet"/> is out of range.</exception>
    public KeyAccountPolicy(int stableDays = 730, Proportion? salesFrom = null, Proportion? harmFrom = null, Ratio? growthFrom = null, int minimumMet = 3)
    {
        StableDays = Guard.Against.OutOfRange(stableDays, 0, 36_500, "days");
        SalesFrom = salesFrom ?? Proportion.FromPercent(1);
        HarmFrom = harmFrom ?? Proportion.FromPercent(2);
        GrowthFrom = growthFrom ?? Ratio.FromPercent(10);
        MinimumMet = Guard.Against.OutOfRange(minimumMet, 1, 5, "criteria");
    }

    /// <summary>Stable from 730 days, a large share of sales from 1 %, harm from 2 % of the contribution, growth from 10 %; 3 of the 5 criteria.</summary>
    public static KeyAccountPolicy Standard { get; } = new();

    /// <summary>Days since the first order from which cooperation can be stable; 730 by default.</summary>
    public int StableDays { get; }

    /// <summary>The share of our sales that is large; 1 % by default.</summary>
    public Proportion SalesFrom { get; }

    /// <summary>The share of our contribution whose loss would hurt; 2 % by default.</summary>
    public Proportion HarmFrom { get; }

    /// <summary>The growth that counts as growth ahead, in percent of the year before; 10 % by default.</summary>
    public Ratio GrowthFrom { get; }

    /// <summary>How many of the five criteria a key account meets; 3 by default.</summary>
    public int MinimumMet { get; }

    /// <summary>Whether a row is a key account.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="totals">What all customers together bring; null where unknown.</param>
    public KeyAccountAssessment Assess(in CustomerRow row, PopulationTotals? totals)
    {
        var sales = ShareOfTotal.Of(row.Value, totals?.Value, row.Scale);
        var harm = ShareOfTotal.Of(row.Contribution, totals?.Contribution, row.Scale);
        Ratio? growth = row.Growth == CustomerRow.UnknownRatio ? null : Ratio.FromBasisPoints(row.Growth);
        int? days = row.FirstOrder == CustomerRow.UnknownDate ? null : row.AsOf - row.FirstOrder;
        var assessment = new KeyAccountAssessment
        {
            DaysAsCustomer = days,
            TradePattern = row.TradePattern,
            ShareOfSales = sales,
            ShareOfContribution = harm,
            Growth = growth,
            Reasons = ReasonOf(IsStable(days, row.TradePattern), KeyAccountReasons.StableMet)
                | ReasonOf(Reaches(sales, SalesFrom.BasisPoints), KeyAccountReasons.SalesMet)
                | ReasonOf(Reaches(harm, HarmFrom.BasisPoints), KeyAccountReasons.HarmMet)
                | ReasonOf(Reaches(growth, GrowthFrom.BasisPoints), KeyAccountReasons.GrowthMet)
                | ReasonOf(row.Influential == CustomerRow.UnknownAnswer ? null : row.Influential == 1, KeyAccountReasons.InfluenceMet),
        };
        return Conclude(assessment);
    }

    /// <summary>The reasons of an assessment as sentences with their figures, in the order of their bits.</summary>
    /// <param name="assessment">An assessment that this policy made.</param>
    public IReadOnlyList<Reason> Explain(KeyAccountAssessment assessment) =>
        KeyAccountReasonTexts.All.Explain(assessment.Reasons, (name, text) => name switch
        {
            "daysAsCustomer" => text.Number(assessment.DaysAsCustomer),
            "stableDays" => text.Number(StableDays),
            "pattern" => Vocabulary.Of(assessment.TradePattern, text.Language),
            "shareOfSales" => text.Percent(assessment.ShareOfSales?.BasisPoints),
            "salesFrom" => text.Bound(SalesFrom.BasisPoints),
            "shareOfContribution" => text.Percent(assessment.ShareOfContribution?.BasisPoints),
            "harmFrom" => text.Bound(HarmFrom.BasisPoints),
            "growth" => text.Percent(assessment.Growth?.BasisPoints),
            "growthFrom" => text.Bound(GrowthFrom.BasisPoints),
            "met" => text.Number(assessment.CriteriaMet),
            "unknown" => text.Number(assessment.CriteriaUnknown),
            "minimum" => text.Number(MinimumMet),
            _ => throw new InvalidOperationException("No figure is called '" + name + "'."),
        });

    /// <summary>Two conditions: one that is known to fail settles it, whatever the other is.</summary>
    private bool? IsStable(int? days, TradePattern pattern)
    {
        if (days < StableDays || pattern is not (TradePattern.InRhythm or TradePattern.Unknown))
            return false;
        return days is null || pattern == TradePattern.Unknown ? null : true;
    }

    /// <summary>A floored share reaches a line of whole basis points exactly when the share itself does.</summary>
    private static bool? Reaches(Ratio? share, int line) => share is { } known ? known.BasisPoints >= line : null;

    /// <summary>The bits of a criterion follow each other: met, not met, unknown.</summary>
    private static KeyAccountReasons ReasonOf(bool? isMet, KeyAccountReasons met) => isMet switch
    {
        true => met,
        false => (KeyAccountReasons)((ulong)met << 1),
        null => (KeyAccountReasons)((ulong)met << 2),
    };

    private KeyAccountAssessment Conclude(in KeyAccountAssessment judged)
    {
        var met = Count(judged, CriterionState.Met);
        var unknown = Count(judged, CriterionState.Unknown);
        var (standing, reason) = met >= MinimumMet ? (KeyAccountStanding.KeyAccount, KeyAccountReasons.EnoughCriteriaMet)
            : met + unknown >= MinimumMet ? (KeyAccountStanding.Possible, KeyAccountReasons.UnknownCriteriaDecide)
            : (KeyAccountStanding.None, KeyAccountReasons.TooFewCriteriaMet);
        return judged with { Standing = standing, CriteriaMet = met, CriteriaUnknown = unknown, Reasons = judged.Reasons | reason };
    }

    private static int Count(in KeyAccountAssessment judged, CriterionState state) =>
        One(judged.StableCooperation == state) + One(judged.LargeShareOfSales == state) + One(judged.HarmIfLost == state)
        + One(judged.GrowthAhead == state) + One(judged.Influence == state);

    private static int One(bool isCounted) => isCounted ? 1 : 0;
}
