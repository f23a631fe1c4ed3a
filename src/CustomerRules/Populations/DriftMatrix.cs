using System;
using System.Globalization;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Populations;

/// <summary>Who went from where to where between two dates, by one part of the position; with a row for new and a column for gone customers.</summary>
/// <typeparam name="TPart">The part: tier, relationship type or trade pattern.</typeparam>
/// <remarks>
/// Conserved: what leaves a value, or stays at it, is who stood there on the first date, and what arrives is who stands there on the second.
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class DriftMatrix<TPart>
    where TPart : struct, Enum
{
    /// <summary>By value before and value after, each plus one; 0 stands for absent.</summary>
    private readonly DriftFigures[,] ways;

    internal DriftMatrix(DriftFigures[,] ways) => this.ways = ways;

    /// <summary>Who is there on both dates and has another value on the second.</summary>
    public DriftFigures Moved => Sum((before, after) => before > 0 && after > 0 && before != after);

    /// <summary>Who is there on both dates and has one value on both.</summary>
    public DriftFigures Stayed => Sum((before, after) => before > 0 && before == after);

    /// <summary>Who went from one value to another, or stayed.</summary>
    /// <param name="before">The value on the first date.</param>
    /// <param name="after">The value on the second date.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public DriftFigures FromTo(TPart before, TPart after) => ways[Row(Guard.Against.UndefinedEnum(before)), Row(Guard.Against.UndefinedEnum(after))];

    /// <summary>Who is there on the second date only, with this value.</summary>
    /// <param name="after">The value on the second date.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is not defined.</exception>
    public DriftFigures New(TPart after) => ways[0, Row(Guard.Against.UndefinedEnum(after))];

    /// <summary>Who is there on the first date only, with this value.</summary>
    /// <param name="before">The value on the first date.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="before"/> is not defined.</exception>
    public DriftFigures Gone(TPart before) => ways[Row(Guard.Against.UndefinedEnum(before)), 0];

    /// <summary>All who stood at a value on the first date: the sum of its row, the gone ones too.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public DriftFigures First(TPart value)
    {
        var row = Row(Guard.Against.UndefinedEnum(value));
        return Sum((before, _) => before == row);
    }

    /// <summary>All who stand at a value on the second date: the sum of its column, the new ones too.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public DriftFigures Second(TPart value)
    {
        var column = Row(Guard.Against.UndefinedEnum(value));
        return Sum((_, after) => after == column);
    }

    /// <summary>Invariant text such as <c>TradePattern: 12 moved, 80 stayed</c>.</summary>
    public override string ToString() =>
        typeof(TPart).Name + FormattableString.Invariant($": {Moved.Customers:#,0} moved, {Stayed.Customers:#,0} stayed");

    private static int Row(TPart value) => Convert.ToInt32(value, CultureInfo.InvariantCulture) + 1;

    private DriftFigures Sum(Func<int, int, bool> isCounted)
    {
        var sum = default(DriftFigures);
        for (var before = 0; before < ways.GetLength(0); before++)
        {
            for (var after = 0; after < ways.GetLength(1); after++)
            {
                if (isCounted(before, after))
                    sum = sum.Plus(ways[before, after]);
            }
        }

        return sum;
    }
}
