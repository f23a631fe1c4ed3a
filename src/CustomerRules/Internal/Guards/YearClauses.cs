using System;
using System.Runtime.CompilerServices;

namespace CustomerRules.Internal.Guards;

/// <summary>Guards of years, which are written without separators.</summary>
internal static class YearClauses
{
    public static int YearOutOfRange(
        this IGuardClause _,
        int year,
        int min,
        int max,
        [CallerArgumentExpression(nameof(year))] string? name = null) =>
        year >= min && year <= max
            ? year
            : throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{name} must be between {min} and {max}, but was {year}."));
}
