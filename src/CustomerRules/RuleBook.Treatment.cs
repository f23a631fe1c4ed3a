using System;
using CustomerRules.Decisions;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers;
using CustomerRules.Tiers.Treatment;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>What a customer is to get, for a person to confirm.</summary>
    /// <param name="facts">What is known of it: whether it is a natural person.</param>
    /// <param name="tier">Its tier, as kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined.</exception>
    public Recommendation<TreatmentAssessment> RecommendTreatment(CustomerFacts facts, CustomerTier tier) =>
        Treatments.Recommend(tier, Guard.Against.Null(facts).IsNaturalPerson);

    /// <summary>Judges a request for a concession, for a person to confirm.</summary>
    /// <param name="facts">What is known of the customer: its trade, and whether it is a natural person.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="tier">Its tier, as kept.</param>
    /// <param name="requested">What it asks for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="requested"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined, or an amount or date is out of range.</exception>
    public Recommendation<ConcessionAssessment> JudgeConcession(CustomerFacts facts, LocalDate asOf, CustomerTier tier, Concession requested)
    {
        var row = Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis);
        return Concessions.Judge(requested, tier, Profitability.Assess(row).Flag, Treatments, facts.IsNaturalPerson);
    }

    /// <summary>Whether a request calls for a deposit, for a person to confirm.</summary>
    /// <param name="tier">The customer's tier, as kept.</param>
    /// <param name="effortMinutes">How long the request takes, 0 or more minutes; null where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, <paramref name="effortMinutes"/> is negative, or the deposit is beyond the range of <see cref="Scale"/>.</exception>
    public Recommendation<DepositAssessment> JudgeDeposit(CustomerTier tier, int? effortMinutes) => Deposits.Judge(tier, effortMinutes, Scale);

    /// <summary>What a purchase earns a customer, and the trailing year's value as its turnover.</summary>
    /// <param name="facts">What is known of the customer: its trade, and whether it is a natural person.</param>
    /// <param name="tier">Its tier, as kept.</param>
    /// <param name="purchase">The amount of the purchase at list prices, in the ledger currency; 0 or less earns nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not defined, or an amount is beyond the range of <see cref="Scale"/>.</exception>
    public IncentiveAssessment AssessIncentives(CustomerFacts facts, CustomerTier tier, decimal purchase) =>
        Incentives.Assess(purchase, Guard.Against.Null(facts).Trade.Value, tier, Treatments, facts.IsNaturalPerson, Scale);
}
