using System;
using System.Linq;
using CustomerRules.Calendars;
using CustomerRules.FollowUps;
using CustomerRules.FollowUps.Planning;
using CustomerRules.FollowUps.Workloads;
using CustomerRules.Internal;
using CustomerRules.Reasons;
using CustomerRules.Tests.Fixtures;
using CustomerRules.Tests.Generators;
using Xunit;

namespace CustomerRules.Tests.FollowUps.Workloads;

public class LevellingTests
{
    [Fact]
    public void Without_limits_everyone_is_contacted_on_the_day_due() =>
        Assert.Equal("a0 b0 c0 d3", Days(Workload.Unlimited, Levelled.Contact("a", 0, 0), Levelled.Contact("b", 0, 3), Levelled.Contact("c", 0, 9), Levelled.Contact("d", 3, 3)));

    [Fact]
    public void A_backlog_spreads_with_the_most_valuable_first() =>
        Assert.Equal(
            "large0 medium1 small2 unknown3",
            Days(Workload.PerOwner(1), Levelled.Contact("small", 0, 9, 10), Levelled.Contact("unknown", 0, 9), Levelled.Contact("large", 0, 9, 1_000), Levelled.Contact("medium", 0, 9, 100)));

    [Fact]
    public void Priority_comes_before_value() =>
        Assert.Equal(
            "key0 rich1",
            Days(Workload.PerOwner(1), Levelled.Contact("rich", 0, 9, 1_000), Levelled.Contact("key", 0, 9, 1, FollowUpPriority.KeyCustomer)));

    [Fact]
    public void The_valuable_one_gives_way_where_the_other_would_fall_out() =>
        Assert.Equal("narrow0 rich1", Days(Workload.PerOwner(1), Levelled.Contact("rich", 0, 9, 1_000), Levelled.Contact("narrow", 0, 0)));

    [Fact]
    public void The_least_important_falls_out() =>
        Assert.Equal(
            "a0 b1 c-",
            Days(Workload.PerOwner(1), Levelled.Contact("c", 0, 1), Levelled.Contact("b", 0, 1), Levelled.Contact("a", 0, 1)));

    [Fact]
    public void Of_one_priority_the_one_with_the_later_last_date_falls_out() =>
        Assert.Equal("a- b4", Days(Workload.PerOwner(1), Levelled.Contact("a", 4, 6), Levelled.Contact("b", 4, 5)));

    [Fact]
    public void A_weekend_is_passed_over() =>
        Assert.Equal("a4 b7", Days(Workload.PerOwner(1), Levelled.Contact("a", 4, 9), Levelled.Contact("b", 4, 9)));

    [Fact]
    public void Of_two_days_as_near_the_later_one_is_taken() =>
        Assert.Equal("a2 b3 c1", Days(Workload.PerOwner(1), Levelled.Contact("a", 2, 4, earliest: 0), Levelled.Contact("b", 2, 4, earliest: 0), Levelled.Contact("c", 2, 4, earliest: 0)));

    /// <summary>Each of a chain can go one day on alone: the last one in moves them all.</summary>
    [Fact]
    public void Room_is_made_along_a_chain_as_long_as_the_plan()
    {
        var days = new[] { 0, 1, 2, 3, 4, 7, 8, 9, 10, 11 };
        var chain = Enumerable.Range(0, 9).Select(i => Levelled.Contact("c" + i, days[i], days[i + 1], priority: FollowUpPriority.Event)).ToList();

        Assert.Equal("c00 c11 c22 c33 c44 c57 c68 c79 c810 last11", Days(Workload.PerOwner(1), [.. chain, Levelled.Contact("last", 0, 11)]));
        Assert.Equal("c01 c12 c23 c34 c47 c58 c69 c710 c811 last0", Days(Workload.PerOwner(1), [.. chain, Levelled.Contact("last", 0, 0)]));
        Assert.Equal("c01 c12 c23 c34 c47 c58 c69 c710 c811 last0 more-", Days(Workload.PerOwner(1), [.. chain, Levelled.Contact("last", 0, 0), Levelled.Contact("more", 0, 11)]));
    }

    [Fact]
    public void Owners_do_not_share_their_days_and_nobody_is_one_owner() =>
        Assert.Equal(
            "a0 b0 c0 d1 e0 f1",
            Days(
                new Workload([new Owner("bob", 2)], 1),
                Levelled.Contact("a", 0, 9),
                Levelled.Contact("b", 0, 9, owner: "bob"),
                Levelled.Contact("c", 0, 9, owner: "bob"),
                Levelled.Contact("d", 0, 9),
                Levelled.Contact("e", 0, 9, owner: null),
                Levelled.Contact("f", 0, 9, owner: null)));

    [Fact]
    public void An_owner_works_when_both_calendars_are_open_and_there_is_no_leave()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(Date(1));
        var anna = new Owner("anna", 1, BusinessCalendar.MondayToFriday.WithClosedDates(Date(0))).WithLeave(Date(2), Date(4));

        var plan = new Workload([anna]).Level(Levelled.In(calendar, Levelled.Contact("a", 0, 9), Levelled.Contact("b", 0, 4), Levelled.Contact("c", 0, 3)));

        Assert.Equal("a7 b4 c-", plan.Days());
        Assert.Equal(
            ["DueOnClosedDay", "OverflowNoWorkingDay"],
            plan.Items.SelectMany(item => item.Explain()).Select(reason => reason.Code).Distinct(StringComparer.Ordinal).Where(code => !code.StartsWith("Moved", StringComparison.Ordinal)).OrderBy(code => code, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void An_owner_without_a_calendar_works_on_the_days_of_the_plan()
    {
        var calendar = BusinessCalendar.MondayToFriday.WithClosedDates(Date(0)).WithMakeUpDays([Date(5)]);

        var plan = new Workload([new Owner("anna", 1)]).Level(Levelled.In(calendar, Levelled.Contact("a", 0, 9), Levelled.Contact("b", 5, 5)));

        Assert.Equal("a1 b5", plan.Days());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_a_calendar_never_opens_everything_falls_out(bool isOwners)
    {
        var never = BusinessCalendar.MondayToFriday.WithClosedDates(Enumerable.Range(-7, 28).Select(Date));
        var anna = new Owner("anna", 1, isOwners ? never : null);

        var plan = new Workload([anna]).Level(Levelled.In(isOwners ? Levelled.Calendar : never, Levelled.Contact("a", 0, 9), Levelled.Contact("b", 3, 30)));

        Assert.Equal("a- b-", plan.Days());
        Assert.All(plan.Items, item => Assert.Equal(FollowUpReasons.OverflowNoWorkingDay, item.Reasons));
        Assert.All(plan.OwnerWeeks, week => Assert.Equal((0, (int?)0), (week.Placed, week.Capacity)));
    }

    [Fact]
    public void A_quiet_date_is_passed_over_also_where_others_make_room()
    {
        // Quiet from Tuesday to Wednesday: what makes room for the last one goes over the hole, and not into it.
        var quiet = new PlannedFollowUp(Levelled.Contact("quiet", 0, 3), FollowUpStatus.Placed, FollowUpReasons.None) { QuietDays = [LevelCase.Monday + 1, LevelCase.Monday + 2] };
        var late = Levelled.Contact("late", 3, 4, priority: FollowUpPriority.Event);

        Assert.Equal("quiet0", Days(Workload.PerOwner(1), quiet));
        Assert.Equal("late4 must0 quiet3", Days(Workload.PerOwner(1), quiet, late, Levelled.Contact("must", 0, 0)));
        Assert.Equal("late3 more4 must0 quiet-", Days(Workload.PerOwner(1), quiet, late, Levelled.Contact("must", 0, 0), Levelled.Contact("more", 4, 4, priority: FollowUpPriority.Event)));
    }

    [Fact]
    public void A_day_kept_beyond_the_window_the_plan_or_a_quiet_date_is_given_up()
    {
        PlannedFollowUp Had(string customer, int day, params int[] quiet) =>
            new(Levelled.Contact(customer, 1, 3), FollowUpStatus.Placed, FollowUpReasons.None) { PreferredDay = LevelCase.Monday + day, QuietDays = [.. quiet.Select(hole => LevelCase.Monday + hole)] };

        Assert.Equal("a3 b1 c1 d1 e1", Days(Workload.PerOwner(9), Had("a", 3), Had("b", 4), Had("c", 0), Had("d", -30), Had("e", 3, 3)));
    }

    [Fact]
    public void Windows_are_cut_to_the_plan_at_both_edges()
    {
        var full = Enumerable.Range(0, 10).Select(i => Levelled.Contact("x" + i, i < 5 ? i : i + 2, i < 5 ? i : i + 2, priority: FollowUpPriority.Complaint)).ToArray();

        Assert.Equal("a0 b11", Days(Workload.PerOwner(1), Levelled.Contact("a", -3, 4), Levelled.Contact("b", 11, 30)));
        Assert.EndsWith("x911 y-", Days(Workload.PerOwner(1), [.. full, Levelled.Contact("y", -10, 30)]), StringComparison.Ordinal);
        Assert.Equal("a- b-", Days(Workload.PerOwner(1), Levelled.Contact("a", -3, -1), Levelled.Contact("b", 14, 20)));
    }

    [Fact]
    public void The_day_of_an_earlier_plan_is_kept_even_if_another_would_like_it()
    {
        var kept = new PlannedFollowUp(Levelled.Contact("kept", 0, 9), FollowUpStatus.Placed, FollowUpReasons.None) { PreferredDay = LevelCase.Monday + 3 };
        Assert.Equal("kept3 key4", Days(Workload.PerOwner(1), kept, Levelled.Contact("key", 3, 9, 1_000, FollowUpPriority.KeyCustomer)));
    }

    [Fact]
    public void But_not_where_one_that_is_accepted_would_fall_out()
    {
        var kept = new PlannedFollowUp(Levelled.Contact("kept", 0, 9), FollowUpStatus.Placed, FollowUpReasons.None) { PreferredDay = LevelCase.Monday + 3 };
        Assert.Equal("kept0 must3", Days(Workload.PerOwner(1), kept, Levelled.Contact("must", 3, 3)));
    }

    [Fact]
    public void Reasons_read_as_sentences()
    {
        var plan = Workload.PerOwner(1).Level(
            Levelled.Plan(Levelled.Contact("a", 0, 0), Levelled.Contact("b", 0, 1), Levelled.Contact("c", 0, 1), Levelled.Contact("d", 5, 9), Levelled.Contact("e", 20, 22), Levelled.Contact("f", 5, 6)));

        Assert.Equal(
            [
                "b: moved from 2026-03-02 to 2026-03-03 for lack of capacity",
                "c: no capacity left from 2026-03-02 to 2026-03-03 within the plan: contacts at least as important take it up",
                "d: on 2026-03-09, as 2026-03-07 is a quiet date or not a working day of the owner",
                "e: its dates, 2026-03-22 to 2026-03-24, lie outside the plan",
                "f: no day from 2026-03-07 to 2026-03-08 within the plan on which the owner works and the customer may be contacted",
            ],
            plan.Items.SelectMany(item => item.Explain().Select(reason => item.FollowUp.CustomerId + ": " + reason.In(Language.English))).OrderBy(line => line, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static NodaTime.LocalDate Date(int day) => DayNumber.ToDate(LevelCase.Monday + day);

    private static string Days(Workload workload, params PlannedFollowUp[] items) => workload.Level(Levelled.Plan(items)).Days();
}
