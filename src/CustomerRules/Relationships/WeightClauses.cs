using System;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;

namespace CustomerRules.Relationships;

/// <summary>Guards of weights: whole points, which add up to 100.</summary>
internal static class WeightClauses
{
    /// <summary>Refuses a weight that is not within 0 to 100 points.</summary>
    public static int WeightOutOfRange(
        this IGuardClause clause,
        int weight,
        [CallerArgumentExpression(nameof(weight))] string? name = null) =>
        clause.OutOfRange(weight, 0, 100, "points", name);

    /// <summary>Refuses weights that do not add up to 100.</summary>
    public static void NotHundred(this IGuardClause _, int sum, string what)
    {
        if (sum != 100)
            throw new ArgumentException(FormattableString.Invariant($"The weights of the {what} must add up to 100, but add up to {sum}."));
    }
}
