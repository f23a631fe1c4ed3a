using System;
using System.Collections.Generic;
using System.Globalization;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal;
using CustomerRules.Relationships;
using CustomerRules.Tiers;
using NodaTime.Text;

namespace CustomerRules.FollowUps;

/// <summary>The contacts of the cadence that are due in a window: the next one, and projections that count from the one before.</summary>
/// <remarks>One that is due while a recovery runs is left out, as more calls are no recovery; the next one counts from it all the same.</remarks>
internal static class CadenceSource
{
    /// <summary>More contacts than one a day over the dates of rows.</summary>
    private const int MostOfAChain = 1_000_000;

    /// <summary>Adds the contacts with a customer that are due in the window. What was done or called off is not among them.</summary>
    public static void AddTo(ICollection<FollowUp> followUps, FollowUpFacts facts, FollowUpPolicy policy, in PlanningWindow window, CustomerHistory history)
    {
        if (policy.Cadence.Of(facts.Tier, facts.RelationshipType) is not { } interval)
            return;

        var (previous, reason) = AnchorOf(facts, window, history, out var goesOn);
        var (chain, ordinal) = goesOn ?? (reason == FollowUpReasons.ContactFromStart ? "start" : LocalDatePattern.Iso.Format(DayNumber.ToDate(previous)), 0);
        if (reason == FollowUpReasons.ContactFromStart && history.Of(KeyOf(facts, chain, 0)) is { State: FollowUpState.Placed or FollowUpState.Snoozed } promised)
            previous = Math.Min(previous, promised.DateDay - interval.IdealDays);

        var mayRecover = facts.RelationshipType == RelationshipType.Captive || facts.Triggers.Count > 0;
        for (; ; ordinal++)
        {
            var key = KeyOf(facts, chain, ordinal);
            var existing = history.Of(key);
            if (existing is { State: FollowUpState.Done })
                continue;
            if (existing is { State: FollowUpState.Cancelled })
            {
                (previous, reason) = (Math.Max(previous, existing.DateDay), FollowUpReasons.ContactAfterCancelled);
                continue;
            }

            var contact = Next(key, facts, policy, interval, previous, reason, window.FromDay);
            if (existing is not null)
                contact = policy.Again(contact, existing, window);
            if (contact.DueDay >= window.UntilDay)
                return;
            if (!mayRecover || !policy.Sequences.IsRecovering(facts, contact.DueDay, policy.Calendar, window.FromDay, history))
                followUps.Add(contact);
            (previous, reason) = (contact.DueDay, FollowUpReasons.ContactProjected);
        }
    }

    private static FollowUp Next(
        in FollowUpKey key, FollowUpFacts facts, FollowUpPolicy policy, ContactInterval interval, int previous, FollowUpReasons reason, int from)
    {
        var dates = ContactDates.After(previous, interval, from, policy);
        var (due, latest) = (dates.DueDay, dates.LatestDay);
        if (reason == FollowUpReasons.ContactProjected && due <= previous)
        {
            // A short interval that rolls back onto the contact before: the working day after it, so that the plan goes on.
            due = policy.Calendar.Roll(previous + 1, RollConvention.Following);
            latest = due;
        }

        return new(key, due, due, latest)
        {
            EventDay = reason == FollowUpReasons.ContactFromStart ? null : previous,
            Priority = PriorityOf(facts.Tier),
            Owner = facts.Owner,
            Tier = facts.Tier,
            Value = facts.Value,
            IsCalendarKnown = IsKnown(policy.Calendar, due) && IsKnown(policy.Calendar, latest),
            Reasons = dates.IsOverdue ? reason | FollowUpReasons.ContactOverdue : reason,
        };
    }

    /// <summary>A contact that is done counts as the last real one from its date on, also before the facts say so.</summary>
    private static (int Day, FollowUpReasons Reason) AnchorOf(
        FollowUpFacts facts, in PlanningWindow window, CustomerHistory history, out (string Chain, int Ordinal)? goesOn)
    {
        goesOn = null;
        var contact = facts.LastContact is { } date ? DayNumber.Of(date) : (int?)null;
        if (history.LastContactDone is { } done && !(contact > done.DateDay))
        {
            goesOn = After(done.Key.Cycle);
            contact = done.DateDay;
        }

        if (contact is { } last)
            return (last, FollowUpReasons.ContactAfterLastContact);
        return facts.LastOrder is { } order
            ? (DayNumber.Of(order), FollowUpReasons.ContactAfterLastOrder)
            : (window.FromDay, FollowUpReasons.ContactFromStart);
    }

    /// <summary>
    /// After <c>2026-03-01+0</c> comes <c>2026-03-01+1</c>: the one that was planned after a contact stays the same when the contact is done, with its day
    /// and with what a person said of it. Null where the cycle is not one of ours.
    /// </summary>
    private static (string Chain, int Ordinal)? After(string cycle)
    {
        var at = cycle.LastIndexOf('+');
        return at > 0 && int.TryParse(cycle.Substring(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal < MostOfAChain
            ? (cycle.Substring(0, at), ordinal + 1)
            : null;
    }

    private static FollowUpKey KeyOf(FollowUpFacts facts, string chain, int ordinal) =>
        new(facts.CustomerId, FollowUpPurpose.KeepInTouch, chain + "+" + ordinal.ToString(CultureInfo.InvariantCulture));

    private static FollowUpPriority PriorityOf(CustomerTier tier) => tier switch
    {
        CustomerTier.A => FollowUpPriority.KeyCustomer,
        CustomerTier.B => FollowUpPriority.ImportantCustomer,
        _ => FollowUpPriority.OrdinaryCustomer,
    };

    private static bool IsKnown(BusinessCalendar calendar, int day) => calendar.CoverageOf(DayNumber.ToDate(day)) == CalendarCoverage.Known;
}
