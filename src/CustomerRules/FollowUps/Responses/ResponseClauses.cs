using System;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.FollowUps.Responses;

/// <summary>Guards of instants and lengths of time.</summary>
internal static class ResponseClauses
{
    private static readonly Instant First = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant AfterLast = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>Refuses an instant outside the years that dates may have.</summary>
    public static Instant InstantOutOfRange(
        this IGuardClause _,
        Instant value,
        [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= First && value < AfterLast
            ? value
            : throw new ArgumentOutOfRangeException(
                name, name + " must be between 1900-01-01 and 2199-12-31 in UTC, but was " + InstantPattern.ExtendedIso.Format(value) + ".");

    /// <summary>Refuses a length of time that is no target: not whole seconds, none or years without end.</summary>
    public static Duration LengthOutOfRange(
        this IGuardClause _,
        Duration value,
        [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value < Duration.FromSeconds(1) || value > Duration.FromDays(3_650))
        {
            throw new ArgumentOutOfRangeException(
                name, name + " must be between 1 second and 3,650 days, but was " + DurationPattern.Roundtrip.Format(value) + ".");
        }

        return value.SubsecondNanoseconds == 0
            ? value
            : throw new ArgumentException(name + " must be whole seconds, but was " + DurationPattern.Roundtrip.Format(value) + ".", name);
    }
}
