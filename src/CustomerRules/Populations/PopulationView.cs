using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using CustomerRules.Trade;
using NodaTime;

namespace CustomerRules.Populations;

/// <summary>A population on one date: how many customers stand where, by tier, relationship type and trade pattern, and what they are worth.</summary>
/// <remarks>
/// <para>Every customer stands in exactly one cell, so that cells, rows and totals add up exactly. <see cref="RuleBook.ViewPopulation"/> makes one from customer
/// cards, a <see cref="PopulationTally"/> from customers one by one.</para>
/// <para>Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed class PopulationView
{
    private readonly PopulationFigures[] cells;

    internal PopulationView(Dictionary<string, PopulationMember> members, int day, MoneyScale scale)
    {
        Members = members;
        Day = day;
        Scale = scale;
        cells = Count(members, scale);
    }

    /// <summary>The date as of which the customers are seen.</summary>
    public LocalDate AsOf => DayNumber.ToDate(Day);

    /// <summary>The decimals of the ledger currency.</summary>
    public MoneyScale Scale { get; }

    /// <summary>The whole population.</summary>
    public PopulationFigures Whole => Of();

    /// <summary>The cells in which anybody stands, in the order of tier, relationship and pattern.</summary>
    public IReadOnlyList<PopulationCell> Cells
    {
        get
        {
            var inhabited = new List<PopulationCell>();
            for (var index = 0; index < cells.Length; index++)
            {
                if (cells[index].Customers > 0)
                    inhabited.Add(new(CustomerPosition.At(index), cells[index]));
            }

            return inhabited.AsReadOnly();
        }
    }

    internal Dictionary<string, PopulationMember> Members { get; }

    internal int Day { get; }

    /// <summary>Who stands at one position.</summary>
    /// <param name="position">The position.</param>
    public PopulationFigures At(CustomerPosition position) => cells[position.Index];

    /// <summary>Who stands at every position with these parts: a cell, a row, a column or the whole, as parts are given or left out.</summary>
    /// <param name="tier">The tier; null for every tier.</param>
    /// <param name="relationship">The relationship type; null for every type.</param>
    /// <param name="pattern">The trade pattern; null for every pattern.</param>
    public PopulationFigures Of(CustomerTier? tier = null, RelationshipType? relationship = null, TradePattern? pattern = null)
    {
        var sum = default(PopulationFigures);
        for (var index = 0; index < cells.Length; index++)
        {
            var position = CustomerPosition.At(index);
            if ((tier ?? position.Tier) == position.Tier
                && (relationship ?? position.Relationship) == position.Relationship
                && (pattern ?? position.Pattern) == position.Pattern)
                sum = sum.Plus(cells[index]);
        }

        return sum;
    }

    /// <summary>Where a customer stands; null where it is not in this population.</summary>
    /// <param name="customerId">The customer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customerId"/> is null.</exception>
    public CustomerPosition? PositionOf(string customerId) =>
        Members.TryGetValue(Guard.Against.Null(customerId), out var member) ? member.Position : null;

    /// <summary>The customers at one position, in ordinal order.</summary>
    /// <param name="position">The position.</param>
    public IReadOnlyList<string> CustomersAt(CustomerPosition position)
    {
        var ids = new List<string>();
        foreach (var member in Members)
        {
            if (member.Value.Index == position.Index)
                ids.Add(member.Key);
        }

        ids.Sort(StringComparer.Ordinal);
        return ids.AsReadOnly();
    }

    /// <summary>This population and another one of the same date and scale that shares no customer with it, as one.</summary>
    /// <param name="other">The other population.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another date or scale, or a customer is in both; the message names what.</exception>
    public PopulationView Merge(PopulationView other)
    {
        if (Guard.Against.Null(other).Day != Day || other.Scale != Scale)
            throw new ArgumentException("The views must be of one date and scale, but were " + this + " and " + other + ".", nameof(other));
        var both = new Dictionary<string, PopulationMember>(Members, StringComparer.Ordinal);
        foreach (var member in other.Members)
        {
            if (both.ContainsKey(member.Key))
                throw new ArgumentException("The views must not share a customer, but '" + member.Key + "' is in both.", nameof(other));
            both.Add(member.Key, member.Value);
        }

        return new(both, Day, Scale);
    }

    /// <summary>What changes from this population to that of a later date, or of the same one.</summary>
    /// <param name="later">The later population, of the same scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of an earlier date or of another scale; the message names both.</exception>
    public PopulationDrift DriftTo(PopulationView later) =>
        Guard.Against.Null(later).Day >= Day && later.Scale == Scale
            ? new(this, later)
            : throw new ArgumentException("The later view must not be of an earlier date or of another scale, but the views were " + this + " and " + later + ".", nameof(later));

    /// <summary>Invariant text such as <c>4,372 customers as of 2026-07-01, 2 decimals</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Members.Count:#,0} customers as of {AsOf:uuuu-MM-dd}, {Scale} decimals");

    private static PopulationFigures[] Count(Dictionary<string, PopulationMember> members, MoneyScale scale)
    {
        var customers = new int[CustomerPosition.Positions];
        var known = new int[CustomerPosition.Positions];
        var minorUnits = new decimal[CustomerPosition.Positions];
        foreach (var member in members.Values)
        {
            customers[member.Index]++;
            known[member.Index] += member.IsValueKnown ? 1 : 0;
            minorUnits[member.Index] += member.KnownValue;
        }

        var figures = new PopulationFigures[CustomerPosition.Positions];
        for (var index = 0; index < figures.Length; index++)
            figures[index] = new(customers[index], minorUnits[index] / scale.MinorUnitsPerUnit, customers[index] - known[index]);
        return figures;
    }
}
