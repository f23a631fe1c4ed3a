using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.Internal;
using CustomerRules.Internal.Guards;
using NodaTime;

namespace CustomerRules.FollowUps.Workloads;

/// <summary>Somebody who makes contacts: with how much capacity, and on which days.</summary>
/// <remarks>
/// An owner works on the working days that the plan's calendar and the owner's own share, less days of leave. Compared by reference. Immutable
/// and thread-safe: each <c>With...</c> returns a new owner.
/// </remarks>
public sealed class Owner
{
    private readonly Dictionary<int, int> exceptions;

    /// <summary>An owner.</summary>
    /// <param name="id">Who; not empty.</param>
    /// <param name="capacityPerDay">The contacts of a working day; 1 to 10,000. Days without work belong in the calendar or in <see cref="WithLeave"/>.</param>
    /// <param name="calendar">The days on which the owner works; null for the days of the plan.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacityPerDay"/> is out of range.</exception>
    public Owner(string id, int capacityPerDay, BusinessCalendar? calendar = null)
        : this(Guard.Against.NullOrEmpty(id), Guard.Against.OutOfRange(capacityPerDay, 1, MaxCapacity, "contacts"), calendar, [])
    {
    }

    private Owner(string id, int capacityPerDay, BusinessCalendar? calendar, Dictionary<int, int> exceptions) =>
        (Id, CapacityPerDay, Calendar, this.exceptions) = (id, capacityPerDay, calendar, exceptions);

    /// <summary>Who.</summary>
    public string Id { get; }

    /// <summary>The contacts of a working day.</summary>
    public int CapacityPerDay { get; }

    /// <summary>The days on which the owner works; null for the days of the plan.</summary>
    public BusinessCalendar? Calendar { get; }

    /// <summary>The most contacts of a working day.</summary>
    internal static int MaxCapacity => 10_000;

    /// <summary>The same owner with another capacity on one date.</summary>
    /// <param name="date">The date; 1900-01-01 to 2199-12-31. One on which the owner does not work stays without work.</param>
    /// <param name="capacity">The contacts of that date; 0 to 10,000; 0 is a day of leave.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> or <paramref name="capacity"/> is out of range.</exception>
    public Owner WithCapacity(LocalDate date, int capacity)
    {
        var day = DayNumber.Of(date);
        Guard.Against.OutOfRange(capacity, 0, MaxCapacity, "contacts");
        return new(Id, CapacityPerDay, Calendar, new(exceptions) { [day] = capacity });
    }

    /// <summary>The same owner, away for some days.</summary>
    /// <param name="from">The first day of leave; 1900-01-01 to 2199-12-31.</param>
    /// <param name="until">The day after the last; not before <paramref name="from"/>.</param>
    /// <remarks>Cost: an entry per day.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A date is out of range, or <paramref name="until"/> is before <paramref name="from"/>.</exception>
    public Owner WithLeave(LocalDate from, LocalDate until)
    {
        var leave = new Planning.PlanningWindow(from, until);
        var days = new Dictionary<int, int>(exceptions);
        for (var day = leave.FromDay; day < leave.UntilDay; day++)
            days[day] = 0;
        return new(Id, CapacityPerDay, Calendar, days);
    }

    /// <summary>Text such as <c>anna, 12 contacts a day</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}, {CapacityPerDay} contacts a day");

    /// <summary>The contacts of a working day of the plan.</summary>
    internal int CapacityOn(int day) =>
        Calendar is { } calendar && !calendar.IsWorkingDay(day) ? 0
        : exceptions.TryGetValue(day, out var capacity) ? capacity
        : CapacityPerDay;
}
