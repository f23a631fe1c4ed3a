using System;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships.Comparison;
using CustomerRules.Relationships.Guarantees;
using CustomerRules.Relationships.Strategy;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>The relationship that is worth having with a customer, by its raw tier, its potential and the evidence.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <returns>The target with its reasons; <c>rules.Targets.Explain</c> tells them.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public TargetAssessment AssessTarget(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) =>
        AssessTarget(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), boundaries);

    /// <summary>The relationship that is worth having with the customer of a row.</summary>
    /// <param name="row">The row, within its documented ranges and of this rule book's scale.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(in CustomerRow, TierBoundaries)"/>.</exception>
    public TargetAssessment AssessTarget(in CustomerRow row, TierBoundaries boundaries)
    {
        row.Validate();
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        var tier = boundaries.Rate(row).Tier;
        return Targets.Assess(row, tier, Potential.Assess(row, tier, boundaries).Kind, RelationshipOf(row));
    }

    /// <summary>How strong a customer is, by its raw tier, and apart from that how willing.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <returns>The quadrant with its reasons; <c>rules.Screening.Explain</c> tells them.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public ScreeningAssessment Screen(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) =>
        Screen(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), boundaries);

    /// <summary>How strong the customer of a row is, and apart from that how willing.</summary>
    /// <param name="row">The row, within its documented ranges and of this rule book's scale.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(in CustomerRow, TierBoundaries)"/>.</exception>
    public ScreeningAssessment Screen(in CustomerRow row, TierBoundaries boundaries)
    {
        row.Validate();
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        return Screening.Assess(row, boundaries.Rate(row).Tier, RelationshipOf(row));
    }

    /// <summary>How the value that we deliver stands to a named rival's, as one customer scores both.</summary>
    /// <param name="ours">How the customer scores us.</param>
    /// <param name="rival">How it scores the rival, on the same scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ours"/> or <paramref name="rival"/> is null.</exception>
    public DeliveredValueComparison CompareValue(DeliveredScores ours, DeliveredScores rival) => DeliveredValue.Compare(ours, rival);

    /// <summary>How well we keep what we guarantee one customer.</summary>
    /// <param name="scores">How well each guarantee and consistency is kept.</param>
    /// <param name="comparison">A comparison with a rival, for a value that is not scored; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public GuaranteeScorecard AssessGuarantees(GuaranteeScores scores, DeliveredValueComparison? comparison = null) =>
        Guarantees.Assess(scores, comparison);
}
