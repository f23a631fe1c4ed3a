using System;
using System.Runtime.CompilerServices;
using CustomerRules.Internal;
using NodaTime;
using NodaTime.Text;

namespace CustomerRules.Calendars;

/// <summary>The weeks of a table of working time: Monday to Sunday in UTC, from one before 1900-01-01, a Monday, to the one of 2199-12-31, so that every date of rows is in them in every zone.</summary>
internal static class TableWeeks
{
    public const int SecondsPerWeek = 604_800;

    /// <summary>Monday 1899-12-25.</summary>
    public const int FirstDay = DayNumber.Min - 7;

    /// <summary>The last begins on Monday 2199-12-30.</summary>
    public const int Count = (DayNumber.Max - FirstDay + 6) / 7;

    private const int NanosecondsPerSecond = 1_000_000_000;

    private const long StartSecond = FirstDay * 86_400L;

    /// <summary>1899-12-25T00:00Z.</summary>
    public static Instant Start { get; } = Instant.FromUnixTimeSeconds(StartSecond);

    /// <summary>2200-01-06T00:00Z.</summary>
    public static Instant End { get; } = Instant.FromUnixTimeSeconds(StartSecond + ((long)Count * SecondsPerWeek));

    /// <summary>The week of a day.</summary>
    public static int Of(int day) => (day - FirstDay) / 7;

    /// <summary>The Monday of a week.</summary>
    public static int Monday(int week) => FirstDay + (week * 7);

    /// <summary>The second of a moment without a fraction, counted from the start.</summary>
    public static long SecondOf(Instant instant) => instant.ToUnixTimeSeconds() - StartSecond;

    /// <summary>The moment of a second counted from the start.</summary>
    public static Instant InstantOf(long second, int nanosecond = 0) =>
        nanosecond == 0 ? Instant.FromUnixTimeSeconds(second + StartSecond) : Instant.FromUnixTimeSeconds(second + StartSecond).PlusNanoseconds(nanosecond);

    /// <summary>A moment as seconds from the start and nanoseconds of the second; refuses one beyond the weeks.</summary>
    public static (long Second, int Nanosecond) Split(Instant instant, [CallerArgumentExpression(nameof(instant))] string? name = null) =>
        instant >= Start && instant <= End
            ? Split(instant - Start)
            : throw new ArgumentOutOfRangeException(
                name, name + " must be between 1899-12-25T00:00:00Z and 2200-01-06T00:00:00Z, but was " + InstantPattern.ExtendedIso.Format(instant) + ".");

    /// <summary>A length as whole seconds and the nanoseconds beyond them, both of its sign.</summary>
    public static (long Second, int Nanosecond) Split(Duration length) => (
        (length.Days * 86_400L) + (length.NanosecondOfDay / NanosecondsPerSecond),
        (int)(length.NanosecondOfDay % NanosecondsPerSecond));

    /// <summary>The sum of two such pairs, its nanoseconds within one second.</summary>
    public static (long Second, int Nanosecond) Sum((long Second, int Nanosecond) left, (long Second, int Nanosecond) right)
    {
        var second = left.Second + right.Second;
        var nanosecond = left.Nanosecond + right.Nanosecond;
        if (nanosecond < 0)
            return (second - 1, nanosecond + NanosecondsPerSecond);
        return nanosecond >= NanosecondsPerSecond ? (second + 1, nanosecond - NanosecondsPerSecond) : (second, nanosecond);
    }
}
