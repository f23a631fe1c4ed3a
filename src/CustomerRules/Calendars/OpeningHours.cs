using System;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

/// <summary>One opening of a day by the wall clock: from a time on, and until a time that is no longer in it.</summary>
/// <remarks>
/// Whole seconds; at most 24 hours. Hours through midnight belong to the day on which they open.
/// <c>default</c> is the whole day, 00:00-24:00. Hours are equal when both times are. Immutable and thread-safe.
/// </remarks>
public readonly partial struct OpeningHours : IEquatable<OpeningHours>
{
    internal const int SecondsPerDay = 86_400;

    /// <summary>Closing relative to 24:00 of the day of opening, so that <c>default</c> is a whole day.</summary>
    private readonly int closesAfterMidnight;

    private OpeningHours(int opensAt, int closesAt)
    {
        OpensAt = opensAt;
        closesAfterMidnight = closesAt - SecondsPerDay;
    }

    /// <summary>00:00-24:00.</summary>
    public static OpeningHours WholeDay => default;

    /// <summary>The first time that is open.</summary>
    public LocalTime Opens => LocalTime.FromSecondsSinceMidnight(OpensAt);

    /// <summary>The first time that is closed again; 00:00 where that is midnight.</summary>
    public LocalTime Closes => LocalTime.FromSecondsSinceMidnight(ClosesAt % SecondsPerDay);

    /// <summary>Whether <see cref="Closes"/> is a time of the day after; false for hours until midnight.</summary>
    public bool PassesMidnight => closesAfterMidnight > 0;

    /// <summary>Seconds from 00:00 of the day of opening; 0 to 86,399.</summary>
    internal int OpensAt { get; }

    /// <summary>Seconds from 00:00 of the day of opening; after <see cref="OpensAt"/>, by at most 86,400.</summary>
    internal int ClosesAt => closesAfterMidnight + SecondsPerDay;

    /// <summary>Hours within a day.</summary>
    /// <param name="opens">The first time that is open; whole seconds.</param>
    /// <param name="closes">The first time that is closed again; whole seconds, after <paramref name="opens"/>.</param>
    /// <exception cref="ArgumentException">A time is no whole second.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="closes"/> is not after <paramref name="opens"/>.</exception>
    public static OpeningHours Between(LocalTime opens, LocalTime closes)
    {
        int from = Guard.Against.PartOfSecond(opens), until = Guard.Against.PartOfSecond(closes);
        return until > from
            ? new(from, until)
            : throw new ArgumentOutOfRangeException(nameof(closes), "closes must be after opens, " + Text(from) + ", but was " + Text(until) + ".");
    }

    /// <summary>Hours from a time until 24:00.</summary>
    /// <param name="opens">The first time that is open; whole seconds.</param>
    /// <exception cref="ArgumentException"><paramref name="opens"/> is no whole second.</exception>
    public static OpeningHours UntilMidnight(LocalTime opens) => new(Guard.Against.PartOfSecond(opens), SecondsPerDay);

    /// <summary>Hours over midnight, such as 22:00 to 06:00 of the day after.</summary>
    /// <param name="opens">The first time that is open; whole seconds.</param>
    /// <param name="closesNextDay">The first time of the day after that is closed again; whole seconds, at most <paramref name="opens"/>.</param>
    /// <exception cref="ArgumentException">A time is no whole second.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="closesNextDay"/> is after <paramref name="opens"/>: more than 24 hours.</exception>
    public static OpeningHours ThroughMidnight(LocalTime opens, LocalTime closesNextDay)
    {
        int from = Guard.Against.PartOfSecond(opens), until = Guard.Against.PartOfSecond(closesNextDay);
        return until <= from
            ? new(from, until + SecondsPerDay)
            : throw new ArgumentOutOfRangeException(
                nameof(closesNextDay), "closesNextDay must be at or before opens, " + Text(from) + ", 24 hours at most, but was " + Text(until) + ".");
    }

    /// <summary>Hours by seconds from 00:00 of the day of opening.</summary>
    internal static OpeningHours OfSeconds(int opensAt, int closesAt) => new(opensAt, closesAt);
}
