using System;
using System.Collections.Generic;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using CustomerRules.Numbers;
using NodaTime;

namespace CustomerRules.Populations;

/// <summary>Takes in the customers of a population one by one, in any order, each once.</summary>
/// <remarks>
/// <para>Kept of a customer: its id, its position and the value of its trailing year. The view does not depend on the order.</para>
/// <para>Compared by reference. A tally is filled by one thread at a time; the views of parts can be merged.</para>
/// </remarks>
public sealed class PopulationTally
{
    private readonly Dictionary<string, PopulationMember> members = new(StringComparer.Ordinal);

    /// <summary>Nobody yet.</summary>
    /// <param name="asOf">The date as of which the customers are seen; 1900-01-01 to 2199-12-31.</param>
    /// <param name="scale">The decimals of the ledger currency; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is out of range.</exception>
    public PopulationTally(LocalDate asOf, MoneyScale scale = default)
    {
        Day = DayNumber.Of(asOf);
        Scale = scale;
    }

    /// <summary>The date as of which the customers are seen.</summary>
    public LocalDate AsOf => DayNumber.ToDate(Day);

    /// <summary>The decimals of the ledger currency.</summary>
    public MoneyScale Scale { get; }

    /// <summary>How many customers were taken in.</summary>
    public int CustomerCount => members.Count;

    internal int Day { get; }

    /// <summary>Takes in a customer by its raw tier.</summary>
    /// <param name="assessment">What the rules say of it, as of the date of this tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">The assessment is of another date or scale, or the customer was taken in before.</exception>
    public void Add(CustomerAssessment assessment) =>
        Add(Guard.Against.Null(assessment).Facts.CustomerId, assessment.Row, assessment.RowAssessment);

    /// <summary>Takes in a customer by its row and its raw tier.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="row">Its row, as of the date and of the scale of this tally.</param>
    /// <param name="assessment">What the rules say of the row.</param>
    /// <exception cref="ArgumentException">The id is null or empty, the row is out of range, of another date or scale, or the customer was taken in before.</exception>
    public void Add(string customerId, in CustomerRow row, in RowAssessment assessment)
    {
        row.Validate();
        if (row.AsOf != Day || row.Scale != Scale)
            throw new ArgumentException(FormattableString.Invariant($"The row must be as of {AsOf:uuuu-MM-dd} with {Scale} decimals, but was as of {DayNumber.ToDate(row.AsOf):uuuu-MM-dd} with {row.Scale}."), nameof(row));
        Add(customerId, new(assessment.Tier, assessment.Relationship.Type, row.TradePattern), row.Value);
    }

    /// <summary>Takes in a customer at any position, such as one with the tier that is kept rather than the raw one.</summary>
    /// <param name="customerId">The customer; not empty.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="value">The trailing year's value, rounded half to even to the scale; null where unknown.</param>
    /// <exception cref="ArgumentException">The id is null or empty, or the customer was taken in before; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is beyond the money range.</exception>
    public void Add(string customerId, CustomerPosition position, decimal? value) =>
        Add(customerId, position, value is { } known ? Scale.ToMinorUnits(known, nameof(value)) : CustomerRow.UnknownAmount);

    /// <summary>The population as taken in so far; later customers do not change it.</summary>
    /// <remarks>Cost: a copy of what is kept of the customers.</remarks>
    public PopulationView ToView() => new(new(members, StringComparer.Ordinal), Day, Scale);

    private void Add(string customerId, CustomerPosition position, long value)
    {
        if (members.ContainsKey(Guard.Against.NullOrEmpty(customerId)))
            throw new ArgumentException("Each customer must be added once, but '" + customerId + "' was added before.", nameof(customerId));
        members.Add(customerId, new(position.Index, value));
    }
}
