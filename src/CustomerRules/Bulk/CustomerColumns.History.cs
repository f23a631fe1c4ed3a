using System;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.Bulk;

public sealed partial class CustomerColumns
{
    /// <summary>The relationship types before this assessment; one byte each. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<RelationshipType> PreviousType { get; private set; }

    /// <summary>The tiers before this assessment; one byte each. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<CustomerTier> PreviousTier { get; private set; }

    /// <summary>The dates since which the previous tiers hold; in days since 1970-01-01, 1900-01-01 to 2199-12-31, or <see cref="CustomerRow.UnknownDate"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> PreviousTierSince { get; private set; }

    /// <summary>The tiers that a person set in place of the rated ones; one byte each. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<CustomerTier> OverrideTier { get; private set; }

    /// <summary>The first dates on which the overrides are no longer in force; in days since 1970-01-01, 1900-01-01 to 2199-12-31, or <see cref="CustomerRow.UnknownDate"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> OverrideExpires { get; private set; }

    /// <summary>The dates on which the overrides were set; in days since 1970-01-01, 1900-01-01 to 2199-12-31, or <see cref="CustomerRow.UnknownDate"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> OverrideSet { get; private set; }

    /// <summary>Whether the customers influence others; 1 yes, 0 no, or <see cref="CustomerRow.UnknownAnswer"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<sbyte> Influential { get; private set; }

    /// <summary>Whether something is open between the customers and us; 1 yes, 0 no, or <see cref="CustomerRow.UnknownAnswer"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<sbyte> OpenMatters { get; private set; }

    /// <summary>The same columns with another <see cref="PreviousType"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithPreviousType(ReadOnlyMemory<RelationshipType> column)
    {
        var copy = Copy(column.Length);
        copy.PreviousType = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="PreviousTier"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithPreviousTier(ReadOnlyMemory<CustomerTier> column)
    {
        var copy = Copy(column.Length);
        copy.PreviousTier = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="PreviousTierSince"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithPreviousTierSince(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.PreviousTierSince = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="OverrideTier"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithOverrideTier(ReadOnlyMemory<CustomerTier> column)
    {
        var copy = Copy(column.Length);
        copy.OverrideTier = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="OverrideExpires"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithOverrideExpires(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.OverrideExpires = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="OverrideSet"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithOverrideSet(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.OverrideSet = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Influential"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithInfluential(ReadOnlyMemory<sbyte> column)
    {
        var copy = Copy(column.Length);
        copy.Influential = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="OpenMatters"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithOpenMatters(ReadOnlyMemory<sbyte> column)
    {
        var copy = Copy(column.Length);
        copy.OpenMatters = column;
        return copy;
    }
}
