using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

public sealed partial class FollowUpPlan
{
    /// <summary>The follow-ups of earlier plans, placed or put off, that this plan does not have, and why; by key.</summary>
    /// <remarks>Those that it has, but could not place, are among the items.</remarks>
    public IReadOnlyList<PlanChange> Dropped { get; }

    /// <summary>What this plan places otherwise than an earlier one.</summary>
    /// <param name="earlier">The earlier plan, of any window.</param>
    /// <remarks>Cost: linear in both plans.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public PlanDifference DifferenceFrom(FollowUpPlan earlier) => PlanComparison.Between(Guard.Against.Null(earlier), this);

    /// <summary>
    /// This plan as what exists when planning again: what is placed with its date and owner, what was put off, and what earlier plans
    /// said was done or called off or lies after this window. Planning again with it changes nothing. Made anew at each call.
    /// </summary>
    public IReadOnlyList<ExistingFollowUp> AsExisting()
    {
        var existing = new List<ExistingFollowUp>(carried);
        foreach (var item in items)
        {
            var followUp = item.FollowUp;
            if (item.Date is { } date)
                existing.Add(new(followUp.Key, FollowUpState.Placed, date, followUp.Because, followUp.Owner, followUp.PutOffTo));
            else if (followUp.PutOffTo is { } putOff)
                existing.Add(new(followUp.Key, FollowUpState.Snoozed, putOff, followUp.Because, followUp.Owner));
        }

        return existing.AsReadOnly();
    }

    /// <summary>Whether an earlier plan's follow-up was done or called off.</summary>
    internal bool IsSettled(in FollowUpKey key)
    {
        var at = Array.BinarySearch(carried, new ExistingFollowUp(key, FollowUpState.Done, Window.From), ExistingByKey);
        return at >= 0 && carried[at].State is FollowUpState.Done or FollowUpState.Cancelled;
    }

    /// <summary>The same plan with its accepted follow-ups levelled anew.</summary>
    internal FollowUpPlan Levelled(PlannedFollowUp[] levelled, BusinessCalendar calendar, OwnerWeek[] weeks)
    {
        var window = Window;
        var explained = Array.ConvertAll(levelled, item => PlanComparison.Explained(item, calendar, window));
        return new(Window, calendar, PlanOrder.ByKey(explained, PlanOrder.CustomersOf(byKey)), without, weeks, [.. Dropped], carried);
    }
}
