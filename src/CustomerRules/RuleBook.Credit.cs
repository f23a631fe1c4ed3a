using System;
using CustomerRules.Credit;
using CustomerRules.Decisions;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>Rates how a customer pays and recommends a limit and terms, never better than the ceiling of its raw tier, nor longer than the most days of its treatment, for a person to confirm.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="paymentHistory">How it has paid; <see cref="PaymentHistory.Unknown"/> gives the most careful terms.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, of the same basis as <see cref="Tiers"/>; where they name a date, of that date, and where they name a period, of one that holds it.</param>
    /// <remarks>Where another tier is kept than the raw one, ask <see cref="CreditPolicy.Recommend"/> with it and the most days of its treatment.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The boundaries are of another basis, date or period; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public Recommendation<CreditTerms> RecommendCredit(CustomerFacts facts, PaymentHistory paymentHistory, LocalDate asOf, TierBoundaries boundaries)
    {
        var row = Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis);
        Guard.Against.Null(paymentHistory);
        Guard.Against.Null(boundaries).Require(Tiers.Basis, row.AsOf);
        var tier = boundaries.Rate(row).Tier;
        return Credit.Recommend(row, tier, paymentHistory, Treatments.TreatmentFor(tier).MostCreditDays);
    }
}
