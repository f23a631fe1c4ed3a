using System;
using System.Collections.Generic;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal.Guards;

namespace CustomerRules.FollowUps.Planning;

/// <summary>The follow-ups of a window: each placed, merged, suppressed or overflown, and why.</summary>
/// <remarks>Compared by reference. Immutable and thread-safe.</remarks>
public sealed partial class FollowUpPlan
{
    private static readonly Comparer<ExistingFollowUp> ExistingByKey = Comparer<ExistingFollowUp>.Create((left, right) => left.Key.CompareTo(right.Key));

    private readonly PlannedFollowUp[] items;
    private readonly PlannedFollowUp[] byKey;
    private readonly string[] without;
    private readonly ExistingFollowUp[] carried;
    private readonly int[] counts = new int[(int)FollowUpStatus.Overflow + 1];

    /// <summary>A plan.</summary>
    /// <param name="window">Its dates.</param>
    /// <param name="calendar">Its working days.</param>
    /// <param name="byKey">Its follow-ups, by key.</param>
    /// <param name="without">The customers without any, ordinal.</param>
    /// <param name="weeks">How full it is.</param>
    /// <param name="dropped">What it does not have of earlier plans, by key.</param>
    /// <param name="carried">What the next plan is to know of earlier ones, by key.</param>
    internal FollowUpPlan(
        in PlanningWindow window, BusinessCalendar calendar, PlannedFollowUp[] byKey, string[] without, OwnerWeek[] weeks,
        List<PlanChange> dropped, ExistingFollowUp[] carried)
    {
        Window = window;
        Calendar = calendar;
        this.byKey = byKey;
        this.without = without;
        this.carried = carried;
        items = ByDay(byKey);
        Items = Array.AsReadOnly(items);
        CustomersWithoutFollowUp = Array.AsReadOnly(without);
        OwnerWeeks = Array.AsReadOnly(weeks);
        Dropped = Array.AsReadOnly(dropped.ToArray());
        foreach (var item in items)
            counts[(int)item.Status]++;
    }

    /// <summary>The dates of the plan.</summary>
    public PlanningWindow Window { get; }

    /// <summary>Every follow-up once: by date (the placed date, else the date due), then customer, purpose and cycle, texts ordinal.</summary>
    public IReadOnlyList<PlannedFollowUp> Items { get; }

    /// <summary>The customers for whom nothing is called for in the window, ordinal.</summary>
    public IReadOnlyList<string> CustomersWithoutFollowUp { get; }

    /// <summary>How full each week of each owner is: by owner (nobody first, then ordinal), then week.</summary>
    public IReadOnlyList<OwnerWeek> OwnerWeeks { get; }

    /// <summary>Its follow-ups, by key; not to be changed.</summary>
    internal PlannedFollowUp[] ByKey => byKey;

    /// <summary>The working days of the plan.</summary>
    internal BusinessCalendar Calendar { get; }

    /// <summary>How many follow-ups have a status; the four add up to the items. Cost: constant.</summary>
    /// <param name="status">The status; Unknown has none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public int Count(FollowUpStatus status) => counts[(int)Guard.Against.UndefinedEnum(status)];

    /// <summary>Text such as <c>2026-03-02 to before 2026-03-09: 40 placed, 2 merged, 1 suppressed, 3 overflow</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Window}: {counts[1]} placed, {counts[2]} merged, {counts[3]} suppressed, {counts[4]} overflow");

    /// <summary>The same follow-ups by day, those of a day in the order they have: a counting sort, as days are few.</summary>
    private static PlannedFollowUp[] ByDay(PlannedFollowUp[] byKey)
    {
        if (byKey.Length == 0)
            return [];
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var item in byKey)
            (first, last) = (Math.Min(first, DayOf(item)), Math.Max(last, DayOf(item)));
        var starts = new int[last - first + 2];
        foreach (var item in byKey)
            starts[DayOf(item) - first + 1]++;
        for (var day = 1; day < starts.Length; day++)
            starts[day] += starts[day - 1];
        var sorted = new PlannedFollowUp[byKey.Length];
        foreach (var item in byKey)
            sorted[starts[DayOf(item) - first]++] = item;
        return sorted;
    }

    private static int DayOf(PlannedFollowUp item) => item.DateDay ?? item.FollowUp.DueDay;
}
