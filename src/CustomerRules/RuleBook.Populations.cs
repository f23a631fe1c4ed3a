using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using CustomerRules.Populations;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>A population into which customers are taken one by one, at this rule book's scale.</summary>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public PopulationTally StartPopulation(LocalDate asOf) => new(asOf, Scale);

    /// <summary>How many customers stand where, by raw tier, relationship type and trade pattern, and what they are worth.</summary>
    /// <param name="customers">The customers, each once, in any order.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="boundaries">The boundaries of the tiers, as for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</param>
    /// <remarks>Customers are judged one after another; nothing is kept of their facts.</remarks>
    /// <exception cref="ArgumentNullException">An argument or a customer is null.</exception>
    /// <exception cref="ArgumentException">A customer comes twice, or the boundaries are of another basis, date or period.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/>, or an amount or date of a customer, is out of range; for a customer the message names it.</exception>
    public PopulationView ViewPopulation(IEnumerable<CustomerFacts> customers, LocalDate asOf, TierBoundaries boundaries)
    {
        var tally = StartPopulation(asOf);
        Guard.Against.Null(boundaries).Require(Tiers.Basis, tally.Day);
        foreach (var facts in Guard.Against.Null(customers))
        {
            var row = Guard.Against.Null(facts, nameof(customers)).ToRowOfMany(asOf, Tiers.Basis);
            tally.Add(facts.CustomerId, row, Assess(row, boundaries));
        }

        return tally.ToView();
    }
}
