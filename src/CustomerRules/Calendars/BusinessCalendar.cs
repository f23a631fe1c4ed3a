using System;
using System.Collections.Generic;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.Calendars;

/// <summary>When business is open: weekly hours in a time zone, closed dates, and dates with hours of their own.</summary>
/// <remarks>
/// <para>An opening belongs to the date on which it opens, also where it runs through midnight; a date is a working day when something opens on it.
/// Calendars combine with <c>&amp;</c> into one that is open when both are.</para>
/// <para>By daylight saving, a time that the wall clock skips moves forward by the gap; of one that it shows twice, an opening takes the earlier
/// and a closing the later; hours that this turns round are empty, and what is open twice counts once.</para>
/// <para>The first question compiles a calendar to a table of about 160 KB, on which every later one costs the same whatever the span.</para>
/// Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed partial class BusinessCalendar
{
    private readonly BusinessCalendar? left;
    private readonly BusinessCalendar? right;
    private readonly Dictionary<int, OpeningHours[]> dates;
    private readonly YearSet years;

    /// <summary>Kept by calendars made of this one in its zone.</summary>
    private readonly Lazy<WallClock> clock;
    private readonly Lazy<WorkingTimeTable> table;

    private BusinessCalendar(
        DateTimeZone zone, WeeklyHours hours, Dictionary<int, OpeningHours[]> dates, YearSet years,
        BusinessCalendar? left = null, BusinessCalendar? right = null, Lazy<WallClock>? clock = null)
    {
        Zone = zone;
        Hours = hours;
        this.dates = dates;
        this.years = years;
        this.left = left;
        this.right = right;
        this.clock = clock ?? ClockOf(zone);
        table = new(() => this.left is null || this.right is null
            ? TableCompiler.Compile(this.clock.Value, Hours, this.dates)
            : TableCompiler.Compile(this.clock.Value, this.left.Table, this.right.Table, this.dates));
        workingDays = new(() => this.left is null ? WorkingDayTable.Of(this.clock.Value, Hours, this.dates) : WorkingDayTable.Of(Table));
    }

    /// <summary>Monday to Friday 09:00-17:00 in UTC, no closed dates; the holidays of no year are known.</summary>
    public static BusinessCalendar MondayToFriday { get; } = Create(DateTimeZone.Utc, WeeklyHours.MondayToFriday);

    /// <summary>The zone of its wall clock.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The hours of each weekday by the wall clock, without the dates that have their own.</summary>
    public WeeklyHours Hours { get; }

    /// <summary>Compiled when it is first asked, once.</summary>
    private WorkingTimeTable Table => table.Value;

    /// <summary>A calendar of weekly hours, without closed dates; the holidays of no year are known.</summary>
    /// <param name="zone">The zone of the wall clock.</param>
    /// <param name="hours">The hours of each weekday.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BusinessCalendar Create(DateTimeZone zone, WeeklyHours hours) =>
        new(Guard.Against.Null(zone), Guard.Against.Null(hours), [], YearSet.None);

    /// <summary>A calendar that never closes; every year is known.</summary>
    /// <param name="zone">The zone that says where a date begins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static BusinessCalendar AlwaysOpen(DateTimeZone zone) =>
        new(Guard.Against.Null(zone), WeeklyHours.AlwaysOpen, [], YearSet.All);

    /// <summary>The same wall clock in another zone.</summary>
    /// <param name="zone">The zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public BusinessCalendar WithZone(DateTimeZone zone) =>
        new(Guard.Against.Null(zone), Hours, dates, years, left?.WithZone(zone), right?.WithZone(zone));

    /// <summary>The same wall clock in a zone of the tz database that comes with NodaTime.</summary>
    /// <param name="id">The zone, such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The tz database has no such zone.</exception>
    public BusinessCalendar InZone(string id) => WithZone(
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Against.Null(id))
        ?? throw new ArgumentException("id must be a zone of the tz database, such as Asia/Shanghai, but was '" + id + "'.", nameof(id)));

    /// <summary>Holds the zone alone, not the calendar that it is made for.</summary>
    private static Lazy<WallClock> ClockOf(DateTimeZone zone) => new(() => WallClock.Of(zone));
}
