using System;
using CustomerRules.Decisions;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Potential;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>What may become of a customer of the lower tiers, by its raw tier.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <returns>The kind, every reason and the figures; <c>rules.Potential.Explain</c> tells the reasons.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public PotentialAssessment AssessPotential(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) =>
        AssessPotential(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), boundaries);

    /// <summary>What may become of a row of the lower tiers, by its raw tier.</summary>
    /// <param name="row">The row, within its documented ranges and of this rule book's scale.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(in CustomerRow, TierBoundaries)"/>.</exception>
    public PotentialAssessment AssessPotential(in CustomerRow row, TierBoundaries boundaries)
    {
        row.Validate();
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        return Potential.Assess(row, boundaries.Rate(row).Tier, boundaries);
    }

    /// <summary>Proposes to serve a customer by self-service, for a person to confirm; never a refusal of service.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <returns>The proposal with its reasons; null where the customer is no self-service candidate.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public Recommendation<ServiceModel>? RecommendSelfService(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries)
    {
        var assessment = AssessPotential(facts, asOf, boundaries);
        return assessment.Kind == PotentialKind.SelfServiceCandidate ? new(ServiceModel.SelfService, Potential.Explain(assessment)) : null;
    }
}
