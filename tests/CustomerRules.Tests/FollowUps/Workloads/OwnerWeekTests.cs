using System;
using System.Collections.Generic;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using NodaTime;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Workloads;

public class OwnerWeekTests
{
    [Fact]
    public void Every_week_of_the_plan_is_counted_of_every_owner_who_is_named_or_has_something_to_do()
    {
        var plan = new Workload([new Owner("zoe", 3)], 2).Level(
            Levelled.Plan(Levelled.Contact("a", 0, 9), Levelled.Contact("b", 0, 9), Levelled.Contact("c", 0, 9), Levelled.Contact("d", 7, 9, owner: null)));

        Assert.Equal(
            [
                "no owner, week of 2026-03-02: 0 of 10",
                "no owner, week of 2026-03-09: 1 of 10",
                "anna, week of 2026-03-02: 3 of 10",
                "anna, week of 2026-03-09: 0 of 10",
                "zoe, week of 2026-03-02: 0 of 15",
                "zoe, week of 2026-03-09: 0 of 15",
            ],
            plan.OwnerWeeks.Select(week => week.ToString()),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Only_working_days_inside_the_plan_count()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(Date(1));
        var anna = new Owner("anna", 4).WithLeave(Date(2), Date(3)).WithCapacity(Date(7), 1);

        var weeks = new Workload([anna]).Weeks("anna", [], calendar, new PlanningWindow(Date(-1), Date(9)));

        // The Sunday before; Monday, Thursday and Friday; Monday with room for one, and Tuesday.
        Assert.Equal(new int?[] { 0, 12, 5 }, weeks.Select(week => week.Capacity));
        Assert.Equal(new[] { Date(-7), Date(0), Date(7) }, weeks.Select(week => week.Monday));
    }

    [Fact]
    public void An_empty_plan_has_no_weeks() =>
        Assert.Empty(Workload.PerOwner(1).Weeks("anna", [], Levelled.Calendar, new PlanningWindow(Date(0), Date(0))));

    [Fact]
    public void A_load_is_rounded_down_and_full_only_where_it_is()
    {
        Assert.Equal(66.66m, new OwnerWeek { Placed = 2, Capacity = 3 }.Load!.Value.Percent);
        Assert.Equal(99.99m, new OwnerWeek { Placed = 69_999, Capacity = 70_000 }.Load!.Value.Percent);
        Assert.Equal(100m, new OwnerWeek { Placed = 70_000, Capacity = 70_000 }.Load!.Value.Percent);
        Assert.Equal(0m, new OwnerWeek { Capacity = 5 }.Load!.Value.Percent);
    }

    [Fact]
    public void Without_a_limit_or_a_working_day_there_is_no_load()
    {
        Assert.Null(new OwnerWeek { Placed = 2 }.Load);
        Assert.Null(new OwnerWeek { Capacity = 0 }.Load);
        Assert.Null(Workload.Unlimited.Weeks("anna", [], Levelled.Calendar, Levelled.Window)[0].Capacity);
    }

    [Fact]
    public void The_default_week_is_one_of_nobody_without_a_limit()
    {
        Assert.Equal("no owner, week of 1970-01-01: 0", default(OwnerWeek).ToString());
        Assert.Equal(default, new OwnerWeek());
    }

    [Fact]
    public void Weeks_add_up_to_what_is_placed() => Laws.Law.Holds(LevelCase.Large, one =>
    {
        var levelled = one.Level();
        IReadOnlyList<OwnerWeek> weeks = one.Workload.Weeks("anna", levelled, one.Calendar, one.Window);
        Assert.Equal(levelled.Count(item => item.Status == FollowUpStatus.Placed), weeks.Sum(week => week.Placed));
        Assert.All(weeks, week => Assert.True(week.Placed <= week.Capacity));
        Assert.All(weeks, week => Assert.Equal(IsoDayOfWeek.Monday, week.Monday.DayOfWeek));
        Assert.Equal(weeks.Select(week => week.Monday).Distinct().OrderBy(monday => monday), weeks.Select(week => week.Monday));
    });

    private static LocalDate Date(int day) => DayNumber.ToDate(LevelCase.Monday + day);
}
