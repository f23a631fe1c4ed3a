using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Workloads;

public sealed partial class Workload
{
    private const FollowUpReasons Given =
        FollowUpReasons.MovedForCapacity | FollowUpReasons.DueOnClosedDay | FollowUpReasons.DueOutsideWindow
        | FollowUpReasons.OverflowNoCapacity | FollowUpReasons.OverflowNoWorkingDay | FollowUpReasons.OverflowOutsidePlan
        | PlanComparison.Moved;

    /// <summary>The same plan with this workload: what is placed and what overflows is levelled anew; what is merged or suppressed stays so.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="run">On how many threads; null for one. Progress is not told.</param>
    /// <returns>The plan that planning with this workload in the first place would have given.</returns>
    /// <remarks>
    /// Answers "what if": one owner more, fewer contacts a day, a week of leave.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public FollowUpPlan Level(FollowUpPlan plan, PlanningRun? run = null)
    {
        Guard.Against.Null(plan);
        var accepted = plan.Items.Where(IsAccepted)
            .Select(item => new PlannedFollowUp(item, FollowUpStatus.Placed, FollowUpReasons.None, without: Given) { DateDay = null, WasDay = null })
            .ToList();
        var (levelled, weeks) = LevelAll(accepted, plan.Calendar, plan.Window, run ?? PlanningRun.Standard);
        return plan.Levelled([.. levelled, .. plan.Items.Where(item => !IsAccepted(item))], plan.Calendar, weeks);
    }

    /// <summary>Levels the accepted follow-ups (status Placed) of all owners; the result is the same whatever their order and the number of threads.</summary>
    /// <returns>Each follow-up once, and the weeks of every owner who is named or has a follow-up: by owner (ordinal, null first), then week.</returns>
    internal (PlannedFollowUp[] Items, OwnerWeek[] Weeks) LevelAll(
        IEnumerable<PlannedFollowUp> accepted, BusinessCalendar calendar, PlanningWindow window, PlanningRun run)
    {
        var ofOwner = accepted.ToLookup(item => item.FollowUp.Owner, StringComparer.Ordinal);
        string?[] owners =
        [
            .. ofOwner.Select(group => group.Key).Concat(byId.Keys).Distinct(StringComparer.Ordinal).OrderBy(owner => owner, StringComparer.Ordinal),
        ];
        var items = new PlannedFollowUp[owners.Length][];
        var weeks = new OwnerWeek[owners.Length][];
        Batches.Each(owners.Length, 1, run, i =>
        {
            var days = DaysOf(owners[i], calendar, window);
            items[i] = Levelling.Of(ofOwner[owners[i]], days, window);
            weeks[i] = OwnerWeeks.Of(owners[i], items[i], days, window, HasLimit(owners[i]));
        });
        return ([.. items.SelectMany(part => part)], [.. weeks.SelectMany(part => part)]);
    }

    /// <summary>Places the accepted follow-ups (status Placed) of one owner, or makes them overflow; each once, in any order.</summary>
    internal IReadOnlyList<PlannedFollowUp> Level(string? owner, IReadOnlyList<PlannedFollowUp> accepted, BusinessCalendar calendar, in PlanningWindow window) =>
        Levelling.Of(accepted, DaysOf(owner, calendar, window), window);

    /// <summary>How full each week of an owner is.</summary>
    internal IReadOnlyList<OwnerWeek> Weeks(string? owner, IReadOnlyList<PlannedFollowUp> levelled, BusinessCalendar calendar, in PlanningWindow window) =>
        OwnerWeeks.Of(owner, levelled, DaysOf(owner, calendar, window), window, HasLimit(owner));

    private static bool IsAccepted(PlannedFollowUp item) => item.Status is FollowUpStatus.Placed or FollowUpStatus.Overflow;

    private Owner? Named(string? owner) => owner is not null && byId.TryGetValue(owner, out var named) ? named : null;

    private bool HasLimit(string? owner) => CapacityOfOthers is not null || Named(owner) is not null;

    private OpenDays DaysOf(string? owner, BusinessCalendar calendar, in PlanningWindow window) =>
        new(Named(owner), CapacityOfOthers, calendar, window);
}
