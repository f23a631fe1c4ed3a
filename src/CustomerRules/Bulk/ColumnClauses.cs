using System;
using System.Globalization;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Bulk;

/// <summary>Guard clauses on the shape of columns.</summary>
internal static class ColumnClauses
{
    /// <summary>Refuses a column that is neither absent nor as long as there are rows.</summary>
    public static void LengthOtherThan(this IGuardClause _, int rows, int length, string name = "column")
    {
        if (length != 0 && length != rows)
        {
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "{0} must have one value for each of the {1:#,0} rows, or none at all, but had {2:#,0}.", name, rows, length),
                name);
        }
    }

    /// <summary>Refuses the index of a row that there is not.</summary>
    public static void OtherRow(this IGuardClause _, int index, int rows)
    {
        if (index < 0 || index >= rows)
        {
            throw new ArgumentOutOfRangeException(
                nameof(index),
                rows == 0
                    ? FormattableString.Invariant($"index must be that of a row, of which there are none, but was {index:#,0}.")
                    : FormattableString.Invariant($"index must be between 0 and {rows - 1:#,0}, but was {index:#,0}."));
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

    /// <summary>Refuses a column of answers that shares memory with another one, or with a column of facts; facts may share theirs.</summary>
    public static void Overlap(this IGuardClause _, CustomerColumns facts, AssessmentColumns answers)
    {
        for (var one = 0; one < AssessmentColumns.Places; one++)
        {
            var place = answers.PlaceOf(one);
            for (var other = 0; other < one; other++)
            {
                if (place.Overlaps(answers.PlaceOf(other)))
                    throw new ArgumentException(Shared(one, AssessmentColumns.NameOf(other) + " of the answers"), nameof(answers));
            }

            for (var fact = 0; fact < CustomerColumns.Places; fact++)
            {
                if (place.Overlaps(facts.PlaceOf(fact)))
                    throw new ArgumentException(Shared(one, CustomerColumns.NameOf(fact) + " of the facts"), nameof(answers));
            }
        }
    }

    private static string Shared(int answer, string other) =>
        AssessmentColumns.NameOf(answer) + " of the answers must have memory of its own, but overlaps " + other + ".";
}
