using System;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Occasions;

/// <summary>Guards of occasions.</summary>
internal static class OccasionClauses
{
    /// <summary>Refuses a name of an enum that is not defined, and the one that says nothing.</summary>
    public static TEnum UndefinedOrUnsaid<TEnum>(
        this IGuardClause guard,
        TEnum value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        guard.UndefinedEnum(value, name).Equals(default(TEnum))
            ? throw new ArgumentOutOfRangeException(name, name + " must not be " + value + ".")
            : value;
}
