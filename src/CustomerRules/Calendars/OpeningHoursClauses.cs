using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

/// <summary>Guards of opening hours.</summary>
internal static class OpeningHoursClauses
{
    /// <summary>Seconds from midnight; refuses a time between two seconds.</summary>
    public static int PartOfSecond(
        this IGuardClause _,
        LocalTime time,
        [CallerArgumentExpression(nameof(time))] string? name = null)
    {
        var second = (time.Hour * 3_600) + (time.Minute * 60) + time.Second;
        return LocalTime.FromSecondsSinceMidnight(second) == time
            ? second
            : throw new ArgumentException(FormattableString.Invariant($"{name} must be a whole second, but was {time:HH:mm:ss.fffffffff}."), name);
    }

    /// <summary>A sorted copy of the hours of a day; refuses two that overlap.</summary>
    public static OpeningHours[] Overlap(
        this IGuardClause _,
        OpeningHours[]? hours,
        [CallerArgumentExpression(nameof(hours))] string? name = null)
    {
        var sorted = (OpeningHours[])Guard.Against.Null(hours, name).Clone();
        Array.Sort(sorted, Comparer<OpeningHours>.Create((left, right) => left.OpensAt.CompareTo(right.OpensAt)));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].OpensAt < sorted[i - 1].ClosesAt)
                throw new ArgumentException(name + " must not overlap, but " + sorted[i - 1] + " and " + sorted[i] + " do.", name);
        }

        return sorted;
    }
}
