using System;

namespace CustomerRules.Bulk;

public sealed partial class CustomerColumns
{
    /// <summary>The value that the tier is made from; in minor units, within the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> TierValue { get; private set; }

    /// <summary>Net amounts of the trailing year; in minor units, within the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> Value { get; private set; }

    /// <summary>The greatest of the last three trailing years' known values; in minor units, 0 to the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> ReferenceSpend { get; private set; }

    /// <summary>Contributions of the trailing year; in minor units, within the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> Contribution { get; private set; }

    /// <summary>What is left of the customers' investments; in minor units, 0 to the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> Investment { get; private set; }

    /// <summary>Sums of the one-off costs of leaving; in minor units, 0 to the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> OneOffCost { get; private set; }

    /// <summary>Losses if the replacement fails; in minor units, 0 to the money range, or <see cref="CustomerRow.UnknownAmount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<long> LossIfItFails { get; private set; }

    /// <summary>The same columns with another <see cref="TierValue"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithTierValue(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.TierValue = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Value"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithValue(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.Value = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="ReferenceSpend"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithReferenceSpend(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.ReferenceSpend = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Contribution"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithContribution(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.Contribution = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Investment"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithInvestment(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.Investment = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="OneOffCost"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithOneOffCost(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.OneOffCost = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="LossIfItFails"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithLossIfItFails(ReadOnlyMemory<long> column)
    {
        var copy = Copy(column.Length);
        copy.LossIfItFails = column;
        return copy;
    }
}
