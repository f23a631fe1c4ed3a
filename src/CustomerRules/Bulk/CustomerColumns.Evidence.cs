using System;

namespace CustomerRules.Bulk;

public sealed partial class CustomerColumns
{
    /// <summary>Probabilities that the replacement fails; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> Probability { get; private set; }

    /// <summary>How critical the purchases are; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> Criticality { get; private set; }

    /// <summary>Qualified alternative suppliers; 0 to 10,000, or <see cref="CustomerRow.UnknownCount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> Alternatives { get; private set; }

    /// <summary>Our shares of the customers' wallets; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> ShareOfWallet { get; private set; }

    /// <summary>Shares of our product categories that the customers buy; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> CategoryShare { get; private set; }

    /// <summary>How far the customers plan ahead with us; 0 to 1,200 months, or <see cref="CustomerRow.UnknownCount"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> HorizonMonths { get; private set; }

    /// <summary>The customers' satisfaction; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> Satisfaction { get; private set; }

    /// <summary>Mutual benefit as the customers see it; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> MutualBenefit { get; private set; }

    /// <summary>Whether the customers judge future capability; 1 yes, 0 no, or <see cref="CustomerRow.UnknownAnswer"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<sbyte> JudgesFuture { get; private set; }

    /// <summary>Shares of purchases decided by price; 0 to 10,000 basis points, or <see cref="CustomerRow.UnknownShare"/>. Empty where absent: unknown for every row.</summary>
    public ReadOnlyMemory<short> PriceLed { get; private set; }

    /// <summary>The same columns with another <see cref="Probability"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithProbability(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Probability = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Criticality"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithCriticality(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Criticality = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Alternatives"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithAlternatives(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Alternatives = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="ShareOfWallet"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithShareOfWallet(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.ShareOfWallet = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="CategoryShare"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithCategoryShare(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.CategoryShare = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="HorizonMonths"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithHorizonMonths(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.HorizonMonths = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="Satisfaction"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithSatisfaction(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.Satisfaction = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="MutualBenefit"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithMutualBenefit(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.MutualBenefit = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="JudgesFuture"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithJudgesFuture(ReadOnlyMemory<sbyte> column)
    {
        var copy = Copy(column.Length);
        copy.JudgesFuture = column;
        return copy;
    }

    /// <summary>The same columns with another <see cref="PriceLed"/>.</summary>
    /// <param name="column">One value a row; empty for none.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is neither empty nor as long as there are rows.</exception>
    public CustomerColumns WithPriceLed(ReadOnlyMemory<short> column)
    {
        var copy = Copy(column.Length);
        copy.PriceLed = column;
        return copy;
    }
}
