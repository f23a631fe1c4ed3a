using System;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Fatigue;
using CustomerRules.FollowUps.Occasions;
using CustomerRules.FollowUps.Persons;
using CustomerRules.FollowUps.Sequences;
using CustomerRules.FollowUps.Surveys;
using CustomerRules.Internal.Guards;
using CustomerRules.Reasons;
using CustomerRules.Relationships;
using CustomerRules.Tiers;

namespace CustomerRules.FollowUps;

/// <summary>Plans the next contact with a customer, by cadence and calendar.</summary>
/// <remarks>
/// <para>Counted from the last real contact, else from the last order, else from the date of assessment. Due = anchor + ideal days, rolled forward to
/// a working day; where that passes anchor + maximum days, rolled back instead. Latest = anchor + maximum days rolled back, at least due.</para>
/// <para>Due before the date of assessment: overdue; due is then the first working day on or after it, and latest so many
/// working days later that a backlog can spread. Source: a visiting frequency per customer, with a reminder. Compared by reference. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class FollowUpPolicy
{
    /// <summary>A policy with a cadence and calendar of its own.</summary>
    /// <param name="cadence">How often; null for the standard cadence.</param>
    /// <param name="calendar">The working days; null for Monday to Friday.</param>
    /// <param name="overdueSpreadWorkingDays">The working days over which a backlog may spread; 0 to 260.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="overdueSpreadWorkingDays"/> is out of range.</exception>
    public FollowUpPolicy(Cadence? cadence = null, BusinessCalendar? calendar = null, int overdueSpreadWorkingDays = 20)
    {
        Cadence = cadence ?? Cadence.Standard;
        Calendar = calendar ?? BusinessCalendar.MondayToFriday;
        OverdueSpreadWorkingDays = Guard.Against.OutOfRange(overdueSpreadWorkingDays, 0, 260, "working days");
    }

    /// <summary>The standard cadence (A 30/45, B 60/90, C 120/180 days, D none), Monday to Friday, a backlog spread over 20 working days.</summary>
    public static FollowUpPolicy Standard { get; } = new();

    /// <summary>How often.</summary>
    public Cadence Cadence { get; }

    /// <summary>The calendar of the working days on which contacts fall; Monday to Friday by default.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The working days over which a backlog of overdue contacts may spread; 20 by default.</summary>
    public int OverdueSpreadWorkingDays { get; }

    /// <summary>The working days from the start of a plan on within which a follow-up of an earlier plan keeps its day unless there is a reason; 5 by default, 0 to 260.</summary>
    public int FreezeWorkingDays { get; private init; } = 5;

    /// <summary>Who may be contacted, and how.</summary>
    public PermissionPolicy Permissions { get; private init; } = PermissionPolicy.Standard;

    /// <summary>How close together a customer may be contacted.</summary>
    public FatiguePolicy Fatigue { get; private init; } = FatiguePolicy.Standard;

    /// <summary>Which occasions are kept.</summary>
    public OccasionPolicy Occasions { get; private init; } = OccasionPolicy.Standard;

    /// <summary>What each event starts.</summary>
    public SequencePolicy Sequences { get; private init; } = SequencePolicy.Standard;

    /// <summary>Who is asked how satisfied it is.</summary>
    public SurveyPolicy Surveys { get; private init; } = SurveyPolicy.Standard;

    /// <summary>The next contact with a customer, planned from the row's date of assessment on.</summary>
    /// <param name="row">The row, within its documented ranges.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="type">Its relationship type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> or <paramref name="type"/> is not defined.</exception>
    public NextContact Plan(in CustomerRow row, CustomerTier tier, RelationshipType type)
    {
        if (tier == CustomerTier.Unknown)
            return new() { Reasons = RowReasons.ContactWithoutTier };
        if (Cadence.Of(tier, type) is not { } interval)
            return new() { Reasons = RowReasons.ContactByEvent };

        var (anchor, reason) = AnchorOf(row);
        var contact = ContactDates.After(anchor, interval, row.AsOf, this);
        return new()
        {
            DueDay = contact.DueDay,
            LatestDay = contact.LatestDay,
            Reasons = contact.IsOverdue ? reason | RowReasons.ContactOverdue : reason,
        };
    }

    private static (int Day, RowReasons Reason) AnchorOf(in CustomerRow row)
    {
        if (row.LastContact != CustomerRow.UnknownDate)
            return (row.LastContact, RowReasons.ContactAfterLastContact);
        return row.LastOrder != CustomerRow.UnknownDate
            ? (row.LastOrder, RowReasons.ContactAfterLastOrder)
            : (row.AsOf, RowReasons.ContactFromStart);
    }
}
