using System;
using CustomerRules.Calendars;

namespace CustomerRules.FollowUps;

/// <summary>The dates of one contact of the cadence.</summary>
/// <remarks>Equal when every part is. Immutable and thread-safe. <c>default</c> is due on day 0.</remarks>
internal readonly record struct ContactDates
{
    private ContactDates(int due, int latest, bool isOverdue) => (DueDay, LatestDay, IsOverdue) = (due, latest, isOverdue);

    public int DueDay { get; }

    public int LatestDay { get; }

    public bool IsOverdue { get; }

    /// <summary>The contact that follows a day, planned from another day on.</summary>
    /// <param name="anchor">The day it counts from.</param>
    /// <param name="interval">How long after it.</param>
    /// <param name="from">The first day on which it may take place.</param>
    /// <param name="policy">The working days, and how far a backlog spreads.</param>
    public static ContactDates After(int anchor, ContactInterval interval, int from, FollowUpPolicy policy)
    {
        var calendar = policy.Calendar;
        var limit = anchor + interval.MaximumDays;
        var due = calendar.Roll(anchor + interval.IdealDays, RollConvention.Following);
        if (due > limit)
            due = calendar.Roll(anchor + interval.IdealDays, RollConvention.Preceding);

        // Only where no working day comes any more, nothing is rolled forward, and the last one before the limit may be before it is due.
        return due >= from ? new(due, Math.Max(due, calendar.Roll(limit, RollConvention.Preceding)), isOverdue: false) : Overdue(from, policy);
    }

    private static ContactDates Overdue(int from, FollowUpPolicy policy)
    {
        var first = policy.Calendar.Roll(from, RollConvention.Following);
        return new(first, policy.Calendar.AddWorkingDays(first, policy.OverdueSpreadWorkingDays), isOverdue: true);
    }
}
