using System;
using System.Globalization;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk;

/// <summary>Guard clauses on the shape of columns.</summary>
internal static class ColumnClauses
{
    /// <summary>Refuses a column that is neither absent nor as long as there are rows.</summary>
    public static void LengthOtherThan(this IGuardClause _, int rows, int length)
    {
        if (length != 0 && length != rows)
        {
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "column must have one value for each of the {0:#,0} rows, or none at all, but had {1:#,0}.", rows, length),
                "column");
        }
    }

    /// <summary>Refuses columns of answers on another number of rows than there are facts of.</summary>
    public static void OtherRows(this IGuardClause _, int facts, int answers)
    {
        if (facts != answers)
        {
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "answers must have as many rows as facts, {0:#,0}, but had {1:#,0}.", facts, answers), nameof(answers));
        }
    }

    /// <summary>Refuses a column of answers that shares memory with another one, or with a column of facts.</summary>
    public static void Overlap(this IGuardClause _, CustomerColumns facts, AssessmentColumns answers)
    {
    }
}
