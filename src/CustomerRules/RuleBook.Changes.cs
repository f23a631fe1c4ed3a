using System;
using System.Collections.Generic;
using CustomerRules.Changes;
using CustomerRules.Internal.Guards;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime;

namespace CustomerRules;

public sealed partial class RuleBook
{
    /// <summary>What would change the decisions on a customer, and which question would settle its relationship type.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="asOf">The date of assessment.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(CustomerFacts, LocalDate, TierBoundaries)"/>.</exception>
    public ChangeAnalysis WhatWouldChange(CustomerFacts facts, LocalDate asOf, TierBoundaries boundaries) =>
        new(this, Guard.Against.Null(facts).ToRow(asOf, Tiers.Basis), boundaries);

    /// <summary>What would change the decisions on a row, and which question would settle its relationship type.</summary>
    /// <param name="row">The row.</param>
    /// <param name="boundaries">The boundaries of the tiers.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(in CustomerRow, TierBoundaries)"/>.</exception>
    public ChangeAnalysis WhatWouldChange(in CustomerRow row, TierBoundaries boundaries) => new(this, row, boundaries);

    /// <summary>Who would move under changed rules, before they are published.</summary>
    /// <param name="changed">The changed rules.</param>
    /// <param name="customers">The population, as each rule book is to judge it.</param>
    /// <param name="asOf">The date of assessment; 1900-01-01 to 2199-12-31.</param>
    /// <param name="before">The boundaries of these rules; null to find them from the tier values of the customers, unknown ones left out.</param>
    /// <param name="after">The boundaries of the changed rules; null to find them likewise by the changed tier policy.</param>
    /// <remarks>Cost: two assessments a customer, and boundaries that are not given.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> or <paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">A customer is null, or boundaries are of another basis, date or period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or date is out of range.</exception>
    public RuleChangePreview Preview(
        RuleBook changed, IEnumerable<CustomerFacts> customers, LocalDate asOf, TierBoundaries? before = null, TierBoundaries? after = null)
    {
        Guard.Against.Null(changed);
        var facts = Guard.Against.NullElements(customers);
        var rows = Array.ConvertAll(facts, one => one.ToRowOfMany(asOf, Tiers.Basis));
        var rowsAfter = changed.Tiers.Basis.Equals(Tiers.Basis) ? rows : Array.ConvertAll(facts, one => one.ToRowOfMany(asOf, changed.Tiers.Basis));
        return Preview(
            changed, Array.ConvertAll(facts, one => (string?)one.CustomerId), rows, rowsAfter,
            before ?? BoundariesOf(Tiers, rows, asOf), after ?? BoundariesOf(changed.Tiers, rowsAfter, asOf));
    }

    /// <summary>Who would move under changed rules, before they are published.</summary>
    /// <param name="changed">The changed rules, of the same tier basis, since a row holds one tier value.</param>
    /// <param name="rows">The population.</param>
    /// <param name="before">The boundaries of these rules; null to find them from the tier values of the rows, unknown ones left out, for any date.</param>
    /// <param name="after">The boundaries of the changed rules; null to find them likewise by the changed tier policy.</param>
    /// <remarks>Cost: two assessments a row, and boundaries that are not given.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is out of range, with its index in the message, or bases or dates do not match.</exception>
    public RuleChangePreview Preview(RuleBook changed, IEnumerable<CustomerRow> rows, TierBoundaries? before = null, TierBoundaries? after = null)
    {
        if (!Guard.Against.Null(changed).Tiers.Basis.Equals(Tiers.Basis))
        {
            throw new ArgumentException(
                "Rows hold one tier value: the changed rules must rate " + Tiers.Basis + ", but rate " + changed.Tiers.Basis + ".", nameof(changed));
        }

        CustomerRow[] all = rows is null ? throw new ArgumentNullException(nameof(rows)) : [.. rows];
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Problem is { } problem)
                throw new ArgumentException(FormattableString.Invariant($"rows[{i}]: {problem}"), nameof(rows));
        }

        return Preview(changed, new string?[all.Length], all, all, before ?? BoundariesOf(Tiers, all, null), after ?? BoundariesOf(changed.Tiers, all, null));
    }

    private RuleChangePreview Preview(RuleBook changed, string?[] ids, CustomerRow[] rows, CustomerRow[] rowsAfter, TierBoundaries before, TierBoundaries after)
    {
        var customers = new (string?, RowAssessment, RowAssessment)[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            customers[i] = (ids[i], Assess(rows[i], before), changed.Assess(rowsAfter[i], after));
        return new(before, after, customers);
    }

    /// <summary>The relationship alone.</summary>
    internal RelationshipAssessment RelationshipOf(in CustomerRow row) => Relationships.Assess(row, SwitchingCosts.Assess(row));

    private static TierBoundaries BoundariesOf(TierPolicy tiers, CustomerRow[] rows, LocalDate? asOf)
    {
        var values = new List<long>(rows.Length);
        foreach (var row in rows)
        {
            if (row.TierValue != CustomerRow.UnknownAmount)
                values.Add(row.TierValue);
        }

        return tiers.FindBoundaries(values.ToArray(), asOf);
    }
}
