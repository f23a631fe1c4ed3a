using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerRules.Tests.Generators;

/// <summary>The follow-ups of one owner that want to be levelled, few enough to try every way: plan, closed days, leave, capacity and all.</summary>
internal sealed class LevelCase
{
    /// <summary>Monday, 2026-03-02.</summary>
    public const int Monday = 20_514;

    private LevelCase(PlannedFollowUp[] items, int from, int length, int[] closed, int[] ownClosed, int[] leave, int capacity)
    {
        Items = items;
        Window = new(DayNumber.ToDate(from), DayNumber.ToDate(from + length));
        (Closed, OwnClosed, Leave, Capacity) = (closed, ownClosed, leave, capacity);
        Calendar = BusinessCalendar.MondayToFriday.WithClosedDates(closed.Select(DayNumber.ToDate));
        var anna = new Owner("anna", capacity, BusinessCalendar.MondayToFriday.WithClosedDates(ownClosed.Select(DayNumber.ToDate)));
        Workload = new([leave.Aggregate(anna, (owner, day) => owner.WithCapacity(DayNumber.ToDate(day), 0))]);
    }

    public static Gen<LevelCase> Any { get; } = Of(7);

    /// <summary>More than can be tried in every way, but few enough to match anew for each question.</summary>
    public static Gen<LevelCase> Many { get; } = Of(25);

    /// <summary>Many more, for laws that need no oracle.</summary>
    public static Gen<LevelCase> Large { get; } = Of(60);

    public PlannedFollowUp[] Items { get; }

    public PlanningWindow Window { get; }

    public BusinessCalendar Calendar { get; }

    public Workload Workload { get; }

    public int[] Closed { get; }

    public int[] OwnClosed { get; }

    public int[] Leave { get; }

    public int Capacity { get; }

    private static Gen<int> Day => Gen.Choose(Monday - 2, Monday + 14);

    private static Gen<int[]> FewDays => Gen.Frequency(
        (2, Gen.Constant(Array.Empty<int>())),
        (1, Day.ListOf().Select(days => days.Distinct().OrderBy(day => day).Take(4).ToArray())));

    public IReadOnlyList<PlannedFollowUp> Level() => Level(Items);

    public IReadOnlyList<PlannedFollowUp> Level(IReadOnlyList<PlannedFollowUp> items) => Workload.Level("anna", items, Calendar, Window);

    public override string ToString() => FormattableString.Invariant(
        $"{Window}, {Capacity} a day, closed {string.Join(" ", Closed)}, own {string.Join(" ", OwnClosed)}, leave {string.Join(" ", Leave)}:\n")
        + string.Join("\n", Items.Select(item => FormattableString.Invariant(
            $"{item.FollowUp} {item.FollowUp.Priority} {item.FollowUp.Value} [{item.WindowEarliestDay} {item.WindowLatestDay}] preferred {item.PreferredDay}, quiet {string.Join(" ", item.QuietDays)}")));

    private static Gen<LevelCase> Of(int most) =>
        from quiet in FewDays.Zip(FewDays)
        from count in Gen.Choose(0, most)
        from drawn in Item(quiet.Item1, quiet.Item2).ListOf(count)
        from start in Gen.Choose(Monday - 1, Monday + 3)
        from length in Gen.Frequency((1, Gen.Constant(0)), (15, Gen.Choose(1, 12)))
        from closed in FewDays
        from ownClosed in FewDays
        from leave in FewDays
        from capacity in Gen.Choose(1, most > 30 ? 5 : 2)
        select new LevelCase(drawn.Select((item, i) => item(i)).ToArray(), start, length, closed, ownClosed, leave, capacity);

    private static Gen<Func<int, PlannedFollowUp>> Item(int[] quiet, int[] otherQuiet) =>
        from earliest in Day
        from toDue in Gen.Choose(0, 4)
        from toLatest in Gen.Frequency((2, Gen.Choose(0, 4)), (1, Gen.Choose(0, 12)))
        from priority in Gen.Elements(FollowUpPriority.Complaint, FollowUpPriority.KeyCustomer, FollowUpPriority.Courtesy, FollowUpPriority.Unknown)
        from value in Gen.Elements<decimal?>(null, 0, 100, 200)
        from cut in Gen.Elements(0, 0, 0, 1, 2)
        from preferred in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 4).Select(days => (int?)(earliest + days))), (1, Day.Select(day => (int?)day)))
        from ownQuiet in FewDays
        from quietDays in Gen.Elements([], [], [], quiet, otherQuiet, ownQuiet)
        let due = earliest + toDue
        let latest = due + toLatest
        select new Func<int, PlannedFollowUp>(i => new(
            new FollowUp(new FollowUpKey("C" + (i % 10), FollowUpPurpose.KeepInTouch, FormattableString.Invariant($"{i}")), earliest, due, latest) { Priority = priority, Value = value, Owner = "anna" },
            FollowUpStatus.Placed)
        {
            WindowEarliestDay = cut == 1 ? Math.Min(earliest + 1, latest) : null,
            WindowLatestDay = cut == 2 ? Math.Max(latest - 2, earliest) : null,
            PreferredDay = preferred,
            QuietDays = quietDays,
        });
}
