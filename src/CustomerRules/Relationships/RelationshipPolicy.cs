using System;
using System.Collections.Generic;
using CustomerRules.Numbers;
using CustomerRules.Reasons;
using CustomerRules.SwitchingCosts;

namespace CustomerRules.Relationships;

/// <summary>Judges the kind of relationship on two axes of evidence, bond and commitment, with what is known of each.</summary>
/// <remarks>
/// <para>Score of an axis = floor(sum of weight x value / sum of weights) over the known items. From the line on, an axis is high.
/// High bond: captive, or partnership with high commitment; low bond: transactional, or developing with high commitment.</para>
/// <para>With a previous type an axis keeps its side until the score is the hysteresis beyond the line: a high side stays high from
/// line - hysteresis, a low one becomes high from line + hysteresis.</para>
/// <para>No type: a coverage under the minimum; none of lock-in ratio, alternatives and share of wallet known; or the answer would be captive with neither
/// satisfaction nor mutual benefit known. Source: two separate axes, since strength says nothing of willingness; B. B. Jackson 1985;
/// T. O. Jones and W. E. Sasser 1995. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class RelationshipPolicy
{
    /// <summary>A policy with parameters of its own.</summary>
    /// <param name="weights">The weights of the evidence; null for the standard ones.</param>
    /// <param name="scale">How evidence is scaled; null for the standard scale.</param>
    /// <param name="line">The score from which an axis is high; null for 50 %.</param>
    /// <param name="hysteresis">How far beyond the line a score must be to leave a previous side; less than the line, and at most 100 % with it; null for 5 %.</param>
    /// <param name="minimumCoverage">The least coverage of each axis for a type; above 0 %, because no evidence gives no type; null for 40 %.</param>
    /// <exception cref="ArgumentException">The hysteresis does not fit around the line, or the minimum coverage is 0 %.</exception>
    public RelationshipPolicy(
        EvidenceWeights? weights = null,
        EvidenceScale? scale = null,
        Proportion? line = null,
        Proportion? hysteresis = null,
        Proportion? minimumCoverage = null)
    {
        Weights = weights ?? EvidenceWeights.Standard;
        Scale = scale ?? EvidenceScale.Standard;
        Line = line ?? Proportion.FromPercent(50);
        Hysteresis = hysteresis ?? Proportion.FromPercent(5);
        MinimumCoverage = minimumCoverage ?? Proportion.FromPercent(40);
        if (Hysteresis >= Line || Hysteresis > Line.Complement)
            throw new ArgumentException("hysteresis must be less than the line of " + Line + " and at most " + Line.Complement + ", but was " + Hysteresis + ".", nameof(hysteresis));
        if (MinimumCoverage == Proportion.Zero)
            throw new ArgumentException("minimumCoverage must be above 0 %, but was " + MinimumCoverage + ".", nameof(minimumCoverage));
    }

    /// <summary>Standard weights and scale; line 50 %, hysteresis 5 points, minimum coverage 40 %.</summary>
    public static RelationshipPolicy Standard { get; } = new();

    /// <summary>The weights of the evidence.</summary>
    public EvidenceWeights Weights { get; }

    /// <summary>How evidence is scaled.</summary>
    public EvidenceScale Scale { get; }

    /// <summary>The score from which an axis is high; 50 % by default.</summary>
    public Proportion Line { get; }

    /// <summary>How far beyond the line a score must be to leave a previous side; 5 points by default.</summary>
    public Proportion Hysteresis { get; }

    /// <summary>The least coverage of each axis for a type; 40 % by default.</summary>
    public Proportion MinimumCoverage { get; }

    /// <summary>The relationship of a row.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="cost">Its switching cost.</param>
    public RelationshipAssessment Assess(in CustomerRow row, in SwitchingCost cost)
    {
        var bond = AssessAxis(EvidenceWeights.BondItems, row, cost);
        var commitment = AssessAxis(EvidenceWeights.CommitmentItems, row, cost);
        var bondSide = new AxisSide(bond, BondLine(row.PreviousType));
        var commitmentSide = new AxisSide(commitment, CommitmentLine(row.PreviousType));

        var type = TypeOf(bondSide.IsHigh, commitmentSide.IsHigh);
        var gaps = GapsOf(row, cost, bond, commitment, type);
        var isCertain = bondSide.IsCertain && commitmentSide.IsCertain;
        var sides = bondSide.Reasons(Line, RowReasons.BondHigh, RowReasons.BondLow, RowReasons.BondHeld)
            | commitmentSide.Reasons(Line, RowReasons.CommitmentHigh, RowReasons.CommitmentLow, RowReasons.CommitmentHeld);
        var known = new RelationshipAssessment { Bond = bond, Commitment = commitment };
        if (gaps != RowReasons.None)
            return known with { Reasons = gaps == RowReasons.CaptiveUnconfirmed ? gaps | sides : gaps };
        return known with
        {
            Type = type,
            Certainty = isCertain ? Certainty.Certain : Certainty.Likely,
            Reasons = sides | (isCertain ? RowReasons.RelationshipCertain : RowReasons.RelationshipLikely),
        };
    }

    /// <summary>What each item of evidence adds to its axis, those of the bond first; unknown items too.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="cost">Its switching cost.</param>
    public IReadOnlyList<EvidenceContribution> Contributions(in CustomerRow row, in SwitchingCost cost)
    {
        var contributions = new List<EvidenceContribution>(10);
        foreach (var axis in new[] { EvidenceWeights.BondItems, EvidenceWeights.CommitmentItems })
        {
            foreach (var item in axis)
            {
                var value = Scale.ValueOf(item, row, cost);
                contributions.Add(new(item, Weights.Of(item), value is { } known ? Proportion.FromBasisPoints(known) : null));
            }
        }

        return contributions.AsReadOnly();
    }

    /// <summary>The line in force for the bond after a previous type, in basis points.</summary>
    internal int BondLine(RelationshipType previous) =>
        LineAfter(previous, previous is RelationshipType.Captive or RelationshipType.Partnership);

    /// <summary>The line in force for the commitment after a previous type, in basis points.</summary>
    internal int CommitmentLine(RelationshipType previous) =>
        LineAfter(previous, previous is RelationshipType.Developing or RelationshipType.Partnership);

    private int LineAfter(RelationshipType previous, bool wasHigh)
    {
        if (previous == RelationshipType.Unknown)
            return Line.BasisPoints;
        return wasHigh ? Line.BasisPoints - Hysteresis.BasisPoints : Line.BasisPoints + Hysteresis.BasisPoints;
    }

    private AxisAssessment AssessAxis(EvidenceItem[] items, in CustomerRow row, in SwitchingCost cost)
    {
        var tally = default(AxisTally);
        foreach (var item in items)
        {
            var isAtLeast = item == EvidenceItem.LockIn && cost.Completeness == Completeness.Partial;
            tally.Add(Weights.Of(item), Scale.ValueOf(item, row, cost), isAtLeast);
        }

        return tally.Assess();
    }

    private static RelationshipType TypeOf(bool bondIsHigh, bool commitmentIsHigh) => (bondIsHigh, commitmentIsHigh) switch
    {
        (true, true) => RelationshipType.Partnership,
        (true, false) => RelationshipType.Captive,
        (false, true) => RelationshipType.Developing,
        (false, false) => RelationshipType.Transactional,
    };

    private RowReasons GapsOf(
        in CustomerRow row, in SwitchingCost cost, in AxisAssessment bond, in AxisAssessment commitment, RelationshipType type)
    {
        var gaps = RowReasons.None;
        if (bond.Coverage < MinimumCoverage)
            gaps |= RowReasons.BondCoverageLow;
        if (commitment.Coverage < MinimumCoverage)
            gaps |= RowReasons.CommitmentCoverageLow;
        if (cost.LockInBasisPoints is null && row.Alternatives < 0 && row.ShareOfWallet < 0)
            gaps |= RowReasons.BindingEvidenceMissing;
        if (gaps == RowReasons.None && type == RelationshipType.Captive && row.Satisfaction < 0 && row.MutualBenefit < 0)
            gaps |= RowReasons.CaptiveUnconfirmed;
        return gaps;
    }
}
