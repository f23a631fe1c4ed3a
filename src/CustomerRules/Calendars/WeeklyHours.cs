using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

/// <summary>The opening hours of each weekday; a weekday without any is closed.</summary>
/// <remarks>
/// Hours of one day may touch but not overlap; hours through midnight may meet those of the day after, and what is open twice counts once.
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed partial class WeeklyHours
{
    private const int Days = 7;

    private readonly OpeningHours[][] hours;

    private WeeklyHours(OpeningHours[][] hours) => this.hours = hours;

    /// <summary>Closed on every weekday.</summary>
    public static WeeklyHours Closed { get; } = new([[], [], [], [], [], [], []]);

    /// <summary>Monday to Friday 09:00-17:00.</summary>
    public static WeeklyHours MondayToFriday { get; } = Closed.WithMondayToFriday(OpeningHours.Between(new(9, 0), new(17, 0)));

    /// <summary>Every day 00:00-24:00.</summary>
    public static WeeklyHours AlwaysOpen { get; } = Closed.WithEveryDay(OpeningHours.WholeDay);

    /// <summary>The hours of a weekday, by opening; empty where it is closed.</summary>
    /// <param name="day">The weekday; Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no weekday.</exception>
    public IReadOnlyList<OpeningHours> this[IsoDayOfWeek day] => Array.AsReadOnly(hours[IndexOf(day)]);

    /// <summary>Whether a weekday has hours.</summary>
    internal bool IsEverOpen => Array.Exists(hours, day => day.Length > 0);

    /// <summary>The same hours, but others on one weekday.</summary>
    /// <param name="day">The weekday; Monday to Sunday.</param>
    /// <param name="hours">Its hours, in any order; none: closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    /// <exception cref="ArgumentException">Two hours overlap.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no weekday.</exception>
    public WeeklyHours With(IsoDayOfWeek day, params OpeningHours[] hours)
    {
        var changed = (OpeningHours[][])this.hours.Clone();
        changed[IndexOf(day)] = Guard.Against.Overlap(hours);
        return new(changed);
    }

    /// <summary>The same hours, but others from Monday to Friday.</summary>
    /// <param name="hours">The hours of each of the five days, in any order; none: closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    /// <exception cref="ArgumentException">Two hours overlap.</exception>
    public WeeklyHours WithMondayToFriday(params OpeningHours[] hours) => WithFirst(5, Guard.Against.Overlap(hours));

    /// <summary>The same hours on all seven days.</summary>
    /// <param name="hours">The hours of each day, in any order; none: closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    /// <exception cref="ArgumentException">Two hours overlap.</exception>
    public WeeklyHours WithEveryDay(params OpeningHours[] hours) => WithFirst(Days, Guard.Against.Overlap(hours));

    /// <summary>The hours of a day number; day 0, 1970-01-01, was a Thursday.</summary>
    internal OpeningHours[] Of(int day) => hours[(((day % Days) + 3 + Days) % Days)];

    /// <summary>The hours of the first open weekday from Monday on; null where every one is closed.</summary>
    internal OpeningHours[]? OfFirstOpenDay() => Array.Find(hours, day => day.Length > 0);

    private static int IndexOf(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day - 1
        : throw new ArgumentOutOfRangeException(nameof(day), FormattableString.Invariant($"day must be a weekday, Monday to Sunday, but was {day:D}."));

    private WeeklyHours WithFirst(int count, OpeningHours[] sorted)
    {
        var changed = (OpeningHours[][])hours.Clone();
        for (var i = 0; i < count; i++)
            changed[i] = sorted;
        return new(changed);
    }
}
