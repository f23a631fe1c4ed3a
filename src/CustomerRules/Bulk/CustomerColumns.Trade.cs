using System;
using CustomerRules.Trade;

namespace CustomerRules.Bulk;

public sealed partial class CustomerColumns
{
    /// <summary>Growth against the year before; -1,000,000 to 1,000,000 basis points, or <see cref="CustomerRow.UnknownRatio"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> Growth { get; private set; }

    /// <summary>Dates of the first positive order; in days since 1970-01-01, 1900-01-01 to 2199-12-31, or <see cref="CustomerRow.UnknownDate"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> FirstOrder { get; private set; }

    /// <summary>Dates of the last positive order; in days since 1970-01-01, 1900-01-01 to 2199-12-31, or <see cref="CustomerRow.UnknownDate"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> LastOrder { get; private set; }

    /// <summary>Dates of the last real contact; in days since 1970-01-01, 1900-01-01 to 2199-12-31, or <see cref="CustomerRow.UnknownDate"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<int> LastContact { get; private set; }

    /// <summary>How the orders are spread over time; one byte each. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<TradePattern> TradePattern { get; private set; }

    /// <summary>The same columns with another <see cref="Growth"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithGrowth(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.Growth = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="FirstOrder"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithFirstOrder(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.FirstOrder = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="LastOrder"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithLastOrder(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.LastOrder = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="LastContact"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithLastContact(ReadOnlyMemory<int> column)
    {
        var copy = Copy(column.Length);
        copy.LastContact = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="TradePattern"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithTradePattern(ReadOnlyMemory<TradePattern> column)
    {
        var copy = Copy(column.Length);
        copy.TradePattern = column;
        return copy;
    }
}
