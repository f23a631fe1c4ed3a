using System;
using System.Collections.Generic;
using CustomerRules.Calendars;

namespace CustomerRules.FollowUps.Planning;

/// <summary>Tells why a follow-up is not where it was.</summary>
internal static class PlanComparison
{
    /// <summary>What is said of a follow-up that is not on the day it had.</summary>
    public const FollowUpReasons Moved =
        FollowUpReasons.MovedFromClosedDay | FollowUpReasons.MovedToOtherOwner | FollowUpReasons.MovedWithWindow | FollowUpReasons.MovedForOthers;

    /// <summary>What else moves a follow-up.</summary>
    private const FollowUpReasons Moving = Moved | FollowUpReasons.PutOff | FollowUpReasons.HeldByFreeze;

    /// <summary>What keeps a follow-up out: permission, fatigue and workload, bits 30 to 51.</summary>
    private const FollowUpReasons KeepingOut = (FollowUpReasons)((1UL << 52) - (1UL << 30));

    /// <summary>What is placed otherwise in a plan than in an earlier one: one pass over both, in the order of their keys.</summary>
    public static PlanDifference Between(FollowUpPlan earlier, FollowUpPlan later)
    {
        var (added, moved, dropped, unchanged) = (new List<PlanChange>(), new List<PlanChange>(), new List<PlanChange>(), 0);
        var (befores, afters) = (earlier.ByKey, later.ByKey);
        for (var (i, j) = (0, 0); i < befores.Length || j < afters.Length;)
        {
            var order = i == befores.Length ? 1 : j == afters.Length ? -1 : befores[i].FollowUp.Key.CompareTo(afters[j].FollowUp.Key);
            var before = order <= 0 ? befores[i++] : null;
            var after = order >= 0 ? afters[j++] : null;
            switch (before?.DateDay, after?.DateDay)
            {
                case ({ } was, { } day) when was == day:
                    unchanged++;
                    break;
                case ({ } was, { } day):
                    moved.Add(new(after!.FollowUp.Key, was, day, WhyMoved(after, was, before!.FollowUp.Owner, later.Calendar, later.Window), after));
                    break;
                case (null, { } day):
                    added.Add(new(after!.FollowUp.Key, null, day, after.Reasons, after));
                    break;
                case ({ } was, null):
                    var key = before!.FollowUp.Key;
                    dropped.Add(new(key, was, null, after is null ? WhyDropped(key, was, later) : after.Reasons & KeepingOut, after));
                    break;
            }
        }

        return new(added, moved, dropped, unchanged);
    }

    /// <summary>A levelled follow-up, with why it has moved where it is not on the day it had.</summary>
    public static PlannedFollowUp Explained(PlannedFollowUp item, BusinessCalendar calendar, in PlanningWindow window) =>
        item.PreferredDay is not { } was || item.DateDay is not { } day || day == was
            ? item
            : new(item, FollowUpStatus.Placed, WhyMoved(item, was, item.PreferredOwner, calendar, window)) { WasDay = was };

    /// <summary>Why a follow-up is placed on another day than before; at least one reason.</summary>
    public static FollowUpReasons WhyMoved(PlannedFollowUp item, int wasDay, string? wasOwner, BusinessCalendar calendar, in PlanningWindow window)
    {
        var why = item.Reasons & Moving;
        if (!calendar.IsWorkingDay(wasDay))
            why |= FollowUpReasons.MovedFromClosedDay;
        if (wasOwner is not null && !string.Equals(wasOwner, item.FollowUp.Owner, StringComparison.Ordinal))
            why |= FollowUpReasons.MovedToOtherOwner;
        var earliest = Math.Max(item.WindowEarliestDay ?? item.FollowUp.EarliestDay, window.FromDay);
        var latest = Math.Min(item.WindowLatestDay ?? item.FollowUp.LatestDay, window.UntilDay - 1);
        if (wasDay < earliest || wasDay > latest)
            why |= FollowUpReasons.MovedWithWindow;
        return why == FollowUpReasons.None ? FollowUpReasons.MovedForOthers : why;
    }

    /// <summary>Why a plan does not have a follow-up that an earlier one had placed.</summary>
    private static FollowUpReasons WhyDropped(in FollowUpKey key, int day, FollowUpPlan later)
    {
        if (later.IsSettled(key))
            return FollowUpReasons.DroppedAsSettled;
        return WhyDropped(later.HasCustomer(key.CustomerId), day, later.Window);
    }

    /// <summary>Why a plan does not have a follow-up that nobody has settled.</summary>
    public static FollowUpReasons WhyDropped(bool hasCustomer, int day, in PlanningWindow window)
    {
        if (!hasCustomer)
            return FollowUpReasons.DroppedWithCustomer;
        return window.Holds(day) ? FollowUpReasons.DroppedWithoutCause : FollowUpReasons.DroppedOutsideWindow;
    }
}
