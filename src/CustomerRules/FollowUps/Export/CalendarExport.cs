using System;
using System.Collections.Generic;
using CustomerRules.FollowUps.Persons;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using NodaTime;

namespace CustomerRules.FollowUps.Export;

/// <summary>How plans become calendar files that calendar programs import: iCalendar text.</summary>
/// <remarks>
/// Part of the core and not a package beside it, since it is pure text and needs nothing else. A file has no METHOD: it is a snapshot that programs import,
/// and no message between an organizer and attendees, each of whom would need an address. Source: RFC 5545, sections 3.6 and 3.7.2; RFC 5546, section 3.2.1. Compared by reference. Immutable and thread-safe.
/// </remarks>
public sealed class CalendarExport
{
    private const int LeadsOfPurposes = (int)FollowUpPurpose.Custom + 1;

    private readonly int?[] leadDays;

    /// <summary>An export.</summary>
    /// <param name="component">What a follow-up becomes; not Unknown.</param>
    /// <param name="language">The language of summaries and descriptions.</param>
    /// <param name="uidDomain">What stands after the @ of every UID: a domain of the caller's own keeps UIDs unique in the world; ASCII letters, digits, dots and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="uidDomain"/> is null, empty or holds another character; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public CalendarExport(
        CalendarComponent component = CalendarComponent.Event,
        Language language = Language.English,
        string uidDomain = "customer-rules.invalid")
    {
        Component = Guard.Against.UndefinedEnum(component);
        if (component == CalendarComponent.Unknown)
            throw new ArgumentOutOfRangeException(nameof(component), "component must be Event or ToDo, but was Unknown.");
        Language = Guard.Against.UndefinedEnum(language);
        UidDomain = ValidDomain(uidDomain);
        AlarmTime = new LocalTime(9, 0);
        leadDays = new int?[LeadsOfPurposes];
        for (var i = 0; i < leadDays.Length; i++)
            leadDays[i] = 0;
    }

    private CalendarExport(CalendarExport other, int?[] leadDays)
        : this(other.Component, other.Language, other.UidDomain)
    {
        AlarmTime = other.AlarmTime;
        this.leadDays = leadDays;
    }

    /// <summary>Events of a whole day, in English, UIDs at customer-rules.invalid, an alarm at 09:00 of the day.</summary>
    public static CalendarExport Standard { get; } = new();

    /// <summary>What a follow-up becomes; an event by default.</summary>
    public CalendarComponent Component { get; }

    /// <summary>The language of summaries and descriptions; English by default.</summary>
    public Language Language { get; }

    /// <summary>What stands after the @ of every UID; customer-rules.invalid by default.</summary>
    public string UidDomain { get; }

    /// <summary>The local time of alarms; 09:00 by default.</summary>
    public LocalTime AlarmTime { get; private init; }

    /// <summary>How many days before a follow-up the alarm rings; 0, the day itself, by default; null for no alarm.</summary>
    /// <param name="purpose">What the follow-up is for.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    public int? LeadDaysFor(FollowUpPurpose purpose) => leadDays[(int)Guard.Against.UndefinedEnum(purpose)];

    /// <summary>The same export with alarms at another time.</summary>
    /// <param name="time">The local time; whole minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> has seconds.</exception>
    public CalendarExport WithAlarmTime(LocalTime time) =>
        time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
            ? new(this, leadDays) { AlarmTime = time }
            : throw new ArgumentOutOfRangeException(nameof(time), FormattableString.Invariant($"time must be a whole minute, but was {time:HH:mm:ss.FFFFFFFFF}."));

    /// <summary>The same export with another lead of the alarm.</summary>
    /// <param name="purpose">What the follow-ups are for; not Unknown.</param>
    /// <param name="days">The days before; 0 to 365; null for no alarm.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public CalendarExport WithAlarm(FollowUpPurpose purpose, int? days)
    {
        var changed = (int?[])leadDays.Clone();
        changed[(int)Guard.Against.UnknownEnum(purpose)] = days is { } known ? Guard.Against.OutOfRange(known, 0, 365, "days", nameof(days)) : null;
        return new(this, changed);
    }

    /// <summary>The file of a plan: what is placed, and what an earlier file holds and is no longer planned, as cancelled.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stamp">When the file is made: the DTSTAMP.</param>
    /// <param name="names">What customers are called, by id; a customer that is missing is called by its id; null for none.</param>
    /// <param name="earlier">What the file before said: its <see cref="CalendarDocument.Entries"/>; null for the first.</param>
    /// <param name="existing">What became of earlier follow-ups, each once; null for nothing.</param>
    /// <param name="only">Which follow-ups the file is about, such as those of one owner; null for all.</param>
    /// <remarks>
    /// The same follow-up has the same UID in every file. Its SEQUENCE goes up by one when its date changes, when it is cancelled, and when it comes back.
    /// What an earlier file holds is cancelled where its date or its follow-up is of this plan, which does not place it or not in this file (merged since,
    /// of another owner), and where a person called or put it off. What is done, or this plan says nothing of, is left as it was. Projections are
    /// tentative. Cost: linear in the plan, and a search for each entry.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null, or a key stands twice in <paramref name="earlier"/> or <paramref name="existing"/>; the message names it.</exception>
    public CalendarDocument Write(
        Planning.FollowUpPlan plan,
        Instant stamp,
        IReadOnlyDictionary<string, string>? names = null,
        IEnumerable<CalendarEntry>? earlier = null,
        IEnumerable<Planning.ExistingFollowUp>? existing = null,
        Func<Planning.PlannedFollowUp, bool>? only = null)
    {
        var changes = new CalendarChanges(Guard.Against.Null(plan), only, earlier ?? [], existing ?? []);
        var writer = new CalendarWriter(this, stamp, names);
        return writer.Write(changes);
    }

    private static string ValidDomain(string uidDomain)
    {
        foreach (var character in Guard.Against.NullOrEmpty(uidDomain))
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-'))
                throw new ArgumentException("uidDomain must hold ASCII letters, digits, dots and hyphens alone, but was '" + uidDomain + "'.", nameof(uidDomain));
        }

        return uidDomain;
    }
}
