using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Tiers.Potential;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>Whether a customer is a key account.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="totals">What all customers together bring; null where unknown. <see cref="TotalsOf"/> adds them up.</param>
    /// <returns>The standing, each criterion and the figures; <c>rules.KeyAccounts.Explain</c> tells the reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range; the message names it, its value and the bounds.</exception>
    public KeyAccountAssessment AssessKeyAccount(CustomerFacts facts, LocalDate asOf, PopulationTotals? totals) =>
        KeyAccounts.Assess(Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), totals);

    /// <summary>Whether a row is a key account.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="totals">What all customers together bring; null where unknown.</param>
    /// <exception cref="ArgumentException">The row is out of range.</exception>
    public KeyAccountAssessment AssessKeyAccount(in CustomerRow row, PopulationTotals? totals)
    {
        row.Validate();
        return KeyAccounts.Assess(row, totals);
    }

    /// <summary>What customers together bring: each amount rounded half to even to minor units once, then added exactly. What is unknown is left out; a sum of which nothing is known is unknown.</summary>
    /// <param name="customers">The customers, each once.</param>
    /// <exception cref="ArgumentException"><paramref name="customers"/> is null or has a null element; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond the range of <see cref="Scale"/>, or a sum beyond +-10^20.</exception>
    public PopulationTotals TotalsOf(IEnumerable<CustomerFacts> customers)
    {
        decimal? value = null;
        decimal? contribution = null;
        foreach (var customer in Guard.Against.NullElements(customers))
        {
            value = Plus(value, customer.Trade.Value, nameof(customer.Trade.Value), customer);
            contribution = Plus(contribution, customer.Trade.Contribution, nameof(customer.Trade.Contribution), customer);
        }

        return new(value, contribution);

        decimal? Plus(decimal? sum, decimal? amount, string name, CustomerFacts customer) =>
            amount is { } known ? (sum ?? 0) + Scale.ToAmount(MinorUnits(known, name, customer)) : sum;

        long MinorUnits(decimal amount, string name, CustomerFacts customer) => Scale.TryToMinorUnits(amount, out var minorUnits)
            ? minorUnits
            : Scale.ToMinorUnits(amount, name + " of customer '" + customer.CustomerId + "'");
    }
}
