using System;
using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.Tiers;

namespace CustomerRules.Relationships.Strategy;

/// <summary>Separates the strength of a customer (what it is) from its willingness (what it wants): two axes that share no fact.</summary>
/// <remarks>
/// <para>Strength = floor(sum of weight x value / sum of weights) over the known items of size, growth, influence and contribution. Willingness is the
/// commitment of the relationship, and nothing else. From its line on, an axis is high; there is no hysteresis, because screening keeps no state.</para>
/// <para>No quadrant where the coverage of an axis is under the minimum. Certain where the interval of each axis, unknown items anywhere from 0 % to 100 %, lies
/// on one side of its line. Source: the strength of a customer says nothing of its willingness to be a partner. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ScreeningPolicy
{
    private static readonly ReasonTexts<ScreeningReasons> Texts = new(
        (ScreeningReasons.StrengthHigh, "strength of {strength} is at least {strengthLine}: strong", "实力 {strength}，达到 {strengthLine}：实力较强"),
        (ScreeningReasons.StrengthLow, "strength of {strength} is under {strengthLine}: not strong", "实力 {strength}，低于 {strengthLine}：实力不强"),
        (ScreeningReasons.WillingnessHigh, "commitment of {willingness} is at least {willingnessLine}: willing", "合作意愿 {willingness}，达到 {willingnessLine}：愿意合作"),
        (ScreeningReasons.WillingnessLow, "commitment of {willingness} is under {willingnessLine}: not willing so far", "合作意愿 {willingness}，低于 {willingnessLine}：目前合作意愿不强"),
        (ScreeningReasons.StrengthCoverageLow,
            "only {strengthCoverage} of the evidence for the strength is known, under {minimumCoverage}: not screened",
            "实力的证据仅掌握 {strengthCoverage}，不足 {minimumCoverage}，无法筛选"),
        (ScreeningReasons.WillingnessCoverageLow,
            "only {willingnessCoverage} of the evidence for the commitment is known, under {minimumCoverage}: not screened",
            "合作意愿的证据仅掌握 {willingnessCoverage}，不足 {minimumCoverage}，无法筛选"),
        (ScreeningReasons.ScreeningCertain, "certain: no fact that is still unknown can change the answer", "结论确定：补全未知信息也不会改变筛选结果"),
        (ScreeningReasons.ScreeningLikely, "likely only: facts that are still unknown could change the answer", "结论待定：补全未知信息后，筛选结果或会改变"));

    /// <summary>A policy with parameters of its own.</summary>
    /// <param name="weights">The weights of the strength; null for the standard ones.</param>
    /// <param name="scale">How the strength is scaled; null for the standard scale.</param>
    /// <param name="strengthLine">The strength from which a customer is strong; above 0 %; null for 50 %.</param>
    /// <param name="willingnessLine">The commitment from which a customer is willing; above 0 %; null for 50 %.</param>
    /// <param name="minimumCoverage">The least coverage of each axis for an answer; above 0 %; null for 40 %.</param>
    /// <exception cref="ArgumentException">A line or the minimum coverage is 0 %.</exception>
    public ScreeningPolicy(
        StrengthWeights? weights = null,
        StrengthScale? scale = null,
        Proportion? strengthLine = null,
        Proportion? willingnessLine = null,
        Proportion? minimumCoverage = null)
    {
        Weights = weights ?? StrengthWeights.Standard;
        Scale = scale ?? StrengthScale.Standard;
        StrengthLine = Positive(strengthLine ?? Proportion.FromPercent(50), nameof(strengthLine));
        WillingnessLine = Positive(willingnessLine ?? Proportion.FromPercent(50), nameof(willingnessLine));
        MinimumCoverage = Positive(minimumCoverage ?? Proportion.FromPercent(40), nameof(minimumCoverage));
    }

    /// <summary>Standard weights and scale; strong from 50 %, willing from 50 %; minimum coverage 40 %.</summary>
    public static ScreeningPolicy Standard { get; } = new();

    /// <summary>The weights of the strength; size 50, growth 20, influence 15, contribution 15 by default.</summary>
    public StrengthWeights Weights { get; }

    /// <summary>How the strength is scaled; tier B 75 %, tier C 25 %, growth full at 30 %, margin full at 20 % by default.</summary>
    public StrengthScale Scale { get; }

    /// <summary>The strength from which a customer is strong; 50 % by default.</summary>
    public Proportion StrengthLine { get; }

    /// <summary>The commitment from which a customer is willing; 50 % by default.</summary>
    public Proportion WillingnessLine { get; }

    /// <summary>The least coverage of each axis for an answer; 40 % by default.</summary>
    public Proportion MinimumCoverage { get; }

    /// <summary>The screening of a row.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="relationship">Its relationship, of which the commitment alone counts.</param>
    public ScreeningAssessment Assess(in CustomerRow row, CustomerTier tier, in RelationshipAssessment relationship)
    {
        var strength = StrengthOf(row, tier);
        var strong = new AxisSide(strength, StrengthLine.BasisPoints);
        var willing = new AxisSide(relationship.Commitment, WillingnessLine.BasisPoints);
        var gaps = ScreeningReasons.None;
        if (strength.Coverage < MinimumCoverage)
            gaps |= ScreeningReasons.StrengthCoverageLow;
        if (relationship.Commitment.Coverage < MinimumCoverage)
            gaps |= ScreeningReasons.WillingnessCoverageLow;
        var sides = SidesOf(strong, willing, gaps);
        var known = new ScreeningAssessment { Strength = strength, Willingness = relationship.Commitment };
        if (gaps != ScreeningReasons.None)
            return known with { Reasons = gaps | sides };

        var isCertain = strong.IsCertain && willing.IsCertain;
        return known with
        {
            Quadrant = QuadrantOf(strong.IsHigh, willing.IsHigh),
            Certainty = isCertain ? Certainty.Certain : Certainty.Likely,
            Reasons = sides | (isCertain ? ScreeningReasons.ScreeningCertain : ScreeningReasons.ScreeningLikely),
        };
    }

    /// <summary>What each item adds to the strength; unknown items too.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="tier">Its tier.</param>
    public IReadOnlyList<StrengthContribution> Contributions(in CustomerRow row, CustomerTier tier)
    {
        var contributions = new List<StrengthContribution>(StrengthScale.Items.Length);
        foreach (var item in StrengthScale.Items)
        {
            var value = Scale.ValueOf(item, row, tier);
            contributions.Add(new(item, Weights.Of(item), value is { } known ? Proportion.FromBasisPoints(known) : null));
        }

        return contributions.AsReadOnly();
    }

    /// <summary>The reasons of a screening under this policy, with their figures.</summary>
    /// <param name="screening">The screening.</param>
    public IReadOnlyList<Reason> Explain(ScreeningAssessment screening) => Texts.Explain(screening.Reasons, (name, text) => name switch
    {
        "strength" => text.Percent(screening.Strength.Score?.BasisPoints),
        "strengthLine" => text.Bound(StrengthLine.BasisPoints),
        "strengthCoverage" => text.Bound(screening.Strength.Coverage.BasisPoints),
        "willingness" => text.Percent(screening.Willingness.Score?.BasisPoints),
        "willingnessLine" => text.Bound(WillingnessLine.BasisPoints),
        "willingnessCoverage" => text.Bound(screening.Willingness.Coverage.BasisPoints),
        _ => text.Bound(MinimumCoverage.BasisPoints),
    });

    private AxisAssessment StrengthOf(in CustomerRow row, CustomerTier tier)
    {
        var tally = default(AxisTally);
        foreach (var item in StrengthScale.Items)
            tally.Add(Weights.Of(item), Scale.ValueOf(item, row, tier), isAtLeast: false);
        return tally.Assess();
    }

    /// <summary>The sides of the axes of which enough is known.</summary>
    private static ScreeningReasons SidesOf(AxisSide strong, AxisSide willing, ScreeningReasons gaps)
    {
        var sides = ScreeningReasons.None;
        if ((gaps & ScreeningReasons.StrengthCoverageLow) == ScreeningReasons.None)
            sides |= strong.IsHigh ? ScreeningReasons.StrengthHigh : ScreeningReasons.StrengthLow;
        if ((gaps & ScreeningReasons.WillingnessCoverageLow) == ScreeningReasons.None)
            sides |= willing.IsHigh ? ScreeningReasons.WillingnessHigh : ScreeningReasons.WillingnessLow;
        return sides;
    }

    private static ScreeningQuadrant QuadrantOf(bool isStrong, bool isWilling) => (isStrong, isWilling) switch
    {
        (true, true) => ScreeningQuadrant.PartnerCandidate,
        (true, false) => ScreeningQuadrant.Court,
        (false, true) => ScreeningQuadrant.Grow,
        (false, false) => ScreeningQuadrant.ServeWell,
    };

    private static Proportion Positive(Proportion value, string name) => value > Proportion.Zero
        ? value
        : throw new ArgumentException(name + " must be above 0 %, but was " + value + ".", name);
}
